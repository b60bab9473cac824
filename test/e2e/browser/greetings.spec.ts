import { expect, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { findBarriers, sidewaysScroll } from '../../helpers/check-reach.ts';
import { readPdf } from '../../helpers/read-pdf.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';

/** Nothing in this file touches a mouse: every step is a key. */
const PEOPLE = ['Ann', 'Ben', 'Cleo', 'Dan'];

const LAST = {
  'zh-CN': 'Ann Example，元旦快乐！祝您和家里人都好。',
  en: 'Ann Example, Happy New Year to you and your family.',
};

const interactionsOf = async (book: string, name: string) =>
  ((await askBook(book, 'customer.get', { id: await idOf(book, name) })) as { interactions: { note: string }[] })
    .interactions;

async function tabTo(page: Page, name: string | RegExp) {
  const button = page.getByRole('button', { name });
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await button.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${String(name)} by Tab`);
}

for (const language of ['en', 'zh-CN'] as const) {
  test(`all greetings of New Year are prepared, changed, ticked off and taken back: ${language}`, async ({
    open,
    book,
  }) => {
    const t = translator(language);
    const rows = PEOPLE.map((name, i) => `${name} Example,+1 202-555-011${i}`);
    await makeBookOf(book, ['name,mobile', ...rows].join('\n'), { language });
    const greeting = { occasion: 'new-year', year: 2026, channel: 'sms', text: LAST[language], state: 'sent' };
    await askBook(book, 'greeting.save', { customerId: await idOf(book, 'Ann'), ...greeting });
    await askBook(book, 'customer.change', { id: await idOf(book, 'Dan'), patch: { doNotContact: ['all'] } });
    const entrance = await open({ locale: language, today: '2026-12-30' });
    const page = entrance.page();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(language === 'en' ? 'greetings' : '节日问候');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('greetings:title'));
    const words = page.getByRole('textbox', { name: t('greetings:text') });
    await expect(words).toHaveValue(LAST[language]);
    await expect(page.getByText(t('greetings:same', { year: 2026 })).first()).toBeVisible();
    await expect(page.getByText(t('greetings:ticked', { count: 3 }), { exact: true })).toBeVisible();
    await expect(page.getByText(`${t('greetings:left')} · ${t('greetings:leftCount', { count: 1 })}`)).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);

    await page.keyboard.press('e');
    await expect(words).toBeFocused();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' 2027!');
    await expect(page.getByText(t('greetings:same', { year: 2026 }))).toHaveCount(0);
    await page.goto(`${new URL(page.url()).origin}/#/calendar`);
    await expect(page.getByRole('grid')).toBeVisible();
    await page.goBack();
    await expect(words).toHaveValue(`${LAST[language]} 2027!`);
    await tabTo(page, new RegExp(`^${t('greetings:copy')}`));
    await page.keyboard.press('s');
    const sent = page.getByText(t('greetings:sent', { on: language === 'en' ? '30 Dec' : '12月30日' }));
    await expect(sent).toBeVisible();
    await expect(page.getByText(t('greetings:ticked', { count: 2 }), { exact: true })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(sent).toHaveCount(0);
    await page.keyboard.press('s');
    await expect(sent).toBeVisible();

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(page.getByRole('region', { name: t('greetings:text') })).toContainText('Cleo Example');
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, t('greetings:sendMany', { count: 2 }));
    await page.keyboard.press('Enter');
    await expect(sent).toHaveCount(3);

    await entrance.close();
    expect((await interactionsOf(book, 'Ann')).map(({ note }) => note)).toEqual([`${LAST[language]} 2027!`]);
    expect(await interactionsOf(book, 'Ben')).toHaveLength(1);
    expect(await interactionsOf(book, 'Dan')).toEqual([]);
  });

  test(`a date is understood as it is typed, and asked about where it can mean two: ${language}`, async ({
    open,
    book,
  }) => {
    const t = translator(language);
    await makeBookOf(book, 'name,mobile\nAnn Example,+1 202-555-0110', { language });
    const id = await idOf(book, 'Ann');
    const entrance = await open({ locale: language });
    const page = entrance.page();
    await page.goto(`${new URL(page.url()).origin}/#/customer/${id}`);
    await page.getByRole('button', { name: t('records:days.add') }).focus();
    await page.keyboard.press('Enter');
    const typed = page.getByRole('textbox', { name: t('dates:form.typed') });
    await typed.focus();
    await page.keyboard.type('8月15');
    const which = page.getByRole('group', { name: t('dates:form.which') });
    await expect(which.getByRole('button')).toHaveCount(2);
    await typed.fill('农历1987年闰六月初三');
    await expect(page.getByRole('textbox', { name: t('records:days.month') })).toHaveValue('6');
    await expect(page.getByText(t('dates:form.leapQ'))).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await tabTo(page, new RegExp(`^${t('dates:table.open')}`));
    await page.keyboard.press('Enter');
    const table = page.getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(11);
    await expect(table).toContainText(t('dates:note.leap-month-missing'));
    expect(await findBarriers(page)).toEqual([]);
    const years = await table.getByRole('row').getByRole('cell').first().innerText();
    const paper = await readPdf(await page.pdf({ format: 'A4' }));
    expect(paper).toHaveLength(1);
    expect(paper[0]?.text).toContain(years.normalize('NFKC').replaceAll(/\s+/g, ''));
    expect(paper[0]?.text).not.toContain(t('records:days.add').replaceAll(/\s+/g, ''));
    await page.keyboard.press('Escape');
    await typed.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(language === 'en' ? 'dates ahead' : '近期日子');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(t('dates:title'));
    expect(await findBarriers(page)).toEqual([]);
  });
}
