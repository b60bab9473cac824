import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { LIST_SCREENS } from './list-screens.ts';
import { AROUND_SCREENS } from './around-screens.ts';
import { CALENDAR_FILE_SCREENS } from './calendar-file-screens.ts';
import { DATE_SCREENS } from './date-screens.ts';
import { GIFT_SCREENS } from './gift-screens.ts';
import { CALENDAR_SCREENS } from './calendar-screens.ts';
import { GAP_SCREENS } from './gap-screens.ts';
import { KEY_SCREENS } from './key-screens.ts';
import { PLAYBOOK_SCREENS } from './playbook-screens.ts';
import { SAME_SCREENS } from './same-screens.ts';
import { SETTINGS_SCREENS } from './settings-screens.ts';
import { TALK_SCREENS } from './talk-screens.ts';

/** A screen of the window, and how a rep comes to it. */
export interface Screen {
  readonly name: string;
  /** Without the `#`; `ID` stands for the customer of the told case. */
  readonly route: string;
  /** What opens it once its page is there. */
  readonly open?: (page: Page, t: Translate) => Promise<void>;
  /** Seen when the screen is ready. */
  readonly ready: (page: Page, t: Translate) => Locator;
}

const TABLE = path.resolve(import.meta.dirname, '../../fixtures/imports/damaged.csv');

/** The customer whose story the sample book tells in full. */
export const TOLD = '樟木先生';
/** The same, told in English. */
export const TOLD_IN_ENGLISH = 'Mr Camphorwood';

const told = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: new RegExp(`${TOLD}|${TOLD_IN_ENGLISH}`) });

const titled =
  (
    key: 'customers:title' | 'report:title' | 'settingsPage:title' | 'card:page' | 'app:place.products',
  ): Screen['ready'] =>
  (page, t) =>
    page.getByRole('heading', { level: 1, name: t(key) });

/** A view of the customers, by its tab. */
const viewed = (name: 'given-up' | 'frozen'): Screen => ({
  name: `customers-${name}`,
  route: '/customers',
  open: (page, t) => page.getByRole('tab', { name: t(`customers:view.${name}`) }).click(),
  ready: (page, t) => page.getByRole('tab', { name: t(`customers:view.${name}`), selected: true }),
});

/** Every screen of a book with people in it. */
export const SCREENS: readonly Screen[] = [
  { name: 'today', route: '/today', ready: (page, t) => page.getByRole('region', { name: t('today:list') }) },
  {
    name: 'log',
    route: '/today',
    open: async (page) => page.keyboard.press('l'),
    ready: (page, t) => page.getByRole('dialog').getByRole('textbox', { name: t('log:note') }),
  },
  {
    name: 'palette',
    route: '/today',
    open: async (page, t) => {
      await page.keyboard.press('Control+k');
      await page
        .getByRole('dialog', { name: t('palette:title') })
        .getByRole('combobox')
        .fill('zmx');
    },
    ready: (page) => page.getByRole('dialog').getByRole('option', { name: TOLD }),
  },
  {
    name: 'spread',
    route: '/today?at=spread',
    ready: (page, t) => page.getByRole('dialog').getByRole('heading', { name: t('today:spread.moves') }),
  },
  { name: 'customers', route: '/customers', ready: (page) => page.getByRole('grid').getByRole('row').nth(5) },
  ...LIST_SCREENS,
  {
    name: 'peek',
    route: '/customers',
    open: async (page, t) => {
      await page.getByRole('searchbox', { name: t('customers:search') }).fill(TOLD);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
    },
    ready: (page, t) => page.getByRole('complementary', { name: t('customers:peek.label') }),
  },
  // after the peek: a view of the customers stays chosen while their page is open
  viewed('given-up'),
  viewed('frozen'),
  {
    name: 'dossier',
    route: '/customer/ID',
    ready: told,
  },
  {
    name: 'deal',
    route: '/customer/ID',
    open: async (page, t) => {
      await page.getByRole('button', { name: t('records:trade.add') }).click();
      await page.getByRole('menuitem', { name: t('records:trade.addDeal') }).click();
    },
    ready: (page, t) => page.getByRole('dialog').getByRole('textbox', { name: t('records:trade.product') }),
  },
  {
    name: 'cadences',
    route: '/customer/ID',
    open: (page, t) => page.getByRole('button', { name: t('dealings:cadence.add'), exact: true }).click(),
    ready: (page, t) => page.getByRole('dialog').getByText(t('dealings:cadence.whichHint')),
  },
  ...DATE_SCREENS,
  ...GAP_SCREENS,
  ...PLAYBOOK_SCREENS,
  ...TALK_SCREENS,
  ...SAME_SCREENS,
  ...AROUND_SCREENS,
  ...KEY_SCREENS,
  ...GIFT_SCREENS,
  ...CALENDAR_SCREENS,
  ...CALENDAR_FILE_SCREENS,
  {
    name: 'import',
    route: '/import',
    open: (page) => page.locator('input[type=file]').setInputFiles(TABLE),
    ready: (page, t) => page.getByRole('table', { name: t('importPage:look.table') }),
  },
  { name: 'report', route: '/report', ready: titled('report:title') },
  {
    name: 'forecast',
    route: '/report',
    open: async (page, t) =>
      page.getByText(t('report:forecast.title'), { exact: true }).evaluate((place) => place.scrollIntoView()),
    ready: (page, t) => page.getByText(t('report:forecast.title'), { exact: true }),
  },
  { name: 'products', route: '/products', ready: titled('app:place.products') },
  { name: 'settings', route: '/settings', ready: titled('settingsPage:title') },
  ...SETTINGS_SCREENS,
  { name: 'card', route: '/card/ID?size=A5', ready: titled('card:page') },
  {
    name: 'keys',
    route: '/today',
    open: (page) => page.keyboard.press('?'),
    ready: (page) => page.getByRole('dialog'),
  },
  {
    name: 'activity',
    route: '/customer/ID',
    open: async (page, t) => {
      await expect(told(page)).toBeVisible();
      await page.keyboard.press('l');
      const note = page.getByRole('dialog').getByRole('textbox', { name: t('log:note') });
      await note.fill('OK');
      await note.press('Enter');
      await expect(page.getByRole('dialog')).toBeHidden();
      await goTo(page, '/activity');
    },
    ready: (page, t) =>
      page
        .getByRole('list', { name: t('activity:list') })
        .getByRole('listitem')
        .first(),
  },
  {
    name: 'changes',
    route: '/customer/ID',
    open: (page, t) => page.getByText(t('dossier:show.changes'), { exact: true }).click(),
    ready: (page, t) =>
      page
        .getByRole('list', { name: t('activity:list') })
        .getByRole('listitem')
        .first(),
  },
  {
    name: 'proposals',
    route: '/proposals',
    ready: (page, t) => page.getByRole('region', { name: t('proposal:list') }),
  },
  {
    name: 'bin',
    route: '/customers',
    open: async (page, t) => {
      await page.getByRole('grid').getByRole('row').nth(4).dblclick();
      await page.getByRole('button', { name: t('dossier:act.more'), exact: true }).click();
      await page.getByRole('menuitem', { name: t('dossier:act.remove') }).click();
      await expect(page.getByRole('grid')).toBeVisible();
      await goTo(page, '/bin');
    },
    ready: (page, t) =>
      page
        .getByRole('list', { name: t('bin:list') })
        .getByRole('listitem')
        .first(),
  },
];

const goTo = (page: Page, route: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = `#${to}`;
  }, route);

/** Where a book that will not open ends up, whatever the route. */
export const RECOVERY: Screen = {
  name: 'recovery',
  route: '/today',
  ready: (page, t) => page.getByRole('button', { name: t('recovery:takeNamed', { what: '' }).trim() }).first(),
};

/** Goes there, with nothing left open from the screen before. */
export async function showScreen(page: Page, screen: Screen, t: Translate, toldId: string): Promise<void> {
  // What lies beneath another dialog is hidden from roles, so each one that goes may bring the next to light.
  const overlay = page.locator('[role=dialog]');
  for (let open = await overlay.count(); open > 0; open -= 1) {
    await page.keyboard.press('Escape');
    await expect(overlay).toHaveCount(open - 1);
  }
  await goTo(page, screen.route.replace('ID', toldId));
  await screen.open?.(page, t);
  await expect(screen.ready(page, t)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}
