import { expect } from '@playwright/test';
import { askBook, idOf, makeBookOf, TODAY } from '../../helpers/prepare-book.ts';
import { test } from './desktop-test.ts';
import type { DesktopEntrance } from './open-desktop.ts';

interface Shown {
  readonly title: string;
  readonly body: string;
}

/** From now on notices of the system are kept, to be read, and each is clicked before the page has heard what it is about. */
const clickNotices = (entrance: DesktopEntrance): Promise<void> =>
  entrance.app().evaluate(({ BrowserWindow, Notification }) => {
    const kept: unknown[] = [];
    Object.assign(globalThis, { kept });
    Notification.prototype.show = function show() {
      kept.push(this);
      this.emit('click');
    };
    for (const window of BrowserWindow.getAllWindows()) Object.assign(window, { isFocused: () => false });
  });

const notices = (entrance: DesktopEntrance): Promise<Shown[]> =>
  entrance.app().evaluate(() => {
    const { kept } = globalThis as unknown as { kept: { title: string; body: string }[] };
    return kept.map(({ title, body }) => ({ title, body }));
  });

test('a call comes due while the window is out of sight: a notice of the system, whose click opens the customer', async ({
  open,
  book,
}) => {
  const reminding = { at: '09:00', before: 0, dates: true, gifts: true, shows: 'initials' };
  await makeBookOf(book, 'name,mobile\nAnn Example,+1 202-555-0112\n', { language: 'en', reminding });
  const customerId = await idOf(book, 'Ann');
  await askBook(book, 'nextStep.set', { customerId, next: { mode: 'manual', on: TODAY, time: '10:00' } });
  const entrance = await open('09:59:40');
  await clickNotices(entrance);
  await expect
    .poll(() => notices(entrance), { timeout: 60_000 })
    .toEqual([{ title: '10:00 A. E.', body: 'your next step' }]);
  await expect(entrance.page()).toHaveURL(new RegExp(`#/customer/${customerId}`));
  expect(entrance.faults).toEqual([]);
});
