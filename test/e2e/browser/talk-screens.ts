import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

const tab = (id: 'scripts' | 'objections' | 'stories' | 'competitors') => ({
  name: `library-${id}`,
  route: `/library/${id}`,
  ready: (page: Page, t: Translate) => page.getByRole('tab', { name: t(`library:tab.${id}`), selected: true }),
});

/** What to say, and the panel for what they object. */
export const TALK_SCREENS = [
  tab('scripts'),
  tab('objections'),
  tab('stories'),
  tab('competitors'),
  {
    name: 'objection-panel',
    route: '/customer/ID',
    open: async (page: Page, t: Translate) => {
      await page.getByRole('button', { name: t('dossier:act.log') }).click();
      await page.keyboard.press('Control+o');
    },
    ready: (page: Page, t: Translate) => page.getByRole('combobox', { name: t('talk:said') }),
  },
];
