import { expect } from '@playwright/test';
import type { Language } from '../../../shared/domain/record.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { findBarriers, sidewaysScroll } from '../../helpers/check-reach.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { tabTo } from '../tab-to.ts';
import { test } from './browser-test.ts';

/** Nothing in this file touches a mouse: every step is a key. Each test begins with several runs of the terminal. */
test.slow();
/** A customer who said never; their interest is noted with news. */
async function prepare(book: string, language: Language): Promise<string> {
  await makeBookOf(book, 'name,mobile\nAnn Example,+1 202-555-0111', { language });
  const id = await idOf(book, 'Ann');
  const interests = [{ what: 'tea', news: { text: 'The new green tea is in', on: '2026-11-22' } }];
  await askBook(book, 'customer.change', { id, patch: { intent: { code: 'never', since: '2026-11-02' }, interests } });
  return id;
}

const intentIn = async (book: string, id: string) => {
  const { customer } = (await askBook(book, 'customer.get', { id })) as { customer: { intent?: { code: string } } };
  return customer.intent?.code;
};

for (const language of ['en', 'zh-CN'] as const) {
  test(`a proposal is found from the palette, accepted in the dossier, undone and put away: ${language}`, async ({
    open,
    book,
  }) => {
    const t = translator(language);
    const id = await prepare(book, language);
    await askBook(book, 'quote.save', { customerId: id, title: 'Twenty chairs', sentOn: '2026-11-20' });
    const entrance = await open({ locale: language });
    const page = entrance.page();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('proposals');
    await page.keyboard.press('Enter');
    const list = page.getByRole('region', { name: t('proposal:list') });
    await tabTo(page, list.getByRole('link', { name: 'Ann Example' }));
    expect(await findBarriers(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.keyboard.press('Enter');

    const panel = page.getByRole('list', { name: t('proposal:title') });
    const intent = t('cadence:intent.interested');
    const accept = panel.getByRole('button', { name: t('proposal:option.intent', { intent }) });
    await tabTo(page, accept);
    await page.keyboard.press('Enter');
    await expect(panel).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(accept).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);

    await tabTo(page, panel.getByRole('button', { name: t('proposal:notNow') }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('only comparing');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('textbox')).toHaveValue('only comparing');
    await page.keyboard.press('Enter');
    await expect(panel).toHaveCount(0);
    await entrance.close();
    expect(await intentIn(book, id)).toBe('never');
    expect(entrance.faults).toEqual([]);
  });

  test(`an opener goes into the note, and what arises from the talk is decided at once: ${language}`, async ({
    open,
    book,
  }) => {
    const t = translator(language);
    const id = await prepare(book, language);
    const entrance = await open({ locale: language });
    const page = entrance.page();
    await page.goto(`${new URL(page.url()).origin}/#/customer/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Ann Example' })).toBeVisible();
    await page.keyboard.press('l');
    const box = page.getByRole('dialog');
    await tabTo(page, box.getByRole('button', { name: /green tea/ }));
    await page.keyboard.press('Enter');
    const note = box.getByLabel(t('log:note'));
    await expect(note).toHaveValue(/green tea/);
    const way = (name: string) => box.getByRole('radio', { name, exact: true });
    await page.keyboard.press('Shift+Tab');
    const outgoing = way(t('log:way.callOut'));
    await tabTo(page, outgoing);
    await page.keyboard.press('ArrowRight');
    await expect(way(t('log:way.callIn'))).toBeChecked();
    await tabTo(page, note);
    await page.keyboard.press('Enter');

    const arisen = page.getByRole('dialog', { name: t('proposal:arisen', { name: 'Ann Example' }) });
    const intent = t('cadence:intent.considering');
    await tabTo(page, arisen.getByRole('button', { name: t('proposal:option.intent', { intent }) }));
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(arisen).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('list', { name: t('proposal:title') })).toBeVisible();
    await entrance.close();
    expect(await intentIn(book, id)).toBe('never');
    expect(entrance.faults).toEqual([]);
  });
}
