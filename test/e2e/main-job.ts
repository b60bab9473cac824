import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import playbook from '../../resources/playbooks/general.json' with { type: 'json' };
import { sayDay, sayDayWithWeekday } from '../../shared/i18n/day-words.ts';
import { asDay } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import { type Translate, translator } from '../../shared/i18n/translate.ts';
import { askBook, TODAY, tellBook } from '../helpers/prepare-book.ts';
import type { Entrance } from './entrance.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkCard } from './check-card.ts';

const FILES = path.resolve(import.meta.dirname, '../fixtures/imports');
const TABLE = path.join(FILES, 'one-damaged.gb18030.csv');
const CARDS = path.join(FILES, 'apple-30.vcf');

/** The customer whose day this is. Imported from the table, with a birthday of the sun. */
const CHEN = '陈示例';
const REASON = 'asked for the price list';
/** Two or three days after a talk, says the cadence of "interested", and a Wednesday is the first of them. */
const NEXT = asDay('2026-11-25');
const NOTE = '看了样品，问交期和付款方式';

interface Job {
  readonly entrance: Entrance;
  readonly language: Language;
  readonly t: Translate;
}

const firstContact = (language: Language): string =>
  playbook.cadences.find(({ id }) => id === 'first-contact')?.name[language] ?? 'not in the playbook';
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const todaysList = ({ entrance, t }: Job): Locator => entrance.page().getByRole('region', { name: t('today:list') });
const rowOf = (job: Job, name: string): Locator => todaysList(job).getByRole('listitem').filter({ hasText: name });

async function go({ entrance, t }: Job, place: 'today' | 'customers' | 'calendar' | 'import'): Promise<void> {
  await entrance
    .page()
    .getByRole('link', { name: new RegExp(`^${t(`app:place.${place}`)}`) })
    .click();
}

async function firstRun({ entrance, language, t }: Job): Promise<void> {
  const page = entrance.page();
  await page.getByRole('radio', { name: t(`firstRun:languages.${language}`) }).click();
  await expect(heading(page)).toHaveText(t('firstRun:languageTitle'));
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await page.getByRole('button', { name: t('firstRun:languageGo') }).click();
  await page.getByRole('textbox', { name: t('firstRun:name') }).fill('本人 Example');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: t('firstRun:source.import') })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(t('importPage:title'));
}

/** Looks at a file and takes it in. */
async function importFile({ entrance, t }: Job, file: string, rows: number, title: string): Promise<void> {
  const page = entrance.page();
  await entrance.hand(file);
  await page.getByRole('button', { name: t('importPage:look.go', { count: rows }) }).click();
  await expect(page.getByRole('status').filter({ hasText: title })).toBeVisible();
}

async function bringIn(job: Job): Promise<void> {
  const { entrance, t } = job;
  const page = entrance.page();
  await entrance.hand(TABLE);
  await page.getByRole('tab', { name: t('importPage:look.refuse') }).click();
  const rows = page.getByRole('table', { name: t('importPage:look.table') });
  await expect(rows.getByRole('row')).toHaveCount(2);
  await expect(rows.getByRole('cell', { name: '3', exact: true })).toBeVisible();
  await expect(rows).toContainText('1.99E+10');
  await page.getByRole('button', { name: t('importPage:look.back') }).click();

  await importFile(job, TABLE, 2, t('importPage:done.title', { count: 2 }));
  await page.getByRole('button', { name: t('importPage:done.another') }).click();
  await importFile(job, CARDS, 2, t('importPage:done.title', { count: 2 }));
  await page.getByRole('button', { name: t('importPage:done.another') }).click();
  await importFile(job, TABLE, 2, t('importPage:done.titleNothing'));
  await go(job, 'customers');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '5');
}

/** The day says who and why; the dossier takes the grade. */
async function gradeChen(job: Job): Promise<void> {
  const { entrance, language, t } = job;
  const page = entrance.page();
  await go(job, 'today');
  await expect(rowOf(job, CHEN)).toContainText(firstContact(language));
  await rowOf(job, CHEN).getByRole('link').click();
  await expect(heading(page)).toHaveText(CHEN);
  const intent = page.getByTitle(t('dossier:fact.edit', { what: t('grading:scale.intent') }), { exact: true });
  await intent.click();
  const form = page.getByRole('dialog', { name: t('grading:scale.intent') });
  await form.getByRole('radio', { name: t('cadence:intent.interested') }).check();
  await form.getByLabel(t('grading:why')).fill(REASON);
  await page.keyboard.press('Enter');
  await expect(intent).toContainText(t('cadence:intent.interested'));
}

/** From any page and without a mouse: L, who, Enter, the outcome's digit, the words, Enter. */
async function logByKeys(job: Job): Promise<void> {
  const { entrance, language, t } = job;
  const page = entrance.page();
  await go(job, 'calendar');
  await expect(page.getByRole('button', { name: t('calendarPage:export') })).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('combobox', { name: t('log:who') })).toBeFocused();
  await page.keyboard.type('chenshili');
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name: t('log:titleFor', { name: CHEN }) });
  await expect(box).toBeVisible();
  await page.keyboard.press('1');
  await expect(box.getByRole('textbox', { name: t('log:note') })).toBeFocused();
  await page.keyboard.type(NOTE);
  const day = sayDayWithWeekday(language, NEXT, asDay(TODAY));
  await expect(box.getByRole('button', { name: t('log:next.cadenceOn', { day }) })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(box).toBeHidden();
}

async function undoAndRedo(job: Job): Promise<void> {
  const page = job.entrance.page();
  await go(job, 'today');
  await expect(todaysList(job).getByRole('listitem').first()).toBeVisible();
  await expect(rowOf(job, CHEN)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(rowOf(job, CHEN)).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(rowOf(job, CHEN)).toHaveCount(0);
}

async function openDossier({ entrance }: Job): Promise<void> {
  const page = entrance.page();
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(CHEN);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(CHEN);
}

async function exportCalendar(job: Job): Promise<void> {
  const { entrance, t } = job;
  const page = entrance.page();
  await go(job, 'calendar');
  await page.getByRole('button', { name: t('calendarPage:export') }).click();
  const dialog = page.getByRole('dialog');
  const go2 = dialog.getByRole('button', { name: t('calendarFiles:go') });
  const [file = ''] = await entrance.saved(() => go2.click());
  checkCalendar(file, { follows: CHEN, on: NEXT });
  await dialog
    .getByRole('button', { name: t('calendarFiles:close') })
    .last()
    .click();
}

async function printCards(job: Job): Promise<void> {
  const { entrance, t } = job;
  const page = entrance.page();
  await openDossier(job);
  await page.getByRole('button', { name: t('dossier:act.print') }).click();
  await expect(page.getByRole('heading', { name: t('card:page') })).toBeVisible();
  for (const size of ['A5', 'A4'] as const) {
    await page.getByText(size, { exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`size=${size}`));
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    const pdf = await entrance.printed();
    await checkCard(pdf, { size, name: CHEN, words: ['示例机械有限公司', '199 0000 0123', NOTE] });
  }
}

async function comeBack(job: Job): Promise<void> {
  const { entrance, language, t } = job;
  await entrance.restart();
  await expect(entrance.page().locator('html')).toHaveAttribute('lang', language);
  await openDossier(job);
  const page = entrance.page();
  await expect(page.getByRole('main')).toContainText(NOTE);
  await expect(page.getByRole('complementary', { name: t('dossier:ahead') })).toContainText(
    sayDay(language, NEXT, asDay(TODAY)),
  );
}

/** What the book on disk says once nobody has it open. */
async function checkBook(book: string): Promise<void> {
  expect(await tellBook(['check', '--book', book])).toMatchObject({ ok: true, problems: [] });
  const agenda = await tellBook(['agenda', '--book', book, '--on', NEXT]);
  expect(agenda).toMatchObject({
    days: [{ on: NEXT, rows: [{ customer: { name: CHEN }, on: NEXT, overdue: false }] }],
  });
  expect(await askBook(book, 'book.status')).toMatchObject({ customers: 4, interactions: 1 });
}

/** The whole line, from a contacts file to a day's work, a calendar file and a printed card. Closes the entrance. */
export async function mainJob(entrance: Entrance, language: Language): Promise<void> {
  const job: Job = { entrance, language, t: translator(language) };
  await test.step('first run', () => firstRun(job));
  await test.step('import', () => bringIn(job));
  await test.step('today and grade', () => gradeChen(job));
  await test.step('log by keyboard', () => logByKeys(job));
  await test.step('undo and redo', () => undoAndRedo(job));
  await test.step('calendar file', () => exportCalendar(job));
  await test.step('cards', () => printCards(job));
  await test.step('restart', () => comeBack(job));
  expect(entrance.faults).toEqual([]);
  await entrance.close();
  await test.step('the book on disk', () => checkBook(entrance.book));
}
