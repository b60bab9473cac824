import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { makeBirthday, makeFollowUp, noted, onlyText, render, sha256, uuid } from '../../helpers/due-things.ts';
import { readCalendar } from '../../helpers/read-calendar.ts';

const LATER = { now: '2026-11-23T08:00:00.500Z', today: asDay('2026-11-23') };
const first = render([makeFollowUp({ time: '09:30' })]);
const ledger = noted(first);
const [uid = ''] = ledger.keys();

const second = (more: Parameters<typeof makeFollowUp>[0], ask = {}) =>
  render([makeFollowUp({ time: '09:30', ...more })], { ledger, ...LATER, ...ask });
const stampsOf = (rendered: ReturnType<typeof render>) =>
  readCalendar(onlyText(rendered)).events.map(({ sequence, stamp, modified }) => ({ sequence, stamp, modified }));

describe('the second export', () => {
  it('of an unchanged event is the same to the octet, and has nothing to note', () => {
    const again = second({});
    expect(again.parts).toEqual(first.parts);
    expect(again.ledgerChanges).toEqual([]);
  });

  it('of a whole calendar does not depend on the order of what is due', () => {
    const things = [
      makeFollowUp({ uidKey: uuid(7), time: '09:30' }),
      makeFollowUp({ uidKey: uuid(8), on: asDay('2026-11-23') }),
      makeBirthday({ on: { calendar: 'lunar', month: 12, day: 30 } }),
      makeBirthday({ on: { id: uuid(9), month: 2, day: 29 } }),
    ];
    const one = render(things);
    const two = render([...things].reverse(), { ledger: noted(one), ...LATER });
    expect(two).toMatchObject({ parts: one.parts, fresh: 0, changed: 0, ledgerChanges: [] });
  });

  it('of new words has a newer stamp and the same sequence', () => {
    expect(stampsOf(second({ why: ['Asked for a quote'] }))).toEqual([
      { sequence: 0, stamp: '2026-11-23T08:00:00Z', modified: '2026-11-23T08:00:00Z' },
    ]);
  });

  it.each([
    ['time', { time: '10:30' }],
    ['day', { on: asDay('2026-11-25') }],
    ['duration', { durationMin: 60 }],
    ['end of being timed', { time: undefined }],
  ])('of a new %s has a newer stamp and a higher sequence, which Google asks for', (_, more) => {
    expect(stampsOf(second(more))).toEqual([
      { sequence: 1, stamp: '2026-11-23T08:00:00Z', modified: '2026-11-23T08:00:00Z' },
    ]);
  });

  it('notes what changed, so that the third is unchanged again', () => {
    const moved = second({ time: '10:30' });
    const before = ledger.get(uid);
    expect(moved.ledgerChanges).toMatchObject([{ uid, sequence: 1, stampedAt: LATER.now, part: 0 }]);
    expect(moved.ledgerChanges[0]?.scheduleHash).not.toBe(before?.scheduleHash);
    const third = second({ time: '10:30' }, { ledger: noted(moved, ledger), now: '2026-12-01T00:00:00.000Z' });
    expect(third).toMatchObject({ parts: moved.parts, fresh: 0, changed: 0, ledgerChanges: [] });
  });

  it('raises the sequence of a birthday that was entered on the wrong day', () => {
    const one = render([makeBirthday()]);
    const two = render([makeBirthday({ on: { day: 9 } })], { ledger: noted(one), ...LATER });
    expect(readCalendar(onlyText(two)).events).toMatchObject([{ sequence: 1, start: '1972-05-09' }]);
  });

  it.each([
    ['within the same second', '2026-11-22T02:07:22.900Z'],
    ['with the clock set back', '2026-11-20T00:00:00.000Z'],
  ])('%s is still newer than the first', (_, now) => {
    expect(stampsOf(second({ why: ['x'] }, { now }))).toEqual([
      { sequence: 0, stamp: '2026-11-22T02:07:23Z', modified: '2026-11-22T02:07:23Z' },
    ]);
  });
});

it('begins every event at sequence 0, with hashes of its content and of its schedule', () => {
  expect(first.ledgerChanges).toEqual([
    {
      uid,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      scheduleHash: sha256(
        '[{"allDay":false,"start":"2026-11-24T01:30:00.000Z","end":"2026-11-24T02:00:00.000Z"},"","CONFIRMED"]',
      ),
      sequence: 0,
      stampedAt: '2026-11-22T02:07:22.000Z',
      part: 0,
      was: { title: 'Contact Ann Example', on: '2026-11-24', time: '01:30' },
    },
  ]);
});
