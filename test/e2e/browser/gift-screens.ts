import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** The gift ledger and the form of a gift. */
export const GIFT_SCREENS = [
  {
    name: 'gifts',
    route: '/gifts/ideas',
    ready: (page: Page, t: Translate) =>
      page
        .getByRole('list', { name: t('gifts:ideas.shelf') })
        .getByRole('listitem')
        .first(),
  },
  {
    name: 'gift-spend',
    route: '/gifts/spend',
    ready: (page: Page, t: Translate) => page.getByRole('region', { name: t('gifts:tabs.spend') }),
  },
  {
    name: 'gift',
    route: '/customer/ID',
    open: async (page: Page, t: Translate) => {
      await page.getByRole('button', { name: t('records:gifts.add'), exact: true }).click();
      await page
        .getByRole('dialog')
        .getByRole('textbox', { name: t('records:gifts.item') })
        .fill('挂钟');
    },
    ready: (page: Page, t: Translate) =>
      page
        .getByRole('dialog')
        .getByRole('region', { name: t('gifts:warnings') })
        .getByRole('listitem')
        .first(),
  },
];
