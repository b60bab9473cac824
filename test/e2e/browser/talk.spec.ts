import { cp } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { askBook, changeSettings, idOf, TODAY } from '../../helpers/prepare-book.ts';
import { readPdf } from '../../helpers/read-pdf.ts';
import { tabTo } from '../tab-to.ts';
import { test } from './browser-test.ts';
import { TOLD } from './screens.ts';

const originOf = (page: Page): string => new URL(page.url()).origin;

/** One objection by the panel: opened by key, typed, then one digit a question, then Enter. */
async function object(page: Page, language: Language, words: string, digits: readonly string[]): Promise<void> {
  const t = translator(language);
  await page.keyboard.press('Control+o');
  const panel = page.getByRole('dialog', { name: t('talk:panelFor', { name: TOLD }) });
  await expect(panel.getByRole('combobox')).toBeFocused();
  await expect(panel.getByRole('option').first()).toBeVisible();
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radiogroup', { name: t('talk:truth') })).toBeVisible();
  for (const digit of digits) await page.keyboard.press(digit);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radiogroup', { name: t('talk:truth') })).toBeHidden();
}

const SAID = {
  'zh-CN': { price: '太高', credit: '赊账', tags: ['价格太高（托辞，讨价还价）', '要赊账（讨价还价）'] },
  en: {
    price: 'too high',
    credit: 'on credit',
    tags: ['The price is too high (excuse, Bargaining)', 'They want goods on credit (Bargaining)'],
  },
} as const;

/** The first of three objections in a row, told the day before. */
const EARLIER = {
  channel: 'call',
  direction: 'out',
  outcome: 'reached',
  note: '',
  next: { mode: 'automatic' },
} as const;

for (const language of ['zh-CN', 'en'] as const)
  test(`a call with two objections is logged, what it proposes accepted, and both taken back, by keys alone, in ${language}`, async ({
    open,
    sample,
    book,
  }) => {
    test.slow();
    const t = translator(language);
    const { toldId: customerId } = sample;
    await cp(sample.folder, book, { recursive: true });
    await changeSettings(book, { language });
    const objections = [{ objection: 'no-need' }];
    await askBook(book, 'interaction.log', { ...EARLIER, customerId, on: TODAY, objections });
    const entrance = await open();
    const page = entrance.page();
    await page.goto(`${originOf(page)}/#/customer/${customerId}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TOLD);
    await page.keyboard.press('l');
    const box = page.getByRole('dialog', { name: t('log:titleFor', { name: TOLD }) });
    await expect(box.getByRole('button', { name: t('talk:add'), exact: false }).first()).toBeVisible();
    await page.keyboard.press('1');
    await page.keyboard.insertText('谈到价钱');
    const { price, credit, tags } = SAID[language];
    await object(page, language, price, ['2', '1']);
    await object(page, language, credit, ['1', '1']);
    for (const tag of tags) await expect(box.getByText(tag)).toBeVisible();
    await tabTo(page, box.getByLabel(t('log:note')));
    await page.keyboard.press('Enter');
    await expect(box).toBeHidden();

    const arisen = page.getByRole('dialog', { name: t('proposal:arisen', { name: TOLD }) });
    await tabTo(page, arisen.getByRole('button', { name: t('proposal:option.hesitation.wavering') }));
    await page.keyboard.press('Enter');
    await expect(arisen).toBeHidden();
    const timeline = page.getByRole('region', { name: t('dossier:timeline') });
    for (const tag of tags) await expect(timeline.getByText(tag)).toBeVisible();
    const wavering = page
      .getByRole('region', { name: t('grading:manner') })
      .getByText(t('grading:hesitation.wavering'));
    await expect(wavering).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(wavering).toBeHidden();
    await page.keyboard.press('Control+z');
    for (const tag of tags) await expect(timeline.getByText(tag)).toBeHidden();
    expect(entrance.faults).toEqual([]);
  });

test('a comparison sheet is made from the dossier, and each printed page says whose it is', async ({
  open,
  sample,
  book,
}) => {
  await cp(sample.folder, book, { recursive: true });
  await changeSettings(book, { language: 'zh-CN', repName: '示例销售', repPhone: '199 0000 0001' });
  await askBook(book, 'competitor.save', { name: '远山', products: [], merits: ['现车多'], weakPoints: ['修得慢'] });
  const customerId = await idOf(book, TOLD);
  await askBook(book, 'contract.save', { customerId, supplier: '远山', endsOn: '2027-06-30' });
  const rows = Array.from({ length: 45 }, (_, i) => ({ criterion: `第${i + 1}项`, ours: '有', rivals: ['有'] }));
  const sheet = { customerId, title: '四十五项对比', on: '2026-11-23', ours: '样车', rivals: [{ name: '远山' }], rows };
  const { id } = (await askBook(book, 'comparison.save', sheet)) as { id: string };
  const t = translator('zh-CN');
  const entrance = await open();
  const page = entrance.page();
  await page.goto(`${originOf(page)}/#/customer/${customerId}?make=comparison`);
  const form = page.getByRole('dialog', { name: t('sheets:comparison.make') });
  await expect(form.getByText('现车多')).toBeVisible();
  await expect(form.getByText('修得慢')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await page.goto(`${originOf(page)}/#/sheet/comparison/${id}?customer=${customerId}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const pages = await readPdf(await entrance.printed());
  expect(pages.length).toBeGreaterThan(1);
  for (const [at, one] of pages.entries()) {
    expect(one.text).toContain('示例销售');
    expect(one.text).toContain('19900000001');
    expect(one.text).toContain(`第${at + 1}页，共${pages.length}页`.normalize('NFKC'));
  }
  expect(pages.map(({ text }) => text).join('')).toContain('第45项');
  expect(entrance.faults).toEqual([]);
});
