import { describe, expect, it } from 'vitest';
import type { FollowUpThing } from '../../../electron/calendar/due-thing.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { BOOK_ID, makeFollowUp, onlyText, render, sha256, uuid } from '../../helpers/due-things.ts';
import { readCalendar } from '../../helpers/read-calendar.ts';

const read = (more: Partial<FollowUpThing>, language: 'zh-CN' | 'en' = 'en') =>
  readCalendar(onlyText(render([makeFollowUp(more)], { language }))).events;

describe('a follow-up in the calendar', () => {
  it('with a time is an appointment in UTC that occupies the rep', () => {
    const thing = { time: '09:30', why: ['Grade A: due every week', 'Asked for a quote'], phone: '199 0000 0123' };
    expect(read({ ...thing, place: 'Hall 3, stand 12' })).toEqual([
      {
        uid: `follow-up-${uuid(1)}@${BOOK_ID}`,
        sequence: 0,
        summary: 'Contact Ann Example',
        description: 'Phone: 199 0000 0123\nGrade A: due every week\nAsked for a quote',
        location: 'Hall 3, stand 12',
        start: '2026-11-24T01:30:00Z',
        end: '2026-11-24T02:00:00Z',
        rule: '',
        transp: 'OPAQUE',
        class: 'PRIVATE',
        stamp: '2026-11-22T02:07:22Z',
        modified: '2026-11-22T02:07:22Z',
        alarms: ['DISPLAY -PT15M'],
      },
    ]);
  });

  it('without a time fills its own day on every machine, and leaves the rep free', () => {
    expect(read({})).toMatchObject([
      { start: '2026-11-24', end: '2026-11-25', transp: 'TRANSPARENT', alarms: ['DISPLAY -PT15H'] },
    ]);
  });

  it('ends the day after at the end of a month and of a year', () => {
    expect(read({ on: asDay('2026-12-31') })).toMatchObject([{ start: '2026-12-31', end: '2027-01-01' }]);
  });

  it.each([
    [{ title: 'Send the sample' }, 'Ann Example: Send the sample', 'Ann Example：Send the sample'],
    [{ title: 'Lunch with Ann Example' }, 'Lunch with Ann Example', 'Lunch with Ann Example'],
    [{}, 'Contact Ann Example', '联系 Ann Example'],
  ])('always has the name in its title', (more, en, zh) => {
    expect([read(more, 'en')[0]?.summary, read(more, 'zh-CN')[0]?.summary]).toEqual([en, zh]);
  });

  it.each([
    ['usual', ['DISPLAY -PT15M']],
    ['none', []],
    [{ minutesBefore: 0 }, ['DISPLAY PT0S']],
    [{ minutesBefore: 1500 }, ['DISPLAY -P1DT1H']],
    [{ minutesBefore: 30.4 }, ['DISPLAY -PT30M']],
    [{ minutesBefore: -60 }, ['DISPLAY PT0S']],
  ] as const)('with the alarm %o rings %o, never after its start', (alarm, alarms) => {
    expect(read({ time: '09:30', alarm })[0]?.alarms).toEqual(alarms);
  });

  it.each([
    [45, '2026-11-24T02:15:00Z'],
    [0, '2026-11-24T01:31:00Z'],
    [-5, '2026-11-24T01:31:00Z'],
  ])('of %i minutes ends after it starts', (durationMin, end) => {
    expect(read({ time: '09:30', durationMin })[0]?.end).toBe(end);
  });

  it('whose key is no UUID gets one made of the key, the same every time', () => {
    const uidKey = 'cadence grade.A step 1\r\nATTENDEE:mailto:x@example.com';
    expect(read({ uidKey })[0]?.uid).toBe(`follow-up-${sha256(uidKey).slice(0, 32)}@${BOOK_ID}`);
  });

  it('given twice appears once, as first given', () => {
    const text = onlyText(render([makeFollowUp({ title: 'first' }), makeFollowUp({ title: 'second' })]));
    expect(readCalendar(text).events.map((e) => e.summary)).toEqual(['Ann Example: first']);
  });

  it('refuses a day that does not exist instead of moving it', () => {
    expect(() => read({ on: '2026-02-29' as ReturnType<typeof asDay> })).toThrow(RangeError);
  });
});
