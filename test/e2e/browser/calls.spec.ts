import { cp } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { addDays, asDay, type Day, weekdayOf } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay, sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { askBook, changeSettings, TODAY as TODAY_TEXT } from '../../helpers/prepare-book.ts';
import { tabTo } from '../tab-to.ts';
import { test } from './browser-test.ts';
import { TOLD } from './screens.ts';

const originOf = (page: Page): string => new URL(page.url()).origin;

const TODAY = asDay(TODAY_TEXT);
const PERSON = '松果助理';
/** Wednesday of the week after this one. */
const nextWednesday = (today: Day): Day => addDays(today, 10 - weekdayOf(today));

const WORDS = {
  'zh-CN': { said: '他要看样车 #看车，下周三下午3点', time: '15:00' },
  en: { said: 'wants to see it #showroom, on 9 December 3pm', time: '15:00' },
} as const;

for (const language of ['zh-CN', 'en'] as const)
  test(`digits typed anywhere show who is calling, and the call is logged with its next step, by keys alone, in ${language}`, async ({
    open,
    sample,
    book,
  }) => {
    const t = translator(language);
    const { toldId: customerId } = sample;
    await cp(sample.folder, book, { recursive: true });
    await changeSettings(book, { language });
    const phones = [{ raw: '199 0000 7781', label: 'mobile' }];
    const person = { customerId, name: PERSON, role: 'gatekeeper', phones, emails: [] };
    await askBook(book, 'person.save', person);
    await askBook(book, 'promise.save', { customerId, what: '样品册', dueOn: addDays(TODAY, 3) });
    const entrance = await open();
    const page = entrance.page();
    await page.goto(`${originOf(page)}/#/report`);
    await expect(page.getByRole('heading', { level: 1, name: t('report:title') })).toBeVisible();

    await page.keyboard.type('7781');
    const palette = page.getByRole('dialog', { name: t('palette:title') });
    await expect(palette.getByRole('combobox')).toHaveValue('7781');
    const who = palette.getByRole('region', { name: t('palette:who') });
    await expect(who).toContainText(TOLD);
    await expect(who).toContainText(PERSON);
    await expect(who).toContainText('样品册');
    await expect(who).toContainText(t('palette:last'));
    await page.keyboard.press('Control+Enter');

    const box = page.getByRole('dialog', { name: t('log:titleFor', { name: TOLD }) });
    await expect(box.getByRole('radio', { name: t('log:way.callIn') })).toBeChecked();
    await expect(box.getByRole('button', { name: PERSON })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('1');
    await expect(box.getByLabel(t('log:note'))).toBeFocused();
    await page.keyboard.insertText('@松');
    await expect(box.getByRole('option', { name: PERSON })).toBeVisible();
    await page.keyboard.press('Enter');
    const { said, time } = WORDS[language];
    await page.keyboard.insertText(said);
    const on = language === 'en' ? asDay('2026-12-09') : nextWednesday(TODAY);
    const step = t('log:offer.step', { day: `${sayDayWithWeekday(language, on, TODAY)} ${time}` });
    await expect(box.getByRole('button', { name: step })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(box.getByRole('button', { name: step })).toBeHidden();
    await expect(box.getByRole('textbox', { name: t('log:next.time') })).toHaveValue(time);
    await page.keyboard.press('Enter');
    await expect(box).toBeHidden();

    await page.goto(`${originOf(page)}/#/customer/${customerId}`);
    const timeline = page.getByRole('region', { name: t('dossier:timeline') }).last();
    await expect(timeline.getByText(said)).toBeVisible();
    await expect(timeline.getByText(new RegExp(`^${PERSON}`))).toBeVisible();
    await expect(page.getByText(`${sayDay(language, on, TODAY)} ${time}`).first()).toBeVisible();
    expect(entrance.faults).toEqual([]);
  });

/** Opens the palette and types. */
async function find(page: Page, title: string, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: title }).getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText(words);
}

/** The arrows come to the line of these words. */
async function walkTo(page: Page, words: string): Promise<void> {
  const line = page.getByRole('option', { name: new RegExp(`^${words}( ↵)?$`) });
  await line.waitFor();
  for (let pressed = 0; pressed < 12 && (await line.getAttribute('aria-selected')) !== 'true'; pressed += 1)
    await page.keyboard.press('ArrowDown');
  await expect(line).toHaveAttribute('aria-selected', 'true');
}

const dayWords = (language: Language): string => (language === 'en' ? 'next friday' : '8月15');

for (const language of ['zh-CN', 'en'] as const)
  test(`a key is chosen anew, works, and is shown wherever it stands, by keys alone, in ${language}`, async ({
    openSample,
  }) => {
    const t = translator(language);
    const entrance = await openSample({ look: { language } });
    const page = entrance.page();
    const command = t('keys:command.log');
    await page.goto(`${originOf(page)}/#/today`);
    await expect(page.getByRole('region', { name: t('today:list') })).toBeVisible();
    await find(page, t('palette:title'), t('palette:do.go', { place: t('app:place.keys') }));
    await walkTo(page, t('palette:do.go', { place: t('app:place.keys') }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: t('keys:title') })).toBeVisible();

    await tabTo(page, page.getByRole('button', { name: t('keys:changeOf', { command }) }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    await expect(page.getByRole('alert')).toContainText(t('keys:command.next'));
    await page.keyboard.press('Control+c');
    await expect(page.getByRole('alert')).toContainText('Ctrl C');
    await page.keyboard.press('y');
    const row = page.getByRole('listitem', { name: command, exact: true });
    await expect(row.getByText('Y', { exact: true })).toBeVisible();

    await page.goto(`${originOf(page)}/#/customers`);
    await expect(page.getByRole('grid').getByRole('row').nth(3)).toBeVisible();
    await page.keyboard.press('l');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog').getByText('Y', { exact: true }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('y');
    await expect(page.getByRole('dialog', { name: t('log:title') })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();

    await find(page, t('palette:title'), dayWords(language));
    await expect(page.getByRole('option', { selected: true })).toContainText(
      language === 'en' ? 'Fri' : '2026年8月15日'.slice(5),
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(language === 'en' ? /today\/2026-12-04/ : /today\/2027-08-15/);
    expect(entrance.faults).toEqual([]);
  });
