import { expect, type Locator, type Page } from '@playwright/test';
import { LanguageSchema } from '../../../shared/domain/record.ts';
import { type Translate, translator } from '../../../shared/i18n/translate.ts';
import { test } from './browser-test.ts';

/** Every step is a key, but for the one that a mouse has of its own. */

const focused = (page: Page): Locator => page.locator(':focus');
const dialog = (page: Page): Locator => page.getByRole('dialog');
const grid = (page: Page, t: Translate): Locator => page.getByRole('grid', { name: t('customers:table') });

const found = async (page: Page, t: Translate): Promise<number> =>
  Number(await grid(page, t).getAttribute('aria-rowcount')) - 1;

async function toCustomers(page: Page, t: Translate): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type(t('palette:do.go', { place: t('app:place.customers') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('customers:title'));
  await expect(grid(page, t)).toBeVisible();
}

async function chooseOption(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { name: words }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Intent: considering. */
async function buildFilter(page: Page, t: Translate): Promise<void> {
  await page.keyboard.press('f');
  await expect(dialog(page).getByRole('combobox', { name: t('lists:builder.field') })).toBeFocused();
  await chooseOption(page, t('listing:field.intent'));
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText(t('listing:op.is'));
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveAccessibleName(t('lists:builder.values'));
  await chooseOption(page, t('cadence:intent.considering'));
  await page.keyboard.press('Escape');
  await expect(dialog(page).getByRole('status')).toHaveText(/[1-9]/);
  for (let tabs = 0; tabs < 8; tabs += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page).textContent()) === t('lists:builder.go')) break;
  }
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
}

for (const language of LanguageSchema.options) {
  const t = translator(language);
  test(`by keyboard alone in ${language}: a filter is built and kept as a view, several are graded, one undo takes it back`, async ({
    openSample,
  }) => {
    test.setTimeout(90_000);
    const entrance = await openSample({ look: { language }, locale: language });
    const page = entrance.page();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await toCustomers(page, t);
    const all = await found(page, t);
    await buildFilter(page, t);
    await expect.poll(() => found(page, t)).toBeLessThan(all);
    const some = await found(page, t);

    const name = language === 'en' ? 'Still considering' : '还在犹豫的';
    await page.keyboard.press('Control+s');
    await expect(focused(page)).toHaveAccessibleName(t('lists:view.name'));
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('tab', { name, selected: true })).toBeVisible();

    await page.keyboard.press('j');
    await page.keyboard.press('x');
    const bar = page.getByRole('toolbar', { name: t('lists:many.bar') });
    await expect(bar).toContainText(t('lists:many.chosen', { count: 1 }));
    await page.keyboard.press('/');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(bar).toContainText(t('lists:many.chosen', { count: 3 }));
    await page.keyboard.press('Shift+ArrowUp');
    await expect(bar).toContainText(t('lists:many.chosen', { count: 2 }));
    await page.keyboard.press('Control+a');
    await expect(bar).toContainText(t('lists:many.chosen', { count: some }));
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    await page.keyboard.press('Control+a');

    await page.keyboard.press('g');
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText(t('lists:many.keep'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toHaveText(t('cadence:intent.interested'));
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('status')).toContainText(t('lists:many.touches', { count: some }));
    for (let tabs = 0; tabs < 8; tabs += 1) {
      await page.keyboard.press('Tab');
      if ((await focused(page).textContent()) === t('lists:many.go', { count: some })) break;
    }
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByText(t('customers:nobody.title'))).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect.poll(() => found(page, t)).toBe(some);
    await expect(page.getByRole('tab', { name, selected: true })).toBeVisible();

    // A second view is moved before the first, called otherwise, and taken out.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await expect(focused(page)).toHaveAccessibleName(t('lists:view.name'));
    await page.keyboard.type('A');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    const tabs = page.getByRole('tab', { name: new RegExp(`^(?:A|B|${name})$`) });
    await expect(tabs).toHaveText([name, 'A']);
    const deed = async (key: 'ArrowDown' | 'End' | undefined) => {
      await page.getByRole('button', { name: t('lists:view.menu'), exact: true }).press('Enter');
      await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1);
      if (key !== undefined) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
    };
    await deed('ArrowDown');
    await expect(tabs).toHaveText(['A', name]);
    await deed(undefined);
    await expect(focused(page)).toHaveAccessibleName(t('lists:view.name'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('B');
    await page.keyboard.press('Enter');
    await expect(tabs).toHaveText(['B', name]);
    await deed('End');
    await expect(tabs).toHaveText([name]);
    expect(entrance.faults).toEqual([]);
  });
}

test('one steps through what was found from inside the dossiers, whatever is changed on the way', async ({
  openSample,
}) => {
  const t = translator('en');
  const entrance = await openSample();
  const page = entrance.page();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await toCustomers(page, t);
  const all = await found(page, t);
  await buildFilter(page, t);
  await expect.poll(() => found(page, t)).toBeLessThan(all);
  const some = await found(page, t);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const where = page.getByRole('navigation', { name: t('lists:step.label') });
  await expect(where).toContainText(t('lists:step.at', { at: 1, of: some }));
  const first = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('j');
  await expect(where).toContainText(t('lists:step.at', { at: 2, of: some }));
  await page.keyboard.press('l');
  const note = dialog(page).getByRole('textbox', { name: t('log:note') });
  await expect(note).toBeVisible();
  await page.keyboard.press('1');
  await expect(note).toBeFocused();
  await page.keyboard.type('OK');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(where).toContainText(t('lists:step.at', { at: 2, of: some }));
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
  await page.keyboard.press('u');
  await expect.poll(() => found(page, t)).toBe(some);

  // The mouse reaches from one row to another with Shift; what is chosen goes into a file.
  const row = (at: number) => grid(page, t).getByRole('row').nth(at);
  await row(1).click({ modifiers: ['Control'] });
  await row(3).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('toolbar', { name: t('lists:many.bar') })).toContainText(
    t('lists:many.chosen', { count: 3 }),
  );
  await page.keyboard.press('e');
  await expect(dialog(page)).toBeVisible();
  const [file = ''] = await entrance.saved(() =>
    dialog(page)
      .getByRole('button', { name: t('lists:many.exportGo') })
      .press('Enter'),
  );
  expect(file.trim().split('\r\n')).toHaveLength(4);
  await expect(page.getByText(t('lists:many.exported', { count: 3 }))).toBeVisible();
  expect(entrance.faults).toEqual([]);
});
