import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

const viewed = (view: 'month' | 'week' | 'list') => (page: Page, t: Translate) =>
  page.getByText(t(`calendarPage:as.${view}`), { exact: true }).click();

/** The calendar in its three views, and the form of what is put on a day. */
export const CALENDAR_SCREENS = [
  {
    name: 'calendar',
    route: '/calendar',
    open: viewed('month'),
    ready: (page: Page) => page.locator('[data-line]').first(),
  },
  {
    name: 'calendar-week',
    route: '/calendar',
    open: viewed('week'),
    ready: (page: Page) => page.locator('[data-hours]').first(),
  },
  {
    name: 'calendar-list',
    route: '/calendar',
    open: viewed('list'),
    ready: (page: Page, t: Translate) => page.getByRole('region', { name: t('calendarPage:listLabel') }),
  },
  {
    name: 'calendar-entry',
    route: '/calendar',
    open: (page: Page, t: Translate) =>
      page.getByRole('button', { name: t('calendarPage:entry.new'), exact: true }).click(),
    ready: (page: Page, t: Translate) =>
      page.getByRole('dialog').getByRole('textbox', { name: t('calendarPage:entry.title'), exact: true }),
  },
];
