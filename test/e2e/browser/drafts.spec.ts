import { expect, type Page } from '@playwright/test';
import type { Language } from '../../../shared/domain/record.ts';
import { type Translate, translator } from '../../../shared/i18n/translate.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';
import { DOSSIER_FORMS, FIRM_FORMS, type Form } from './draft-forms.ts';

/** Whatever is begun in a form goes on where it was left, after Esc, another page and the end of the program, until it is dropped. */

async function leftAndTakenUp(page: Page, t: Translate, { name, open, begin, holds }: Form): Promise<void> {
  await test.step(name, async () => {
    const form = page.getByRole('dialog');
    await open(page, t);
    await begin(form, t);
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    await open(page, t);
    await expect(form.getByText(t('ui:draft.back'))).toBeVisible();
    await holds(form, t, true);
    await form.getByRole('button', { name: t('ui:draft.drop') }).click();
    await holds(form, t, false);
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
  });
}

/** Facts nothing is known of are folded away. */
async function unfold(page: Page, t: Translate): Promise<void> {
  const folded = page.locator('main h2 button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  const more = page.getByRole('button', { name: new RegExp(t('facts:group.more', { count: 4 }).replace('4', '\\d+')) });
  while ((await more.count()) > 0) await more.first().click();
}

async function toDossier(page: Page, t: Translate, id: string, name: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/customer/${id}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await unfold(page, t);
}

async function makeBook(book: string, language: Language) {
  await makeBookOf(book, 'name,mobile\nAnn Example,+1 202-555-0112\nBea Example,+1 202-555-0113\n', { language });
  const customerId = await idOf(book, 'Ann');
  const contact = {
    on: '2026-11-20',
    channel: 'call',
    direction: 'out',
    outcome: 'reached',
    note: 'asked for a price',
  };
  await askBook(book, 'interaction.log', { customerId, ...contact, next: { mode: 'automatic' } });
  const firm = (await askBook(book, 'customer.create', { kind: 'organization', name: 'Sample Ltd' })) as { id: string };
  return { id: customerId, firm: firm.id };
}

for (const language of ['en', 'zh-CN'] as const) {
  const t = translator(language);

  test(`whatever form of a dossier is left half written goes on where it was left: ${language}`, async ({
    book,
    open,
  }) => {
    test.slow();
    const { id, firm } = await makeBook(book, language);
    const entrance = await open({ locale: language });
    const page = entrance.page();
    await toDossier(page, t, id, 'Ann Example');
    for (const form of DOSSIER_FORMS) await leftAndTakenUp(page, t, form);
    await toDossier(page, t, firm, 'Sample Ltd');
    for (const form of FIRM_FORMS) await leftAndTakenUp(page, t, form);
    expect(entrance.faults).toEqual([]);
  });
}
