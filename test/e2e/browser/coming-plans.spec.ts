import { expect, type Locator, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';

/** What a rep does to the plan itself: by English words, from the keys. */
const t = translator('en');
const PEOPLE = 'name,mobile\nAnn Example,+1 202-555-0112\nBea Example,+1 202-555-0113\n';

const NEXT_YEAR = `国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。
二、春节：2月5日至11日放假调休，共7天。2月20日（周六）上班。
三、清明节：4月3日至5日放假，共3天。
四、劳动节：5月1日至5日放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日放假1天。
六、中秋节：9月15日放假1天。
七、国庆节：10月1日至7日放假调休，共7天。10月9日（周六）上班。`;

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

const rowOf = (page: Page, name: string): Locator =>
  page
    .getByRole('region', { name: t('today:list') })
    .getByRole('listitem')
    .filter({ hasText: name });

/** Everybody has just been talked to, and is on no list for two weeks. */
async function makeQuietBook(book: string): Promise<{ ann: string; bea: string }> {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const [ann, bea] = [await idOf(book, 'Ann'), await idOf(book, 'Bea')];
  for (const customerId of [ann, bea]) {
    const contact = { on: '2026-11-20', channel: 'call', direction: 'out', outcome: 'reached', intent: 'not-soon' };
    await askBook(book, 'interaction.log', { customerId, ...contact, note: '', next: { mode: 'automatic' } });
  }
  return { ann, bea };
}

test('a cadence is put on a customer, runs, is stopped with a word why, and resumed', async ({ book, open }) => {
  const { ann } = await makeQuietBook(book);
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await go(page, `#/customer/${ann}`);
  await page.getByRole('button', { name: t('dealings:cadence.add'), exact: true }).press('Enter');
  const form = page.getByRole('dialog', { name: t('dealings:cadence.add') });
  await expect(form.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('familiar-ear');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await page.getByRole('button', { name: t('dealings:cadence.add'), exact: true }).press('Enter');
  await expect(form.getByText(t('ui:draft.back'))).toBeVisible();
  await form.getByRole('button', { name: t('dealings:cadence.go'), exact: true }).press('Enter');
  await expect(form).toBeHidden();
  const running = page.getByRole('list', { name: t('dealings:cadence.title') }).getByRole('listitem');
  const mine = running.filter({ hasText: 'added by you' });
  await expect(mine).toContainText(t('dealings:cadence.isNext'));

  await mine.getByRole('button', { name: /^Stop/ }).press('Enter');
  const stop = page.getByRole('dialog', { name: /^Stop/ });
  await stop.getByLabel(t('dealings:cadence.why')).fill('Prefers to be left alone');
  await page.keyboard.press('Escape');
  await expect(stop).toBeHidden();
  await mine.getByRole('button', { name: /^Stop/ }).press('Enter');
  await expect(stop.getByText(t('ui:draft.back'))).toBeVisible();
  await expect(stop.getByLabel(t('dealings:cadence.why'))).toHaveValue('Prefers to be left alone');
  await stop.getByLabel(t('dealings:cadence.why')).press('Enter');
  await expect(stop).toBeHidden();
  await expect(mine).toHaveCount(0);
  const stopped = t('dealings:cadence.stoppedOnes', { count: 1 });
  await page.getByRole('button', { name: stopped }).press('Enter');
  await expect(page.getByRole('list', { name: stopped })).toContainText('Prefers to be left alone');
  await page.keyboard.press('Control+z');
  await expect(mine).toContainText(t('dealings:cadence.isNext'));
  expect(entrance.faults).toEqual([]);
});

test('next year’s days off are pasted, looked at, brought in, and taken back by one undo', async ({ book, open }) => {
  await makeQuietBook(book);
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  const provisional = page.getByText(t('ui:day.provisional'), { exact: true });
  await go(page, '#/today/2027-02-20');
  await expect(page.getByText(t('today:dayOff'), { exact: true })).toBeVisible();
  await expect(provisional).toBeVisible();
  await go(page, '#/settings?at=work-days');
  const years = page.getByRole('table', { name: t('workDays:years') });
  await expect(years).toContainText(t('workDays:missing'));
  await page.getByLabel(t('workDays:paste')).fill(NEXT_YEAR);
  const reading = page.getByRole('status').filter({ hasText: t('workDays:reading') });
  await expect(reading).toContainText(t('workDays:read', { year: 2027, off: 27, worked: 3 }));
  await reading.getByRole('button', { name: t('workDays:import'), exact: true }).press('Enter');
  await expect(page.getByText(t('workDays:imported', { years: '2027' }))).toBeVisible();
  await expect(years).not.toContainText(t('workDays:missing'));

  await go(page, '#/today/2027-02-20');
  await expect(page.getByText(t('today:workDay'), { exact: true })).toBeVisible();
  await expect(provisional).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(provisional).toBeVisible();
  expect(entrance.faults).toEqual([]);
});

test('a product comes in: whoever waits for it is told today', async ({ book, open }) => {
  const { ann } = await makeQuietBook(book);
  const { id: productId } = (await askBook(book, 'product.save', { name: 'Green lamp', prices: [] })) as {
    id: string;
  };
  await askBook(book, 'want.save', { customerId: ann, product: 'Green lamp', productId, since: '2026-11-02' });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(rowOf(page, 'Ann Example')).toHaveCount(0);
  await go(page, '#/products');
  await page.getByRole('button', { name: `Green lamp: ${t('products:arrive.go')}` }).press('Enter');
  const dialog = page.getByRole('dialog', { name: t('products:arrive.title', { name: 'Green lamp' }) });
  await expect(dialog.getByText(t('products:arrive.hint', { count: 1 }))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await go(page, '#/today');
  await expect(rowOf(page, 'Ann Example')).toContainText('Green lamp');
  await expect(rowOf(page, 'Bea Example')).toHaveCount(0);
  expect(entrance.faults).toEqual([]);
});

test('another trade is chosen and looked at first: follow-ups move to its rhythm, and undo brings the old one back', async ({
  book,
  open,
}) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const ann = await idOf(book, 'Ann');
  const contact = { on: '2026-11-20', channel: 'call', direction: 'out', outcome: 'reached', note: '' };
  const horizon = { pinned: 'A' };
  await askBook(book, 'interaction.log', { customerId: ann, ...contact, horizon, next: { mode: 'automatic' } });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  const panel = page.getByRole('list', { name: t('dealings:cadence.title') });
  await go(page, `#/customer/${ann}`);
  await expect(panel).toContainText('once a week');
  await go(page, '#/settings');
  await page.getByRole('combobox', { name: t('settingsPage:playbookWhich') }).press('Enter');
  await page.getByRole('option', { name: 'Cars, H A B C' }).press('Enter');
  await page.getByRole('button', { name: t('playbooks:use') }).press('Enter');
  const look = page.getByRole('dialog', { name: t('playbooks:weigh.useTitle', { name: 'Cars, H A B C' }) });
  const use = look.getByRole('button', { name: t('playbooks:weigh.use'), exact: true });
  // A key does not wait until everybody has been planned, as a click of the mouse would.
  await expect(use).toBeEnabled();
  await use.press('Enter');
  await expect(look).toBeHidden();
  await go(page, `#/customer/${ann}`);
  await expect(panel).toContainText('twice a week');
  await page.keyboard.press('Control+z');
  await expect(panel).toContainText('once a week');
  expect(entrance.faults).toEqual([]);
});
