import { describe, expect, it } from 'vitest';
import { askOfTimetable, prefilledTimetable } from '../../../../renderer/features/timetable/timetable-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { makeCustomer } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-11-23');
const words = { title: '一起走', stepOf: (code: string) => code };
const made = (patch: Parameters<typeof makeCustomer>[0]) =>
  prefilledTimetable(makeCustomer(patch), TODAY, words).steps.map(
    ({ what, by }) => `${what.split('.')[1] ?? ''} ${by ?? ''}`,
  );
const codes = (patch: Parameters<typeof makeCustomer>[0]) => made(patch).map((step) => step.split(' ')[0]);

describe('a joint timetable', () => {
  it.each([
    ['a buyer', {}, 'trial papers plan sign deposit delivery callback'],
    ['a buyer who compares', { stage: 'comparing' as const }, 'papers plan sign deposit delivery callback'],
    ['a buyer who has signed', { stage: 'signed' as const }, 'deposit delivery callback'],
    ['a firm', { kind: 'organization' as const }, 'needs trial quote approval sign deposit delivery install callback'],
    [
      'a firm that negotiates',
      { kind: 'organization' as const, stage: 'talks' as const },
      'sign deposit delivery install callback',
    ],
    [
      'a firm in a stage of shops',
      { kind: 'organization' as const, stage: 'price' as const },
      'needs trial quote approval sign deposit delivery install callback',
    ],
  ])('of %s holds what lies ahead', (_whom, patch, steps) => {
    expect(codes(patch).join(' ')).toBe(steps);
  });

  it('sets the signing on the day they mean to buy, and draws the rest along', () => {
    expect(made({ horizon: { expectedOn: asDay('2026-12-09') } })).toEqual([
      'trial 2026-11-27',
      'papers 2026-12-01',
      'plan 2026-12-03',
      'sign 2026-12-09',
      'deposit 2026-12-09',
      'delivery 2026-12-21',
      'callback 2026-12-28',
    ]);
  });

  it('waits for their money where that day is known, and not for a day that is over', () => {
    expect(made({ budgetOn: asDay('2027-01-10') })).toContain('sign 2027-01-10');
    expect(made({ horizon: { expectedOn: asDay('2026-11-01') } })).toContain('sign 2026-12-01');
  });

  it('is saved without steps that say nothing', () => {
    const step = { who: 'us', by: undefined, doneOn: undefined } as const;
    const steps = [
      { ...step, what: ' 试驾 ' },
      { ...step, what: '' },
    ];
    expect(askOfTimetable({ title: ' 一起走 ', steps }, 'c')).toEqual({
      customerId: 'c',
      title: '一起走',
      steps: [{ what: '试驾', who: 'us' }],
    });
    expect(askOfTimetable({ title: '', steps }, 'c')).toBe(undefined);
  });
});
