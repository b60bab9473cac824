import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againAfter, pruned, putAway, snoozed, standingIn } from '../../../electron/reminding/answered.ts';
import { look, nextLookMs } from '../../../electron/reminding/look.ts';
import { type Memory, memoryIn, memoryText, NO_MEMORY } from '../../../electron/reminding/memory.ts';
import { isQuiet } from '../../../electron/reminding/quiet.ts';
import { asDay } from '../../../shared/domain/day.ts';

const on = asDay('2026-11-24');
const at = (time: string) => `2026-11-24T${time}:00.000Z`;
const moment = (time: string) => ({ at: at(time), on, time, zone: 'UTC', isWorkDay: true, dayBegan: at('00:00') });
const none = () => [];

const look1 = (memory: Memory, time: string, timed: Parameters<typeof look>[0]['timed'] = []) =>
  look({ memory, now: moment(time), dayHour: '09:00', timed, ofDay: none, isOpen: () => true });

describe('quiet hours', () => {
  it.each([
    ['08:59', '09:00', true],
    ['09:00', '09:00', false],
    ['11:59', '09:00', false],
    ['12:00', '09:00', true],
    ['14:00', '09:00', false],
    ['20:00', '09:00', true],
    ['23:59', '09:00', true],
    // An hour the rep chose is not quiet, nor what follows it.
    ['07:30', '07:30', false],
    ['07:29', '07:30', true],
    ['13:00', '12:30', false],
    ['21:00', '20:30', false],
    ['20:15', '20:30', true],
  ])('at %s with the round at %s: %s', (time, dayHour, isIt) => {
    expect(isQuiet(time, dayHour)).toBe(isIt);
  });
});

describe('one look', () => {
  it('tells all that came due together, the earliest first', () => {
    const timed = [
      { key: 'b', from: at('10:00'), at: at('10:15') },
      { key: 'a', from: at('10:00'), at: at('10:00') },
      { key: 'later', from: at('11:00'), at: at('11:00') },
    ];
    const looked = look1({ ...NO_MEMORY, lookedAt: at('09:30'), zone: 'UTC' }, '10:20', timed);
    expect(looked.tell).toEqual(['a', 'b']);
    expect(standingIn(looked.memory)).toEqual(['a', 'b']);
  });

  it('tells nothing again under any of its names', () => {
    const memory: Memory = { lookedAt: at('09:00'), zone: 'UTC', told: new Map([['old name', {}]]) };
    const timed = [{ key: 'k', names: ['k', 'old name'], from: at('10:00'), at: at('10:00') }];
    expect(look1(memory, '10:00', timed).tell).toEqual([]);
  });

  it('counts the hours of today from the morning where another zone was passed over', () => {
    const timed = [{ key: 'k', from: at('03:00'), at: at('03:00') }];
    expect(look1({ ...NO_MEMORY, lookedAt: at('04:00'), zone: 'UTC' }, '05:00', timed).tell).toEqual([]);
    expect(look1({ ...NO_MEMORY, lookedAt: at('04:00'), zone: 'Asia/Shanghai' }, '05:00', timed).tell).toEqual(['k']);
  });

  it('is made again with the next full minute', () => {
    expect([nextLookMs(Date.parse(at('10:00'))), nextLookMs(Date.parse(at('10:00')) + 59_999)]).toEqual([60_000, 1]);
  });
});

describe('what is remembered', () => {
  const memory: Memory = {
    lookedAt: at('10:00'),
    zone: 'Asia/Shanghai',
    roundOn: on,
    told: new Map([
      ['a', { standing: true }],
      ['b', { again: { at: at('11:00') } }],
      ['c', { again: { on } }],
      ['d', {}],
    ]),
  };

  it('is the same when it is read again, a line for each thing', () => {
    const text = memoryText(memory);
    expect(memoryIn(text)).toEqual(memory);
    expect(text.trimEnd().split('\n')).toHaveLength(5);
    expect(memoryIn(memoryText(NO_MEMORY))).toEqual(NO_MEMORY);
  });

  it('is nothing wherever the file is cut', () => {
    const text = memoryText(memory);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 3 }), (length) => {
        expect(memoryIn(text.slice(0, length))).toEqual(NO_MEMORY);
      }),
    );
  });

  it('of what the rep answered does not stand; what nobody was told cannot be put off', () => {
    expect(standingIn(putAway(memory, ['a', 'unknown']))).toEqual([]);
    expect(snoozed(memory, ['unknown'], { on }).told.has('unknown')).toBe(false);
  });

  it('keeps what is open and the newest of what is over', () => {
    const told = new Map(Array.from({ length: 2_500 }, (_, n) => [String(n), {}]));
    const kept = pruned({ told }, (key) => key === '3');
    expect([kept.told.size, kept.told.has('3'), kept.told.has('4'), kept.told.has('2499')]).toEqual([
      2_001,
      true,
      false,
      true,
    ]);
  });
});

describe('putting off', () => {
  it('for a while goes by the instant, also over the hour that comes twice', () => {
    expect(againAfter('hour', { at: '2026-10-25T00:30:00.000Z', on })).toEqual({ at: '2026-10-25T01:30:00.000Z' });
    expect(againAfter('ten-minutes', { at: '2026-12-31T23:55:00.000Z', on })).toEqual({
      at: '2027-01-01T00:05:00.000Z',
    });
  });

  it('until tomorrow goes by the calendar', () => {
    expect(againAfter('tomorrow', { at: at('23:59'), on: asDay('2026-12-31') })).toEqual({ on: '2027-01-01' });
  });
});
