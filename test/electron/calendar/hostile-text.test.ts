import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PROFILES, type ProfileName } from '../../../electron/calendar/calendar-profile.ts';
import type { DueThing } from '../../../electron/calendar/due-thing.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { anyText } from '../../helpers/any-text.ts';
import { makeBirthday, makeDated, makeFollowUp, noted, render } from '../../helpers/due-things.ts';
import { linesOf } from '../../helpers/read-calendar.ts';

/** Everything a reader may take for the end of a line, and then a line of its own. */
const injection = fc
  .tuple(
    fc.constantFrom('\r\n', '\n', '\r', '\n\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\r\n ', '\\n', '\0\n'),
    fc.constantFrom('ATTENDEE:mailto:x@example.com', 'END:VEVENT', 'BEGIN:VALARM', 'X-EVIL:1', 'RRULE:FREQ=SECONDLY'),
  )
  .map(([end, line]) => `${end}${line}${end}`);

/** Neither empty nor blank, so that the same lines stand in every file. */
const hostile = fc.tuple(anyText, injection, anyText).map(([a, b, c]) => `x${a}${b}${c}x`);

/** Wherever somebody's own words, or a name the book was given, come into a file. */
const thingsOf = (text: string): DueThing[] => [
  makeFollowUp({
    uidKey: text,
    customerName: text,
    title: text,
    why: [text, text],
    phone: text,
    place: text,
    time: '09:30',
  }),
  makeFollowUp({ uidKey: `${text}2`, customerName: text, why: [], veil: text }),
  makeBirthday({
    name: text,
    personName: `${text}y`,
    phone: text,
    why: [text],
    on: { id: text, kind: 'custom', label: text },
  }),
  makeBirthday({ name: text, on: { id: `${text}3`, kind: 'wedding', calendar: 'lunar', month: 8, day: 15 } }),
  makeDated({ uidKey: `${text}4`, title: text, place: text, why: [text], phone: text, moreAlarmsMin: [60] }),
  makeDated({ uidKey: `${text}5`, what: 'gift', title: text }),
  makeDated({ uidKey: `${text}6`, what: 'festival', title: text, until: asDay('2026-11-27') }),
];

const SPAN = { from: asDay('2026-11-22'), until: asDay('2027-11-30'), zone: 'Asia/Shanghai' };

/** The lines as a reader sees them, by their names: what came, and what is called off a day later. */
function namesIn(profile: ProfileName, text: string): string[] {
  const frame = { profile, calendarName: text, bookId: text, span: SPAN };
  const first = render(thingsOf(text), frame);
  const later = render([], {
    ...frame,
    ledger: noted(first),
    today: asDay('2026-11-23'),
    now: '2026-11-23T00:00:00.000Z',
  });
  expect([first.fault, later.fault]).toEqual([undefined, undefined]);
  return [...first.parts, ...later.parts].flatMap((part) =>
    linesOf(part.text.replaceAll('\r\n ', '')).map((line) => /^[A-Z-]+(?=[:;])/.exec(line)?.[0] ?? line),
  );
}

it.each(Object.keys(PROFILES) as ProfileName[])(
  'no words of anybody can write a line into a file for %s',
  (profile) => {
    const plain = namesIn(profile, 'plain').sort();
    fc.assert(
      fc.property(hostile, (text) => {
        expect(namesIn(profile, text).sort()).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  },
);
