import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanWords } from '../../../electron/calendar/clean-text.ts';
import { octetsAtMost } from '../../../electron/calendar/event-size.ts';
import { followUpEvent } from '../../../electron/calendar/follow-up-event.ts';
import { anyText } from '../../helpers/any-text.ts';
import { BOOK_ID, makeBirthday, makeFollowUp, onlyText, render, sha256 } from '../../helpers/due-things.ts';
import { linesOf, readCalendar } from '../../helpers/read-calendar.ts';

const octets = (line: string): number => new TextEncoder().encode(line).length;

const PLAIN = onlyText(render([makeFollowUp()]));
const namesIn = (file: string): string[] =>
  linesOf(file.replaceAll('\r\n ', '')).map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? line);

describe('a calendar file', () => {
  it('keeps what RFC 5545 and Google ask of every line, whatever people typed', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (name, title, why, place) => {
        const thing = makeFollowUp({ customerName: name, title, why: [why], place, phone: why });
        const file = onlyText(render([thing], { calendarName: title }));
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(linesOf(file).filter((line) => octets(line) > 75 || /[^\P{Cc}\t]|\p{Cs}|\uFEFF/u.test(line))).toEqual(
          [],
        );
      }),
    );
  });

  it('gives back to another parser what was put in, whatever people typed', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, why) => {
        const thing = makeFollowUp({ customerName: title, title, why: [why] });
        const file = onlyText(render([thing], { calendarName: title }));
        const [event] = readCalendar(file).events;
        expect(readCalendar(file).name).toBe(cleanLine(title) || 'Account Book');
        expect(event?.description).toBe(cleanWords(why));
        expect(event?.summary).toBe(cleanLine(title) || 'Contact');
      }),
    );
  });

  it('never weighs more than was reckoned when files were filled', () => {
    const frame = { bookId: BOOK_ID, language: 'en', hash: sha256 } as const;
    fc.assert(
      fc.property(anyText, anyText, (title, why) => {
        const thing = makeFollowUp({ title, why: [why, why], place: title });
        const event = onlyText(render([thing])).replace(/^[^]*?(?=BEGIN:VEVENT)/u, '');
        expect(octets(event)).toBeLessThanOrEqual(octetsAtMost(followUpEvent(thing, frame)));
      }),
      {
        examples: [
          ['客'.repeat(250), '户'.repeat(2000)],
          [','.repeat(250), ';\\'.repeat(2000)],
        ],
      },
    );
  });

  it('has no line but ours, even when a name tries to write one', () => {
    const evil = 'Ann\r\nATTENDEE:mailto:x@example.com\nEND:VEVENT\rBEGIN:VEVENT\u2028X-EVIL:1\u0085X-EVIL:2';
    const attacks = [
      render([makeFollowUp({ customerName: evil })]),
      render([makeFollowUp({ uidKey: evil })]),
      render([makeFollowUp()], { bookId: evil }),
      render([makeFollowUp()], { calendarName: evil }),
    ];
    for (const attack of attacks) expect(namesIn(onlyText(attack))).toEqual(namesIn(PLAIN));
    const birthday = makeBirthday({ name: evil, personName: evil, on: { id: evil, kind: 'custom', label: evil } });
    expect(namesIn(onlyText(render([birthday])))).toEqual(namesIn(onlyText(render([makeBirthday()]))));
  });

  it('folds Chinese and emoji between characters', () => {
    const title = '今天务必回电说明交期👩‍👧'.repeat(8);
    const file = onlyText(render([makeFollowUp({ title, customerName: '今天' })]));
    expect(linesOf(file).every((line) => octets(line) <= 75)).toBe(true);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(file))).toBe(file);
    expect(readCalendar(file).events[0]?.summary).toBe(title);
  });

  it('escapes the name of the calendar, which its writer does not', () => {
    const file = onlyText(render([makeFollowUp()], { calendarName: '客户提醒, A; B\\C' }));
    expect(linesOf(file).slice(0, 7)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Account Book//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:客户提醒\\, A\\; B\\\\C',
      'X-WR-CALNAME:客户提醒\\, A\\; B\\\\C',
    ]);
  });

  it('knows no time zone, organizer or attendee', () => {
    const file = onlyText(render([makeFollowUp({ time: '09:30', zone: 'America/Los_Angeles' }), makeBirthday()]));
    expect(file).not.toMatch(/TZID|VTIMEZONE|TIMEZONE|ORGANIZER|ATTENDEE|RELATED|RDATE/);
  });
});
