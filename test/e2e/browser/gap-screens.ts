import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** What is missing, one customer at a time. */
export const GAP_SCREENS = [
  {
    name: 'gaps',
    route: '/gaps',
    ready: (page: Page, t: Translate) => page.getByRole('button', { name: t('gaps:save') }),
  },
];
