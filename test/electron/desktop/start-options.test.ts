import { expect, it } from 'vitest';
import { startOptions } from '../../../electron/desktop/start-options.ts';

it('finds the book, the day and the zone among switches of Chromium', () => {
  const argv = ['electron', '--lang=en', '.', '--book=/books/one=1', '--today=2026-11-22', '--zone=Asia/Shanghai'];
  expect(startOptions(argv)).toEqual({ book: '/books/one=1', today: '2026-11-22', zone: 'Asia/Shanghai' });
});

it('does not replay a day that does not exist', () => {
  expect(startOptions(['--today=2026-02-30', '--book', '/x'])).toEqual({
    book: undefined,
    today: undefined,
    zone: undefined,
  });
});
