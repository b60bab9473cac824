import { expect, it } from 'vitest';
import {
  askOfComplaint,
  askOfFeedback,
  draftOfFeedback,
  opensFix,
} from '../../../../renderer/features/feedback/feedback-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const today = asDay('2026-11-23');
const draft = { ...draftOfFeedback(undefined, today), words: ' 铰链响 ' };
const there = { ...stamped(1), customerId: CUSTOMER_ID, kind: 'complaint', on: today, words: '铰链响' } as const;

it('opens a fix of a new complaint that is not put right yet, and of nothing else', () => {
  expect([
    opensFix(draft, undefined),
    opensFix({ ...draft, fixBy: 'made' }, undefined),
    opensFix({ ...draft, kind: 'praise' }, undefined),
    opensFix(draft, there),
  ]).toEqual([true, false, false, false]);
});

it.each([
  ['today', '2026-11-23'],
  ['tomorrow', '2026-11-24'],
] as const)('promises the fix for %s', (fixBy, dueOn) => {
  const ask = askOfComplaint({ ...draft, fixBy }, { customerId: 'a', today, usual: '现场处理：铰链响' });
  expect(ask).toEqual({ customerId: 'a', on: today, words: '铰链响', fix: { what: '现场处理：铰链响', dueOn } });
});

it('closes a complaint that was put right at once', () => {
  const ask = askOfFeedback({ ...draft, fixBy: 'made' }, { customerId: 'a', today, feedback: undefined });
  expect(ask?.closedOn).toBe(today);
});
