import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProfileName } from '../../../electron/calendar/calendar-profile.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { makeBirthday, makeDated, makeFollowUp, onlyText, render, uuid } from '../../helpers/due-things.ts';
import { readCalendar } from '../../helpers/read-calendar.ts';

const THINGS = [
  makeFollowUp({ uidKey: uuid(31), customerName: '样例甲', time: '09:30', why: ['级别 A'] }),
  makeBirthday({ name: '样例乙', on: { id: uuid(32), year: 1985 }, moreAlarmsMin: [9_540] }),
  makeDated({
    uidKey: uuid(33),
    title: '样例丙：看样机',
    time: '14:00',
    durationMin: 90,
    place: '展厅 2 层',
    moreAlarmsMin: [1_440],
  }),
  makeDated({ what: 'gift', uidKey: uuid(34), title: '买礼物：样例丁', occupies: false }),
  makeDated({ what: 'festival', uidKey: 'mid-autumn-2027', title: '中秋节', on: asDay('2027-09-15'), occupies: false }),
];

const textFor = (profile: ProfileName): string =>
  onlyText(render(THINGS, { language: 'zh-CN', calendarName: '客户提醒', profile }));

/** Frozen as in render-calendar.test.ts. */
const frozen = (name: string): string =>
  readFileSync(new URL(`../../fixtures/calendars/${name}.ics`, import.meta.url), 'utf8');

describe('a file for', () => {
  it.each(['outlook', 'google', 'apple', 'feed'] as const)('%s is octet for octet as frozen', (profile) => {
    expect(textFor(profile)).toBe(frozen(`for-${profile}`));
  });

  it('Outlook has one alarm an event, Apple all of them, Google none, which it would drop', () => {
    const alarms = (profile: ProfileName) => readCalendar(textFor(profile)).events.map((e) => e.alarms.length);
    expect([alarms('outlook'), alarms('google'), alarms('apple')]).toEqual([
      [1, 1, 1, 1, 1],
      [0, 0, 0, 0, 0],
      [2, 1, 1, 2, 1],
    ]);
  });

  it('no program rings after the start', () => {
    const triggers = readCalendar(textFor('apple')).events.flatMap(({ alarms }) => alarms);
    expect(triggers.filter((alarm) => !/DISPLAY (-P|PT0S$)/.test(alarm))).toEqual([]);
  });

  it('Google alone comes in parts; elsewhere a second file would be a second calendar', () => {
    const many = Array.from({ length: 1_100 }, (_, i) => makeFollowUp({ uidKey: uuid(100 + i) }));
    const parts = (profile: ProfileName) => render(many, { profile }).parts.length;
    expect([parts('google'), parts('outlook'), parts('apple')]).toEqual([2, 1, 1]);
  });

  it('a folder says how often to look, and ends with its span but for what comes every year', () => {
    const far = [...THINGS, makeDated({ uidKey: uuid(35), title: '样例戊', on: asDay('2028-02-01') })];
    const span = { from: asDay('2026-11-22'), until: asDay('2027-12-31'), zone: 'Asia/Shanghai' };
    const text = onlyText(render(far, { profile: 'feed', span }));
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
    expect(readCalendar(text).events).toHaveLength(THINGS.length);
  });
});
