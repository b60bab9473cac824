import { describe, expect, it } from 'vitest';
import {
  askOfCallback,
  type CallbackDraft,
  emptyCallback,
  isSurveyDue,
  outcomeOf,
  problemOf,
  stepsOf,
  subjectsOf,
} from '../../../../renderer/features/callback/callback-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { CUSTOMER_ID, makeDossier, stamped } from '../../../helpers/make-dossier.ts';

const today = asDay('2026-11-23');
const draft = (patch: Partial<CallbackDraft> = {}): CallbackDraft => ({
  ...emptyCallback('柜子', { on: today, time: '16:00' }),
  ...patch,
});
const words = { fixOf: (problem: string) => `处理：${problem}`, again: '回访' };
const ask = (patch: Partial<CallbackDraft>) => askOfCallback(draft(patch), { customerId: CUSTOMER_ID, today, words });

describe('a callback', () => {
  it.each([
    [{}, 'person about now satisfied problem need right survey end', 'reached'],
    [{ person: 'nobody' }, 'person end', 'no-answer'],
    [{ person: 'wrong' }, 'person end', 'wrong-number'],
    [{ person: 'other' }, 'person when end', 'busy'],
    [{ person: 'yes', now: 'later' }, 'person about now when end', 'busy'],
  ] as const)('with %o goes through %s and is %s', (patch, steps, outcome) => {
    expect(stepsOf(draft(patch), true).join(' ')).toBe(steps);
    expect(outcomeOf(draft(patch))).toBe(outcome);
  });

  it.each([
    ['person', {}, 'choose'],
    ['problem', { problem: 'yes' }, 'problem'],
    ['problem', { problem: 'yes', problemWords: '响' }, undefined],
    ['need', { need: 'yes' }, 'need'],
    ['when', { when: { on: undefined, time: '' } }, 'day'],
    ['when', { when: { on: asDay('2026-11-22'), time: '' } }, 'past'],
    ['about', { about: '' }, undefined],
  ] as const)('stays at %s with %o because of %s', (step, patch, problem) => {
    expect(problemOf(step, draft(patch), today)).toBe(problem);
  });

  it('asks for the complaint with its fix by tomorrow, the want and what was answered', () => {
    const found = {
      person: 'yes',
      now: 'yes',
      satisfied: 'no',
      problem: 'yes',
      problemWords: ' 响 ',
      need: 'yes',
      needProduct: '脚垫',
      right: 'no',
    } as const;
    expect(ask({ ...found, survey: { ...draft().survey, 'why-us': '实在' } })).toEqual({
      customerId: CUSTOMER_ID,
      on: today,
      outcome: 'reached',
      note: '',
      next: { mode: 'automatic' },
      callback: { about: '柜子', satisfied: 'no', problem: '响', need: '脚垫', isDataRight: false },
      fix: { what: '处理：响', dueOn: '2026-11-24' },
      want: { product: '脚垫' },
      survey: [{ question: 'why-us', words: '实在' }],
    });
  });

  it('makes a bad time the next step at the hour named, and keeps nothing else', () => {
    expect(ask({ person: 'yes', now: 'later', problem: 'yes', problemWords: '响' })).toEqual({
      customerId: CUSTOMER_ID,
      on: today,
      outcome: 'busy',
      note: '',
      next: { mode: 'manual', on: today, time: '16:00', what: '回访' },
    });
  });

  it('is about what was bought and served, the newest first', () => {
    const of = { customerId: CUSTOMER_ID };
    const deals = [
      { ...stamped(1), ...of, product: '柜子', on: today, deliveredOn: asDay('2026-11-01') },
      { ...stamped(2), ...of, product: '桌子', on: today },
    ];
    const serviceVisits = [{ ...stamped(3), ...of, what: '换铰链', on: asDay('2026-11-20') }];
    expect(subjectsOf({ deals, serviceVisits }, today)).toEqual(['换铰链', '柜子']);
  });

  it('asks a buyer the three questions once a year', () => {
    const { row } = makeDossier();
    const buyer = { ...row, relationship: 'buyer' as const };
    const said = (on: string) => [
      {
        ...stamped(4),
        customerId: CUSTOMER_ID,
        kind: 'reason' as const,
        on: asDay(on),
        words: '实在',
        interactionId: stamped(5).id,
      },
    ];
    expect(isSurveyDue({ row, feedback: [] }, today)).toBe(false);
    expect(isSurveyDue({ row: buyer, feedback: [] }, today)).toBe(true);
    expect(isSurveyDue({ row: buyer, feedback: said('2026-01-10') }, today)).toBe(false);
    expect(isSurveyDue({ row: buyer, feedback: said('2025-11-20') }, today)).toBe(true);
  });
});
