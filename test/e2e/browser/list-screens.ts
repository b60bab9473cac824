import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** The list with somebody chosen, the builder over it, and the cards of one customer as a batch. */
export const LIST_SCREENS = [
  {
    name: 'builder',
    route: '/customers',
    open: (page: Page, t: Translate) => page.getByRole('button', { name: t('lists:builder.open') }).click(),
    ready: (page: Page, t: Translate) =>
      page.getByRole('dialog').getByRole('combobox', { name: t('lists:builder.field') }),
  },
  {
    name: 'chosen',
    route: '/customers',
    open: async (page: Page) => {
      await page.getByRole('grid').getByRole('row').nth(3).getByRole('checkbox').check();
      await page.keyboard.press('g');
    },
    ready: (page: Page, t: Translate) => page.getByRole('dialog', { name: t('lists:many.gradeTitle') }),
  },
  {
    name: 'cards',
    route: '/cards?of=ID&size=A5',
    ready: (page: Page, t: Translate) => page.getByRole('heading', { level: 1, name: t('lists:cards.page') }),
  },
];
