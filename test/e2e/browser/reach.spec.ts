import { expect, type Page } from '@playwright/test';
import type { Language } from '../../../shared/domain/record.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { findBarriers, sidewaysScroll } from '../../helpers/check-reach.ts';
import { changeSettings, tellBook } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';
import { EMPTY_SCREENS } from './empty-screens.ts';
import { type Screen, SCREENS, showScreen } from './screens.ts';

const THEMES = ['light', 'dark'] as const;
/** The smallest window that is promised. */
const viewport = { width: 1024, height: 700 };

type Seen = Record<string, { readonly barriers: readonly string[]; readonly sideways: number }>;

/** Each screen in both themes, which follow the system here so that no screen is opened twice. */
async function lookAt(page: Page, screens: readonly Screen[], language: Language, id: string): Promise<Seen> {
  const seen: Seen = {};
  for (const screen of screens) {
    await showScreen(page, screen, translator(language), id);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      // A colour on its way from one theme to the other is a colour of neither.
      await page.evaluate(async () => {
        const finite = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
        await Promise.allSettled(finite.map(({ finished }) => finished));
      });
      const barriers = await findBarriers(page);
      seen[`${screen.name} ${colorScheme}`] = { barriers, sideways: await sidewaysScroll(page) };
    }
  }
  return seen;
}

const clean = (screens: readonly Screen[]): Seen =>
  Object.fromEntries(
    screens.flatMap(({ name }) => THEMES.map((theme) => [`${name} ${theme}`, { barriers: [], sideways: 0 }])),
  );

for (const language of ['zh-CN', 'en'] as const) {
  const look = { language, theme: 'system' } as const;

  test(`no barrier, no console error, no sideways scroll: ${language}`, async ({ openSample, sample }) => {
    test.slow();
    const entrance = await openSample({ viewport, look });
    expect(await lookAt(entrance.page(), SCREENS, language, sample.toldId)).toEqual(clean(SCREENS));
    expect(entrance.faults).toEqual([]);
  });

  test(`the same before anybody is in the book: ${language}`, async ({ open, book }) => {
    await tellBook(['new', book]);
    await changeSettings(book, look);
    const entrance = await open({ viewport });
    expect(await lookAt(entrance.page(), EMPTY_SCREENS, language, '')).toEqual(clean(EMPTY_SCREENS));
    expect(entrance.faults).toEqual([]);
  });
}
