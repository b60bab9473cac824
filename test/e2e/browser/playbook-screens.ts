import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** The playbooks, and the look that is taken before one is changed. */
export const PLAYBOOK_SCREENS = [
  {
    name: 'playbooks',
    route: '/playbooks',
    ready: (page: Page, t: Translate) => page.getByRole('heading', { level: 1, name: t('playbooks:title') }),
  },
  {
    name: 'weigh',
    route: '/playbooks?of=organizations',
    open: (page: Page, t: Translate) => page.getByRole('button', { name: t('playbooks:use') }).click(),
    ready: (page: Page, t: Translate) =>
      page.getByRole('dialog').getByText(t('playbooks:weigh.room', { calls: 20, visits: 6 })),
  },
];
