import { describe, expect, it } from 'vitest';
import { choose, planOn, rowOn, shortOf, type Told } from '../../helpers/facts-kit.ts';

const INTERESTED = ['interested', '2026-09-07'] as const;
/** Added long ago, called on Monday 7 September: due 9 to 10 September. */
const BASE: Told = { addedOn: '2026-01-05', intent: INTERESTED };
const clockOf = (told: Told, today = '2026-09-11') => rowOn(today, { ...BASE, ...told }).reasons[0]?.clock;

describe('the clock', () => {
  it('resets with a log, for every cadence it qualifies for', () => {
    const told: Told = { ...BASE, talks: ['2026-09-07'], expectedOn: '2026-09-17' };
    expect(shortOf(rowOn('2026-09-10', told))).toBe('2026-09-10..2026-09-10 on 2026-09-10 intent.interested grade.O');
    expect(shortOf(rowOn('2026-09-10', { ...told, talks: ['2026-09-07', '2026-09-10'] }))).toBe(
      '2026-09-13..2026-09-13 on 2026-09-14 intent.interested grade.O',
    );
  });

  it('never moves back with a contact logged afterwards for an earlier day', () => {
    expect(clockOf({ talks: ['2026-09-07', '2026-08-20'] })).toEqual({ on: '2026-09-07', by: 'talk' });
  });

  it('falls back to the one before when the newest is deleted', () => {
    expect(clockOf({ talks: ['2026-09-07', '2026-09-09'] })).toEqual({ on: '2026-09-09', by: 'talk' });
    expect(clockOf({ talks: ['2026-09-07'] })).toEqual({ on: '2026-09-07', by: 'talk' });
  });

  it.each([
    ['an attempt nobody answered', { outcome: 'no-answer' }],
    ['a busy line', { outcome: 'busy' }],
    ['a message left', { outcome: 'left-message' }],
    ['a refusal', { outcome: 'refused' }],
    ['a wrong number', { outcome: 'wrong-number' }],
    ['a note', { channel: 'note', outcome: 'reached' }],
    ['something sent, for a step that wants a talk', { channel: 'email', outcome: 'sent' }],
  ] as const)('does not move with %s', (_name, patch) => {
    const told: Told = { talks: ['2026-09-07'], other: [['2026-09-09', patch]] };
    expect(clockOf(told)).toEqual({ on: '2026-09-07', by: 'talk' });
  });

  it('moves with anything incoming, whatever its outcome', () => {
    const told: Told = { talks: ['2026-09-07'], other: [['2026-09-09', { direction: 'in', outcome: 'left-message' }]] };
    expect(clockOf(told)).toEqual({ on: '2026-09-09', by: 'talk' });
  });

  it('does not see a contact of a day that is not yet there', () => {
    expect(clockOf({ talks: ['2026-09-07', '2026-09-20'] })).toEqual({ on: '2026-09-07', by: 'talk' });
  });

  it('counts from the first contact while only letters were sent', () => {
    expect(clockOf({ sent: ['2026-09-03', '2026-09-08'] })).toEqual({ on: '2026-09-03', by: 'first-contact' });
  });

  it('lands in the future when five cycles were missed and one talk is logged', () => {
    const late = rowOn('2026-09-24', { ...BASE, talks: ['2026-09-07'] });
    expect([late.overdue, late.on, late.daysLate]).toEqual([true, '2026-09-10', 14]);
    expect(shortOf(rowOn('2026-09-24', { ...BASE, talks: ['2026-09-07', '2026-09-24'] }))).toBe(
      '2026-09-26..2026-09-27 on 2026-09-28 intent.interested',
    );
  });

  it('counts from the day of a skip, until a talk is newer', () => {
    const choices = [choose('skip', 'intent.interested/call/2026-09-07', '2026-09-10')];
    expect(clockOf({ talks: ['2026-09-07'], choices })).toEqual({ on: '2026-09-10', by: 'skip' });
    expect(clockOf({ talks: ['2026-09-07', '2026-09-11'], choices })).toEqual({ on: '2026-09-11', by: 'talk' });
    expect(clockOf({ talks: ['2026-09-07'], choices }, '2026-09-09')).toEqual({ on: '2026-09-07', by: 'talk' });
  });
});

describe('a customer never contacted', () => {
  it.each([
    ['on the day added', '2026-09-10', '2026-09-10..2026-09-11 on 2026-09-10 first-contact'],
    ['on the day after', '2026-09-11', '2026-09-10..2026-09-11 on 2026-09-11 first-contact'],
    [
      'later, overdue and on the day it was due',
      '2026-09-14',
      '2026-09-10..2026-09-11 on 2026-09-11 overdue first-contact',
    ],
  ])('is due %s', (_name, today, expected) => {
    expect(shortOf(rowOn(today, { addedOn: '2026-09-10' }))).toBe(expected);
  });

  it('is due on Monday when added on Saturday', () => {
    const row = rowOn('2026-09-12', { addedOn: '2026-09-12' });
    expect([row.on, row.reasons[0]?.shifts]).toEqual([
      '2026-09-14',
      [{ from: '2026-09-12', to: '2026-09-14', cause: 'day-off' }],
    ]);
    expect(rowOn('2026-09-14', { addedOn: '2026-09-12' }).overdue).toBe(false);
    expect(rowOn('2026-09-15', { addedOn: '2026-09-12' }).overdue).toBe(true);
  });

  it('is due for that alone, whatever the grade', () => {
    const told: Told = { addedOn: '2026-09-10', intent: ['never', '2026-09-10'], expectedOn: '2026-09-12' };
    expect(shortOf(rowOn('2026-09-10', told))).toBe('2026-09-10..2026-09-11 on 2026-09-10 first-contact');
  });

  it('stays so after attempts', () => {
    const told: Told = { addedOn: '2026-09-10', other: [['2026-09-10', { outcome: 'no-answer' }]] };
    expect(rowOn('2026-09-11', told).reasons[0]?.cadence).toBe('first-contact');
  });

  it('leaves the list without next step to be looked at when skipped', () => {
    const choices = [choose('skip', 'first-contact/hello/2026-09-10', '2026-09-10')];
    expect(planOn('2026-09-10', { addedOn: '2026-09-10', choices }).cause).toBe('no-cadence');
  });

  it('goes on by intent and grade, counted from the skip, when only the first contact was skipped', () => {
    const choices = [choose('skip', 'first-contact/hello/2026-09-10', '2026-09-11')];
    const told: Told = { addedOn: '2026-09-10', intent: ['considering', '2026-09-10'], pinned: 'B', choices };
    const row = rowOn('2026-09-11', told);
    expect([shortOf(row), row.reasons[0]?.clock]).toEqual([
      '2026-09-14..2026-09-15 on 2026-09-14 intent.considering',
      { on: '2026-09-11', by: 'skip' },
    ]);
    expect(rowOn('2026-09-10', told).reasons[0]?.cadence).toBe('first-contact');
  });
});
