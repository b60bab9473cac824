import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** Dates ahead, the greeting run, and what decides whom a festival suits. */
export const DATE_SCREENS = [
  {
    name: 'dates',
    route: '/dates',
    ready: (page: Page, t: Translate) => page.getByRole('region', { name: t('dates:list') }),
  },
  {
    name: 'greetings',
    route: '/greetings',
    ready: (page: Page, t: Translate) => page.getByRole('list', { name: t('greetings:occasions') }),
  },
  {
    name: 'audience',
    route: '/customer/ID',
    open: (page: Page, t: Translate) => page.getByRole('button', { name: t('audience:edit') }).click(),
    ready: (page: Page, t: Translate) => page.getByRole('dialog', { name: t('audience:title') }),
  },
];
