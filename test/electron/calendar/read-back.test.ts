import fc from 'fast-check';
import { expect, it } from 'vitest';
import { icalText } from '../../../electron/calendar/ical-text.ts';
import { readBackFault } from '../../../electron/calendar/read-back.ts';
import { anyText } from '../../helpers/any-text.ts';
import { makeBirthday, makeDated, makeFollowUp, render, uuid } from '../../helpers/due-things.ts';
import type { StampedEvent } from '../../../electron/calendar/calendar-event.ts';

const EVENT: StampedEvent = {
  uid: 'follow-up-1@book',
  summary: 'Contact Ann, Ltd; \\ "x"',
  description: 'one\ntwo, three',
  location: 'Hall 3; left',
  span: { allDay: false, start: '2026-11-24T01:30:00.000Z', end: '2026-11-24T02:00:00.000Z' },
  rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
  transparent: false,
  alarmMin: 15,
  moreAlarmsMin: [1_440, 9_540],
  sequence: 3,
  stampedAt: '2026-11-22T02:07:22.000Z',
};
const SOUND = icalText('客户提醒', [EVENT]);

it('finds nothing to say of a file as it was meant', () => {
  expect(readBackFault(SOUND, [EVENT])).toBeUndefined();
});

it.each([
  ['end', SOUND.slice(0, -2)],
  ['byte-order-mark', `\u{FEFF}${SOUND}`],
  ['control', SOUND.replace('Contact', 'Con\u0007tact')],
  ['line-length', SOUND.replace('SUMMARY:', `SUMMARY:${'客'.repeat(30)}`)],
  ['unreadable', SOUND.replace('END:VEVENT', 'END:VEVENTS')],
  ['events', SOUND.replace(/BEGIN:VEVENT[^]*END:VEVENT\r\n/, '')],
  ['properties', SOUND.replace('CLASS:PRIVATE\r\n', '')],
  ['properties', SOUND.replace('CLASS:PRIVATE\r\n', 'CLASS:PRIVATE\r\nATTENDEE:mailto:a@b.example\r\n')],
  ['summary', SOUND.replace(String.raw`Ann\,`, 'Ann')],
  ['description', SOUND.replace(String.raw`one\ntwo`, 'one two')],
  ['dtstart', SOUND.replace('DTSTART:20261124T013000Z', 'DTSTART:20261124T013000')],
  ['rrule', SOUND.replace('BYMONTHDAY=-1', 'BYMONTHDAY=1')],
  ['sequence', SOUND.replace('SEQUENCE:3', 'SEQUENCE:2')],
  ['valarm', SOUND.replace('TRIGGER:-PT15M', 'TRIGGER:PT15M')],
])('refuses a file with a wrong %s', (fault, text) => {
  expect(readBackFault(text, [EVENT])).toBe(fault);
});

it('reads back every file this book writes, whatever people typed', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (one, two, three) => {
      const things = [
        makeFollowUp({ customerName: one, title: two, why: [three, one], place: two, phone: three }),
        makeBirthday({ name: two, personName: three, on: { kind: 'custom', label: one } }),
        makeDated({ uidKey: uuid(3), title: three, place: one, why: [two], phone: one }),
        makeDated({ uidKey: one, title: one, what: 'festival' }),
      ];
      expect(render(things, { profile: 'apple', calendarName: one, bookId: two }).fault).toBeUndefined();
    }),
  );
});
