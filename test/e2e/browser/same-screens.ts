import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** Doubles, keeping, everything on file, and the dialogs of privacy. */
export const SAME_SCREENS = [
  {
    name: 'doubles',
    route: '/doubles',
    open: (page: Page, t: Translate) => page.getByRole('tab', { name: t('doubles:household') }).click(),
    ready: (page: Page, t: Translate) =>
      page
        .getByRole('list', { name: t('doubles:list') })
        .getByRole('listitem')
        .first(),
  },
  {
    name: 'retention',
    route: '/retention',
    ready: (page: Page, t: Translate) => page.getByRole('heading', { level: 1, name: t('privacy:retention.title') }),
  },
  {
    name: 'everything',
    route: '/everything/ID',
    ready: (page: Page, t: Translate) => page.getByRole('heading', { level: 3, name: t('privacy:everything.facts') }),
  },
  {
    name: 'privacy',
    route: '/customer/ID',
    open: async (page: Page, t: Translate) => {
      await page.getByRole('button', { name: t('privacy:edit') }).click();
      await page.getByRole('button', { name: t('privacy:addConsent') }).click();
    },
    ready: (page: Page, t: Translate) =>
      page.getByRole('dialog').getByRole('group', { name: t('privacy:consent', { n: 1 }) }),
  },
  {
    name: 'erase',
    route: '/customer/ID',
    open: async (page: Page, t: Translate) => {
      await page.getByRole('button', { name: t('dossier:act.more'), exact: true }).click();
      await page.getByRole('menuitem', { name: t('privacy:menu.erase') }).click();
    },
    ready: (page: Page) => page.getByRole('dialog').getByRole('textbox'),
  },
];
