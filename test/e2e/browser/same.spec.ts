import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../../shared/domain/record.ts';
import { type Translate, translator } from '../../../shared/i18n/translate.ts';
import { findBarriers } from '../../helpers/check-reach.ts';
import { askBook, makeBookOf, TODAY } from '../../helpers/prepare-book.ts';
import { tabTo } from '../tab-to.ts';
import { test } from './browser-test.ts';

/** Nothing here touches a mouse: every step is a key. */
const BOTH = ['zh-CN', 'en'] as const satisfies readonly Language[];

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a page by its name in the palette. */
async function goBy(page: Page, t: Translate, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: t('palette:title') });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText(words);
  await expect(palette.getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

const NAME = { 'zh-CN': '云青柑', en: 'Ann Example' } as const;

for (const language of BOTH)
  test(`two dossiers of one customer are made one by keys alone and made two again, in ${language}`, async ({
    open,
    book: folder,
  }) => {
    const t = translator(language);
    const name = NAME[language];
    await makeBookOf(folder, ['name,mobile', `${name},+1 202-555-0110`, 'Ben Other,+1 202-555-0119'].join('\n'), {
      language,
    });
    const twin = { kind: 'person', name, company: 'Reed', phones: [{ raw: '+1 202 555 0110', label: 'mobile' }] };
    const { id } = (await askBook(folder, 'customer.create', twin)) as { id: string };
    await askBook(folder, 'promise.save', { customerId: id, what: 'sample', dueOn: '2026-12-01' });
    const entrance = await open({ locale: language === 'en' ? 'en-GB' : 'zh-CN' });
    const page = entrance.page();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await goBy(page, t, t('app:place.doubles'));
    const list = page.getByRole('region', { name: t('doubles:list') });
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await tabTo(page, list);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: t('doubles:merge.title') });
    await expect(dialog.getByRole('region', { name: t('doubles:merge.result') })).toContainText('Reed');
    expect(await findBarriers(page)).toEqual([]);
    await press(page, dialog.getByRole('button', { name: t('doubles:merge.go') }));
    await expect(dialog).toBeHidden();
    await expect(page.getByText(t('doubles:none'))).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    const pair = t('doubles:pair', { first: name, second: name });
    await press(page, list.getByRole('button', { name: t('doubles:apartNamed', { pair }) }));
    await expect(page.getByText(t('doubles:none'))).toBeVisible();

    // Somebody no scan would hold against them: named by hand, and only with a word more.
    await goBy(page, t, 'Ben Other');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ben Other');
    await page.keyboard.press('m');
    const ask = page.getByRole('dialog', { name: t('doubles:with.title', { name: 'Ben Other' }) });
    await expect(ask.getByRole('combobox')).toBeFocused();
    await page.keyboard.insertText(name);
    await expect(page.getByRole('option').first()).toContainText(name);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const go = dialog.getByRole('button', { name: t('doubles:merge.go') });
    await expect(go).toBeDisabled();
    expect(await findBarriers(page)).toEqual([]);
    await tabTo(page, dialog.getByRole('checkbox', { name: t('doubles:merge.isOne') }));
    await page.keyboard.press('Space');
    await press(page, go);
    await expect(dialog).toBeHidden();
    await goBy(page, t, t('app:place.doubles'));
    await expect(page.getByText(t('doubles:none'))).toBeVisible();
    expect(entrance.faults).toEqual([]);
  });

for (const language of BOTH)
  test(`somebody is erased by keys alone, and no file brings them back, in ${language}`, async ({
    open,
    book: folder,
  }) => {
    const t = translator(language);
    const name = NAME[language];
    const csv = ['name,mobile', `${name},+1 202-555-0110`, 'Ben Other,+1 202-555-0119'].join('\n');
    await makeBookOf(folder, csv, { language });
    const entrance = await open({ locale: language === 'en' ? 'en-GB' : 'zh-CN' });
    const page = entrance.page();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await goBy(page, t, name);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await press(page, page.getByRole('button', { name: t('dossier:act.more'), exact: true }));
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('menuitem', { name: t('privacy:menu.erase') })).toBeFocused();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: t('privacy:erase.title', { name }) });
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await page.keyboard.insertText('wrong');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(t('privacy:erase.mismatch'))).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(name);
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('privacy:erase.done'))).toBeVisible();
    await expect(dialog).toBeHidden();
    await goBy(page, t, t('app:place.import'));
    // The system's own dialog for a file is no key of ours.
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    const table = page.getByRole('table', { name: t('importPage:look.table') });
    await expect(table).toContainText(t('importProblem:erased', { on: '' }).slice(0, 5));
    await goBy(page, t, t('palette:do.go', { place: t('app:place.customers') }));
    await expect(page.getByRole('grid')).not.toContainText(name);
    await entrance.close();
    const text = JSON.stringify(await askBook(folder, 'change.list', { limit: 50 }));
    expect(text).not.toContain(name);
    expect(entrance.faults).toEqual([]);
  });

test('whoever is written down a second time is shown first, and can be opened instead', async ({
  open,
  book: folder,
}) => {
  const t = translator('en');
  await makeBookOf(folder, ['name,mobile', 'Ann Example,+1 202-555-0110'].join('\n'), {
    language: 'en',
    playbook: 'show',
  });
  await askBook(folder, 'batch.save', { kind: 'show', name: 'Winter fair', startsOn: TODAY, endsOn: TODAY });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: t('app:newCustomer.title') });
  await expect(dialog.getByLabel(t('app:newCustomer.name'))).toBeFocused();
  // Whoever is written down at a show has come with it.
  await expect(dialog.getByLabel(t('dossier:fact.cameWith'))).toHaveValue('Winter fair');
  await page.keyboard.insertText('A. Example');
  // Esc keeps what was begun; once they have somewhere to go it is forgotten.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('n');
  await expect(dialog.getByText(t('ui:draft.back'))).toBeVisible();
  await expect(dialog.getByLabel(t('app:newCustomer.name'))).toBeFocused();
  await expect(dialog.getByLabel(t('app:newCustomer.name'))).toHaveValue('A. Example');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('+12025550110');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: t('doubles:check.anyway') })).toBeVisible();
  await press(page, dialog.getByRole('button', { name: t('doubles:check.openNamed', { name: 'Ann Example' }) }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ann Example');
  await page.keyboard.press('n');
  await expect(dialog.getByLabel(t('app:newCustomer.name'))).toBeFocused();
  await expect(dialog.getByLabel(t('app:newCustomer.name'))).toHaveValue('');
  expect(entrance.faults).toEqual([]);
});

test('what nobody spoke about for years is kept, given up and erased by three keys', async ({ open, book: folder }) => {
  const t = translator('en');
  await makeBookOf(
    folder,
    ['name,mobile', ...['Ann', 'Ben', 'Cleo'].map((n, i) => `${n} Example,+1 202-555-011${i}`)].join('\n'),
    {
      language: 'en',
    },
  );
  const entrance = await open({ locale: 'en-GB', today: '2031-11-24' });
  const page = entrance.page();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goBy(page, t, t('app:place.retention'));
  const list = page.getByRole('region', { name: t('privacy:retention.list') });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('r');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('g');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('x');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  expect(entrance.faults).toEqual([]);
});
