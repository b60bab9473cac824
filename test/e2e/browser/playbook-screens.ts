import type { Screen } from './screens.ts';

/** The playbooks, and the look that is taken before one is changed. */
export const PLAYBOOK_SCREENS: readonly Screen[] = [
  {
    name: 'playbooks',
    route: '/playbooks',
    ready: (page, t) => page.getByRole('heading', { level: 1, name: t('playbooks:title') }),
  },
  {
    name: 'weigh',
    route: '/playbooks?of=organizations',
    open: (page, t) => page.getByRole('button', { name: t('playbooks:use') }).click(),
    ready: (page, t) => page.getByRole('dialog').getByText(t('playbooks:weigh.room', { calls: 20, visits: 6 })),
  },
];
