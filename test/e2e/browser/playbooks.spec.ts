import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import car from '../../../resources/playbooks/car.json' with { type: 'json' };
import general from '../../../resources/playbooks/general.json' with { type: 'json' };
import type { Language } from '../../../shared/domain/record.ts';
import { type Translate, translator } from '../../../shared/i18n/translate.ts';
import { findBarriers } from '../../helpers/check-reach.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';

const PEOPLE = 'name,mobile\nAnn Example,+1 202-555-0112\nBea Example,+1 202-555-0113\n';

/** Ann is interested and was spoken with on Friday: two or three days later she is called again. */
async function makeBook(book: string, language: Language): Promise<string> {
  await makeBookOf(book, PEOPLE, { language });
  for (const [name, intent] of [
    ['Ann', 'interested'],
    ['Bea', 'never'],
  ] as const) {
    const contact = { on: '2026-11-20', channel: 'call', direction: 'out', outcome: 'reached', intent };
    const customerId = await idOf(book, name);
    await askBook(book, 'interaction.log', { customerId, ...contact, note: '', next: { mode: 'automatic' } });
  }
  return idOf(book, 'Ann');
}

async function goByPalette(page: Page, t: Translate, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: t('palette:title') });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(palette.getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

const onToday = (page: Page, t: Translate): Locator =>
  page
    .getByRole('region', { name: t('today:list') })
    .getByRole('listitem')
    .filter({ hasText: 'Ann Example' });

const nameOf = (playbook: 'car' | 'general', language: Language): string =>
  (playbook === 'car' ? car : general).name[language];

const cadenceName = (language: Language): string =>
  general.cadences.find(({ id }) => id === 'intent.interested')?.name[language] ?? '';

for (const language of ['zh-CN', 'en'] as const) {
  const t = translator(language);

  test(`a playbook is copied, changed with its consequences read, and taken back, by keyboard: ${language}`, async ({
    book,
    open,
  }) => {
    test.slow();
    await makeBook(book, language);
    const entrance = await open({ locale: language === 'en' ? 'en-GB' : 'zh-CN' });
    const page = entrance.page();
    await expect(onToday(page, t)).toBeVisible();

    await goByPalette(page, t, t('app:place.playbooks'));
    const shelf = page.getByRole('navigation', { name: t('playbooks:list') });
    await shelf.getByRole('button', { name: nameOf('car', language), exact: true }).press('Enter');
    await page.getByRole('button', { name: t('playbooks:copy') }).press('Enter');
    const naming = page.getByRole('dialog');
    await expect(naming.getByLabel(t('playbooks:copyName'))).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(naming).toBeHidden();
    const mine = t('playbooks:copyUsual', { name: nameOf('car', language) });
    await expect(page.getByRole('heading', { level: 2, name: mine })).toBeVisible();

    // Switching is looked at first.
    await page.getByRole('button', { name: t('playbooks:use') }).press('Enter');
    const use = page.getByRole('dialog', { name: t('playbooks:weigh.useTitle', { name: mine }) });
    await expect(use.getByText(t('playbooks:weigh.movesNone'))).toBeVisible();
    await use.getByRole('button', { name: t('playbooks:weigh.use'), exact: true }).press('Enter');
    await expect(use).toBeHidden();
    await expect(shelf.getByRole('button', { name: mine })).toContainText(t('playbooks:inForce'));

    // A window that ends before it begins is told beside the field, and cannot be saved.
    await page
      .getByRole('button', { name: cadenceName(language) })
      .first()
      .press('Enter');
    const editor = page.getByRole('dialog', { name: cadenceName(language) });
    const [from, until] = [
      editor.getByLabel(t('playbooks:edit.from'), { exact: true }),
      editor.getByLabel(t('playbooks:edit.until'), { exact: true }),
    ];
    const weigh = editor.getByRole('button', { name: t('playbooks:edit.weigh') });
    await expect(weigh).toBeDisabled();
    await from.fill('9');
    await expect(editor.getByText(t('playbooks:problems.ends-before-it-begins'))).toBeVisible();
    await expect(weigh).toBeDisabled();
    await from.press('Escape');
    await expect(editor).toBeHidden();
    await page
      .getByRole('button', { name: cadenceName(language) })
      .first()
      .press('Enter');
    await expect(editor.getByText(t('ui:draft.back'))).toBeVisible();
    await expect(from).toHaveValue('9');
    expect(await findBarriers(page)).toEqual([]);
    await until.fill('11');
    await expect(editor.getByText(t('playbooks:edit.was', { was: '2' }))).toBeVisible();
    await until.press('Enter');

    // Work before and after, who moves, and what happens to them.
    const look = page.getByRole('dialog', { name: t('playbooks:weigh.saveTitle', { name: cadenceName(language) }) });
    await expect(look.getByText(t('playbooks:weigh.moves', { count: 1 }))).toBeVisible();
    await expect(look.getByRole('listitem').filter({ hasText: 'Ann Example' })).toContainText('→');
    await look.getByRole('radio', { name: t('ui:table') }).press('Space');
    await expect(look.getByRole('table')).toContainText('→');
    await look.getByRole('radio', { name: t('playbooks:weigh.keepNext') }).press('Space');
    await expect(look.getByText(t('playbooks:weigh.movesNone'))).toBeVisible();
    await look.getByRole('radio', { name: t('playbooks:weigh.replan') }).press('Space');
    await expect(look.getByText(t('playbooks:weigh.moves', { count: 1 }))).toBeVisible();
    // Esc goes back to what was written, and loses nothing of it.
    await page.keyboard.press('Escape');
    await expect(until).toHaveValue('11');
    await until.press('Enter');
    await look.getByRole('button', { name: t('playbooks:weigh.save'), exact: true }).press('Enter');
    await expect(look).toBeHidden();
    await expect(page.getByText(t('playbooks:states.changed'), { exact: true })).toHaveCount(1);

    await goByPalette(page, t, t('app:place.today'));
    await expect(onToday(page, t)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(onToday(page, t)).toBeVisible();

    // One more undo takes back the switch, and one the copy.
    await goByPalette(page, t, t('app:place.playbooks'));
    await page.keyboard.press('Control+z');
    await expect(shelf.getByRole('button', { name: nameOf('general', language) })).toContainText(
      t('playbooks:inForce'),
    );
    await page.keyboard.press('Control+z');
    await expect(shelf.getByRole('button', { name: mine })).toHaveCount(0);
    await entrance.close();
    const { id, choices } = (await askBook(book, 'playbook.list')) as { id: string; choices: { own?: object }[] };
    expect([id, choices.filter(({ own }) => own !== undefined)]).toEqual(['general', []]);
    expect(entrance.faults).toEqual([]);
  });
}

test('a playbook goes out as a file, comes in as another, and a broken one is told by its line', async ({
  book,
  open,
}) => {
  const t = translator('en');
  test.slow();
  await makeBook(book, 'en');
  await askBook(book, 'playbook.copy', { id: 'car', name: { en: 'Mine' } });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await expect(onToday(page, t)).toBeVisible();
  await goByPalette(page, t, t('app:place.playbooks'));
  const shelf = page.getByRole('navigation', { name: t('playbooks:list') });
  await shelf.getByRole('button', { name: 'Mine', exact: true }).press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('playbooks:share') }).press('Enter');
  const text = await readFile(await (await download).path(), 'utf8');
  const fileOf = (buffer: string) => ({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(buffer) });
  const hand = (file: ReturnType<typeof fileOf>) => page.locator('input[type=file]').setInputFiles(file);
  await hand(fileOf(text.replace('"Mine"', '"Theirs"')));
  await expect(page.getByRole('heading', { level: 2, name: 'Theirs' })).toBeVisible();
  await hand(fileOf(text.replace('"version": 1', '"version": none')));
  const wrong = page.getByRole('dialog', { name: t('playbooks:take') });
  await expect(wrong.getByRole('listitem')).toContainText(t('playbooks:takeLine', { line: 2 }));
  await page.keyboard.press('Escape');
  await expect(wrong).toBeHidden();
  expect(entrance.faults).toEqual([]);
});
