import { describe, expect, it } from 'vitest';
import { qualificationOutcome, unknownOf } from '../../../electron/grading/qualification.ts';
import { AUTHORITIES, KnownSchema, type Qualification } from '../../../shared/domain/qualification.ts';

const KNOWN = KnownSchema.options;
const every = KNOWN.flatMap((money) =>
  AUTHORITIES.flatMap((authority) => KNOWN.map((need): Qualification => ({ money, authority, need }))),
);

describe('money, authority and need', () => {
  it.each<readonly [Qualification['money'], Qualification['authority'], Qualification['need'], string]>([
    ['yes', 'decides', 'yes', 'key'],
    ['yes', 'can-block', 'yes', 'normal'],
    ['yes', 'advises', 'yes', 'normal'],
    ['yes', 'none', 'yes', 'normal'],
    ['yes', 'decides', 'no', 'waken-need'],
    ['no', 'decides', 'yes', 'arrange-payment'],
    ['yes', 'none', 'no', 'none'],
    ['no', 'decides', 'no', 'none'],
    ['no', 'can-block', 'yes', 'none'],
    ['no', 'none', 'no', 'none'],
    ['unknown', 'decides', 'yes', 'find-out'],
    ['yes', 'unknown', 'yes', 'find-out'],
    ['yes', 'decides', 'unknown', 'find-out'],
    ['yes', 'unknown', 'no', 'find-out'],
    ['unknown', 'unknown', 'unknown', 'find-out'],
    ['no', 'advises', 'unknown', 'none'],
    ['unknown', 'none', 'no', 'none'],
  ])('money %s, authority %s, need %s: %s', (money, authority, need, outcome) => {
    expect(qualificationOutcome({ money, authority, need })).toBe(outcome);
  });

  it('has one outcome whatever is known, and key only for who decides', () => {
    for (const qualification of every) {
      const outcome = qualificationOutcome(qualification);
      if (outcome === 'key') expect(qualification).toEqual({ money: 'yes', authority: 'decides', need: 'yes' });
      if (outcome === 'find-out') expect(unknownOf(qualification)).not.toEqual([]);
    }
  });

  it('never comes to less by hearing a yes where there was a no', () => {
    const ORDER = ['none', 'find-out', 'waken-need', 'arrange-payment', 'normal', 'key'];
    const place = (qualification: Qualification) => ORDER.indexOf(qualificationOutcome(qualification));
    for (const qualification of every)
      for (const better of [
        { ...qualification, ...(qualification.money === 'no' && { money: 'yes' as const }) },
        { ...qualification, ...(qualification.need === 'no' && { need: 'yes' as const }) },
        { ...qualification, ...(qualification.authority === 'none' && { authority: 'decides' as const }) },
      ])
        expect(place(better)).toBeGreaterThanOrEqual(place(qualification));
  });

  it('names what is unknown', () => {
    expect(unknownOf({ money: 'unknown', authority: 'unknown', need: 'yes' })).toEqual(['money', 'authority']);
  });
});
