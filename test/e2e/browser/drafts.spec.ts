import { expect, type Page } from '@playwright/test';
import type { Language } from '../../../shared/domain/record.ts';
import { type Translate, translator } from '../../../shared/i18n/translate.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';
import { DOSSIER_FORMS, FIRM_FORMS, type Form, unfold } from './draft-forms.ts';

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

for (const language of ['en', 'zh-CN'] as const) {
  const t = translator(language);
  const again = async (
    page: Page,
    open: () => Promise<void>,
    begin: () => Promise<void>,
    holds: () => Promise<void>,
  ) => {
    const form = page.getByRole('dialog');
    await open();
    await begin();
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    await open();
    await expect(form.getByText(t('ui:draft.back'))).toBeVisible();
    await holds();
  };

  test(`what is begun about the list, the day and the next step is there again: ${language}`, async ({
    book,
    open,
  }) => {
    test.slow();
    const { id } = await makeBook(book, language);
    const entrance = await open({ locale: language });
    const page = entrance.page();
    const form = page.getByRole('dialog');
    const origin = new URL(page.url()).origin;

    await test.step('a reason of one’s own for skipping', async () => {
      const row = page
        .getByRole('region', { name: t('today:list') })
        .getByRole('listitem')
        .first();
      await row.click();
      const reason = form.getByRole('textbox', { name: t('today:skip.reason') });
      await again(
        page,
        async () => {
          await row.getByRole('button', { name: t('today:do.skip') }).click();
          await page.getByRole('menuitem', { name: t('today:skip.other') }).click();
        },
        () => reason.fill('at a fair'),
        () => expect(reason).toHaveValue('at a fair'),
      );
      await page.keyboard.press('Escape');
    });

    await test.step('a view, a filter, an order, columns, tags for several', async () => {
      await page.goto(`${origin}/#/customers`);
      const grid = page.getByRole('grid', { name: t('customers:table') });
      await expect(grid.getByText('Ann Example')).toBeVisible();
      const name = form.getByRole('textbox', { name: t('lists:view.name') });
      const key = (combo: string) => async () => {
        await expect(form).toBeHidden();
        await page.keyboard.press(combo);
        await expect(form).toBeVisible();
      };
      await again(
        page,
        key('Control+s'),
        () => name.fill('mine'),
        () => expect(name).toHaveValue('mine'),
      );
      await page.keyboard.press('Escape');
      const any = form.getByRole('radio', { name: t('lists:builder.any') });
      await again(
        page,
        key('f'),
        () => any.press('Space'),
        () => expect(any).toBeChecked(),
      );
      await page.keyboard.press('Escape');
      const down = form.getByRole('radio', { name: t('lists:order.down') });
      await again(
        page,
        key('o'),
        () => down.press('Space'),
        () => expect(down).toBeChecked(),
      );
      await page.keyboard.press('Escape');
      const column = form.getByRole('combobox', { name: t('lists:columns.add') });
      await again(
        page,
        key('v'),
        async () => {
          await column.click();
          await page.getByRole('option').first().click();
        },
        () => expect(form.getByRole('list', { name: t('lists:columns.shown') }).getByRole('listitem')).toHaveCount(1),
      );
      await page.keyboard.press('Escape');
      await grid.getByRole('checkbox').nth(1).check();
      const tag = form.getByRole('combobox', { name: t('lists:many.tagAdd') });
      await again(
        page,
        key('t'),
        () => tag.pressSequentially('fair'),
        () => expect(form.getByRole('button', { name: 'fair' })).toBeVisible(),
      );
      await page.keyboard.press('Escape');
    });

    await test.step('a reason for several, a field of one’s own', async () => {
      const why = form.getByRole('textbox', { name: t('lists:many.why') });
      await again(
        page,
        async () => {
          await expect(form).toBeHidden();
          await page.keyboard.press('g');
          await expect(form).toBeVisible();
        },
        () => why.fill('met at the fair'),
        () => expect(why).toHaveValue('met at the fair'),
      );
      await page.keyboard.press('Escape');
      await page.goto(`${origin}/#/settings?at=own-fields`);
      const field = form.getByRole('textbox', { name: t('facts:own.name') });
      await again(
        page,
        () => page.getByRole('button', { name: t('facts:own.add') }).click(),
        () => field.fill('Parking'),
        () => expect(field).toHaveValue('Parking'),
      );
      await page.keyboard.press('Escape');
    });

    await test.step('a day that is half typed leaves the day before it', async () => {
      await toDossier(page, t, id, 'Ann Example');
      const fact = page.getByTitle(t('dossier:fact.edit', { what: t('dossier:fact.budgetOn') }), { exact: true });
      const day = form.getByRole('textbox', { name: t('ui:field.day') });
      await fact.click();
      await day.fill('2027-02-03');
      await day.press('Enter');
      await expect(form).toBeHidden();
      await fact.click();
      await day.fill('2027-02-');
      await day.press('Escape');
      await expect(form).toBeHidden();
      await fact.click();
      await expect(day).toHaveValue(/2027/);
      await expect(form.getByText(t('ui:draft.back'))).toHaveCount(0);
      await page.keyboard.press('Escape');
    });

    await test.step('the rep’s own next step', async () => {
      await toDossier(page, t, id, 'Ann Example');
      const what = page.getByRole('textbox', { name: t('dossier:next.what') });
      const manual = page.getByRole('radio', { name: t('dossier:next.manual') });
      await manual.press('Space');
      await what.fill('bring the samples');
      await page.goto(`${origin}/#/today`);
      await expect(page.getByRole('region', { name: t('today:list') })).toBeVisible();
      await toDossier(page, t, id, 'Ann Example');
      await manual.press('Space');
      await expect(what).toHaveValue('bring the samples');
    });

    await test.step('words of a fact, over the end of the program', async () => {
      const fact = page.getByTitle(t('dossier:fact.edit', { what: t('dossier:fact.wechat') }), { exact: true });
      await fact.click();
      const field = page.getByRole('textbox', { name: t('dossier:fact.wechat') });
      const sent = page.waitForResponse((answer) => answer.request().postData()?.includes('draft.put') === true);
      await field.pressSequentially('sample-ann');
      await sent;
      await field.press('Escape');
      await entrance.restart();
      // Nothing is known of it, and it stands there all the same.
      await page.goto(`${new URL(page.url()).origin}/#/customer/${id}`);
      await expect(page.getByText(t('dossier:fact.putAside', { draft: 'sample-ann' }))).toBeVisible();
      await page.getByRole('button', { name: t('dossier:fact.resume') }).click();
      await expect(field).toHaveValue('sample-ann');
      await field.press('Enter');
      await expect(fact).toHaveText('sample-ann');
      await page.reload();
      await expect(fact).toHaveText('sample-ann');
      await expect(page.getByText(t('dossier:fact.putAside', { draft: 'sample-ann' }))).toHaveCount(0);
    });
    expect(entrance.faults).toEqual([]);
  });
}
