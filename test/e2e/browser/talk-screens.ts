import type { Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

const tab = (id: 'scripts' | 'objections' | 'stories' | 'competitors') => ({
  name: `library-${id}`,
  route: `/library/${id}`,
  ready: (page: Page, t: Translate) => page.getByRole('tab', { name: t(`library:tab.${id}`), selected: true }),
});

/** What to say. */
export const TALK_SCREENS = [tab('scripts'), tab('objections'), tab('stories'), tab('competitors')];
