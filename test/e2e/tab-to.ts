import type { Locator, Page } from '@playwright/test';

const MOST_TABS = 140;

/** Comes to it by the Tab key, as somebody without a mouse would. @throws where it cannot be reached. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} cannot be reached by ${MOST_TABS} tabs`);
}
