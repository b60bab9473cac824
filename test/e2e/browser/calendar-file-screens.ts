import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

const TEAM = path.resolve(import.meta.dirname, '../../fixtures/calendars/team.ics');

/** Files for other calendars, and out of them. */
export const CALENDAR_FILE_SCREENS = [
  {
    name: 'export',
    route: '/calendar',
    open: (page: Page, t: Translate) => page.getByRole('button', { name: t('calendarPage:export') }).click(),
    ready: (page: Page, t: Translate) => page.getByRole('dialog').getByRole('button', { name: t('calendarFiles:go') }),
  },
  {
    name: 'take',
    route: '/calendar',
    open: async (page: Page, t: Translate) => {
      await page.getByRole('button', { name: t('calendarPage:take'), exact: true }).click();
      await page.getByRole('dialog').locator('input[type=file]').setInputFiles(TEAM);
    },
    ready: (page: Page, t: Translate) => page.getByRole('list', { name: t('calendarFiles:takeList') }),
  },
];
