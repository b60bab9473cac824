import { expect, type Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** Who is calling is looked at with the palette; the log box with what its words are understood as, and the keys, are of their own. */
export const KEY_SCREENS = [
  {
    name: 'log-words',
    route: '/customer/ID',
    open: async (page: Page, t: Translate) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('l');
      const note = page.getByRole('dialog').getByRole('textbox', { name: t('log:note') });
      await note.fill('#看车 明天下午3点');
    },
    ready: (page: Page, t: Translate) =>
      page.getByRole('dialog').getByRole('group', { name: t('log:offer.label', { words: '明天下午3点' }) }),
  },
  {
    name: 'key-map',
    route: '/keys',
    ready: (page: Page, t: Translate) => page.getByRole('region', { name: t('keys:list') }),
  },
];
