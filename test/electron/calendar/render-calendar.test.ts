import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { makeBirthday, makeFollowUp, onlyText, render, uuid } from '../../helpers/due-things.ts';
import { readCalendar } from '../../helpers/read-calendar.ts';

/** Frozen: whoever changes these octets changes them on every rep's phone, and raises FORM in stamp-event.ts. */
const frozen = (name: string): string =>
  readFileSync(new URL(`../../fixtures/calendars/${name}.ics`, import.meta.url), 'utf8');

const THINGS = [
  makeFollowUp({
    uidKey: uuid(11),
    customerName: '样例甲',
    title: '回电说明交期',
    time: '09:30',
    why: ['意向：考虑犹豫，上次联系 11 月 20 日', '还没说到：售后; 价格, 付款'],
    phone: '199 0000 0123',
    place: '样例大厦 3 层, 12 号',
  }),
  makeFollowUp({ uidKey: 'grade.A/step-1', customerName: '样例乙 👩‍👧', on: asDay('2026-11-30'), why: ['级别 A'] }),
  makeFollowUp({
    uidKey: uuid(12),
    customerName: 'Bo Sample',
    on: asDay('2026-11-01'),
    time: '01:30',
    zone: 'America/Los_Angeles',
    alarm: { minutesBefore: 0 },
  }),
  makeBirthday({ name: '样例公司', personName: '样例丙', on: { id: uuid(21), month: 2, day: 29, year: 1996 } }),
  makeBirthday({ name: '样例丁', on: { id: uuid(22), year: 1985 }, phone: '0755-5550 0101' }),
  makeBirthday({ name: '样例戊', on: { id: uuid(23), calendar: 'lunar', month: 12, day: 30, year: 1960 } }),
  makeBirthday({ name: '样例己', on: { id: uuid(24), calendar: 'lunar', month: 6, day: 30, leap: true } }),
];

it.each([
  ['export-zh', 'zh-CN', '客户提醒'],
  ['export-en', 'en', 'Customer reminders'],
] as const)('writes %s octet for octet as frozen, in whatever time zone the machine stands', (file, language, name) => {
  expect(onlyText(render(THINGS, { language, calendarName: name }))).toBe(frozen(file));
});

it('writes on every event what each calendar program needs, and nothing else', () => {
  const file = readCalendar(frozen('export-zh'));
  expect([file.name, file.method, file.events.length]).toEqual(['客户提醒', 'PUBLISH', 11]);
  expect(file.names).toEqual([
    'class',
    'description',
    'dtend',
    'dtstamp',
    'dtstart',
    'last-modified',
    'location',
    'rrule',
    'sequence',
    'status',
    'summary',
    'transp',
    'uid',
    'x-microsoft-cdo-alldayevent',
    'x-microsoft-msncalendar-alldayevent',
  ]);
  expect(file.events.every((e) => e.class === 'PRIVATE' && e.alarms.length === 1 && e.end > e.start)).toBe(true);
});

it('begins with no byte order mark', () => {
  const bytes = readFileSync(new URL('../../fixtures/calendars/export-zh.ics', import.meta.url));
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('BEGI');
});

it('makes no file when nothing is due: a calendar without events is not valid', () => {
  expect(render([])).toMatchObject({ parts: [], events: 0, ledgerChanges: [], fault: undefined });
});
