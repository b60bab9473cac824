import { expect } from '@playwright/test';
import { readCalendar } from '../helpers/read-calendar.ts';

interface Expected {
  /** Whose follow-up is in it, and on which day. */
  readonly follows: string;
  readonly on: string;
}

/** Month and day of the Chinese calendar as ICU counts them, which shares no code with the book's almanac. */
function lunarOf(day: string): string {
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
  return format.format(Date.parse(day));
}

/** The calendar file of the main job, read by a parser that shares no code with its writer. */
export function checkCalendar(file: string, { follows, on }: Expected): void {
  const { events, method } = readCalendar(file);
  expect(method).toBe('PUBLISH');
  expect(new Set(events.map((event) => event.class))).toEqual(new Set(['PRIVATE']));
  expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);

  const followUp = events.filter((event) => event.summary.includes(follows) && event.start === on);
  expect(followUp).toHaveLength(1);
  expect(file).toContain(`DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`);
  expect(followUp[0]?.description).toContain('199 0000 0123');

  const sun = events.filter((event) => event.rule !== '' && event.summary.includes(follows));
  expect(sun.map((event) => [event.start.slice(5), event.rule])).toEqual([['05-08', 'FREQ=YEARLY']]);

  // 周示例 was born on the 18th of the third lunar month: one event for each of three lunar years, none repeated.
  const moon = events.filter(
    (event) => event.summary.includes('周示例') && event.rule === '' && event.start > '2027-01',
  );
  expect(moon.map((event) => lunarOf(event.start))).toEqual(['3/18', '3/18', '3/18']);
  expect(moon.map((event) => event.start.slice(0, 4))).toEqual(['2027', '2028', '2029']);
}
