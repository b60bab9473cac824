import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** What stands around a customer, and the ledger of the whole book. */
export const AROUND_SCREENS = [
  {
    name: 'chart',
    route: '/chart/ID',
    ready: (page: Page, t: Translate) =>
      page
        .getByRole('tree')
        .or(page.getByText(t('around:chart.emptyTitle')))
        .first(),
  },
  {
    name: 'person',
    route: '/customer/ID',
    open: (page: Page, t: Translate) =>
      page.getByRole('button', { name: t('around:person.addFamily'), exact: true }).click(),
    ready: (page: Page, t: Translate) => page.getByRole('dialog').getByRole('group', { name: t('around:person.home') }),
  },
  {
    name: 'ledger',
    route: '/ledger/promises',
    ready: (page: Page, t: Translate) => page.getByRole('region', { name: t('ledger:tabs.promises') }),
  },
  {
    name: 'leaks',
    route: '/ledger/leaks',
    ready: (page: Page, t: Translate) => page.getByText(t('ledger:leaks.questions'), { exact: true }),
  },
];
