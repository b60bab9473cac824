import { describe, expect, it } from 'vitest';
import {
  asksDirection,
  FIRST_WAYS,
  MORE_WAYS,
  outcomesOf,
  usualOutcome,
  WAYS,
  wayFor,
} from '../../../../renderer/features/log/ways.ts';

describe('the ways of contact', () => {
  it('are each either at hand or behind "more"', () => {
    expect([...FIRST_WAYS, ...MORE_WAYS]).toEqual(WAYS);
  });

  it('begin with the channel a follow-up asks for, and with a call where it asks for none', () => {
    expect([wayFor('wechat'), wayFor('call'), wayFor('note'), wayFor(undefined)]).toEqual([
      'wechat',
      'callOut',
      'callOut',
      'callOut',
    ]);
  });

  it('have six digits at most, and none for a note', () => {
    expect(outcomesOf('note', 'out')).toEqual([]);
    expect(Math.max(...WAYS.map((way) => outcomesOf(way, 'out').length))).toBe(6);
  });

  it('ask of what came to us whether it still waits for an answer', () => {
    expect((['callIn', 'email', 'showroom'] as const).map((way) => outcomesOf(way, 'in'))).toEqual([
      ['reached', 'no-answer', 'left-message'],
      ['reached', 'left-message'],
      [],
    ]);
  });

  it('assume an outcome that the rep could also have chosen', () => {
    const odd = WAYS.filter((way) => way !== 'note' && !outcomesOf(way, 'out').includes(usualOutcome(way, 'out')));
    expect(odd).toEqual([]);
  });

  it('ask who began only where the way does not say it', () => {
    expect(WAYS.filter(asksDirection)).toEqual(['wechat', 'sms', 'messenger', 'email', 'fax', 'post', 'showroom']);
  });
});
