import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** Days off as a spreadsheet gives them: made up, but for those the law names; one row is to be looked at. */
const DAYS_OFF = [
  '日期,类型,名称',
  '2027-01-01,休,元旦',
  '2027-01-06,班,元旦',
  ...['02-05', '02-06', '02-07', '02-08'].map((day) => `2027-${day},休,春节`),
  '2027-04-05,休,清明节',
  ...['05-01', '05-02'].map((day) => `2027-${day},休,劳动节`),
  '2027-06-09,休,端午节',
  '2027-09-15,休,中秋节',
  ...['10-01', '10-02', '10-03'].map((day) => `2027-${day},休,国庆节`),
].join('\n');

/** Long parts of the settings. */
export const SETTINGS_SCREENS = [
  {
    name: 'work-days',
    route: '/settings?at=work-days',
    open: (page: Page, t: Translate) => page.getByRole('textbox', { name: t('workDays:paste') }).fill(DAYS_OFF),
    ready: (page: Page, t: Translate) => page.getByText(t('workDays:reading')),
  },
  {
    name: 'backups',
    route: '/settings?at=backups',
    ready: (page: Page, t: Translate) =>
      page
        .getByRole('list', { name: t('backups:list') })
        .getByRole('listitem')
        .first(),
  },
  {
    name: 'restore',
    route: '/settings?at=backups',
    open: (page: Page, t: Translate) =>
      page
        .getByRole('button', { name: t('backups:restoreNamed', { when: '' }).trim() })
        .last()
        .click(),
    ready: (page: Page, t: Translate) => page.getByRole('dialog').getByText(t('backups:preview.whole')),
  },
];
