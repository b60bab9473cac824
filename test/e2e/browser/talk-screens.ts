import { expect, type Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

const tab = (id: 'scripts' | 'objections' | 'stories' | 'competitors') => ({
  name: `library-${id}`,
  route: `/library/${id}`,
  ready: (page: Page, t: Translate) => page.getByRole('tab', { name: t(`library:tab.${id}`), selected: true }),
});

/** What to say, and what is asked in a call. */
export const TALK_SCREENS = [
  tab('scripts'),
  tab('objections'),
  tab('stories'),
  tab('competitors'),
  {
    name: 'objection',
    route: '/customer/ID',
    open: async (page: Page, t: Translate) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('l');
      await expect(
        page
          .getByRole('dialog')
          .getByRole('button', { name: t('talk:add') })
          .first(),
      ).toBeVisible();
      await page.keyboard.press('Control+o');
      await expect(page.getByRole('combobox')).toBeFocused();
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Enter');
    },
    ready: (page: Page, t: Translate) => page.getByRole('radiogroup', { name: t('talk:truth') }),
  },
  {
    name: 'callback',
    route: '/customer/ID',
    open: async (page: Page) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('c');
    },
    ready: (page: Page, t: Translate) =>
      page.getByRole('dialog').getByRole('group', { name: t('callbackForm:steps.person'), exact: true }),
  },
];
