import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  type LogDraft,
  withNext,
  withOutcome,
  withProblem,
  withWay,
} from '../../../../renderer/features/log/draft.ts';
import { askOf } from '../../../../renderer/features/log/log-ask.ts';
import { asDay } from '../../../../shared/domain/day.ts';

const TODAY = asDay('2026-09-17');
const ID = '00000000-0000-4000-8000-00000000000a';
const draft = (patch: Partial<LogDraft> = {}): LogDraft => ({ ...emptyDraft(TODAY), ...patch });

describe('what the log box asks of the book', () => {
  it('is a call reached today and the cadence’s own next step, when nothing else is said', () => {
    expect(askOf({ id: ID }, draft({ note: ' quota next week ' }), TODAY)).toEqual({
      ready: true,
      ask: {
        customerId: ID,
        on: '2026-09-17',
        channel: 'call',
        direction: 'out',
        outcome: 'reached',
        note: 'quota next week',
        next: { mode: 'automatic' },
      },
    });
  });

  it('carries the mind that changed, the promise and the date set by hand', () => {
    const said = draft({
      on: asDay('2026-09-15'),
      time: '10:12',
      intent: 'interested',
      horizon: 'O',
      promise: { on: true, what: 'range test', dueOn: asDay('2026-09-18') },
      next: { choice: 'pick', on: asDay('2026-09-20'), time: '10:00', what: 'range sheet read?' },
    });
    expect(askOf({ id: ID }, said, TODAY)).toEqual({
      ready: true,
      ask: {
        customerId: ID,
        on: '2026-09-15',
        time: '10:12',
        channel: 'call',
        direction: 'out',
        outcome: 'reached',
        intent: 'interested',
        horizon: { pinned: 'O' },
        note: '',
        promise: { what: 'range test', dueOn: '2026-09-18' },
        next: { mode: 'manual', on: '2026-09-20', time: '10:00', what: 'range sheet read?' },
      },
    });
  });

  it('keeps the expected date beside a grade held by hand', () => {
    const asked = askOf({ id: ID, expectedOn: asDay('2026-10-01') }, draft({ horizon: 'A' }), TODAY);
    expect(asked).toMatchObject({ ask: { horizon: { pinned: 'A', expectedOn: '2026-10-01' } } });
  });

  it('says everything that is wrong at once', () => {
    const wrong = draft({
      on: asDay('2026-09-18'),
      promise: { on: true, what: ' ', dueOn: TODAY },
      next: { choice: 'pick', on: asDay('2026-09-16'), time: '', what: '' },
    });
    expect(askOf(undefined, wrong, TODAY)).toEqual({
      ready: false,
      problems: { who: 'missing', when: 'future', promise: 'missing', next: 'past' },
    });
  });

  it('does not promise anything for yesterday, and takes no half-written day', () => {
    const promise = { on: true, what: 'quote', dueOn: asDay('2026-09-16') };
    const next = { choice: 'pick' as const, on: undefined, time: '', what: '' };
    expect(askOf({ id: ID }, draft({ on: undefined, promise, next }), TODAY)).toEqual({
      ready: false,
      problems: { when: 'not-a-day', promise: 'past', next: 'not-a-day' },
    });
  });
});

describe('a draft', () => {
  it('takes the usual outcome of the way of contact', () => {
    const outcomes = (['callIn', 'wechat', 'email', 'visit'] as const).map((way) => {
      const { direction, outcome } = withWay(draft({ outcome: 'busy' }), way);
      return [way, direction, outcome];
    });
    expect(outcomes).toEqual([
      ['callIn', 'in', 'reached'],
      ['wechat', 'out', 'reached'],
      ['email', 'out', 'sent'],
      ['visit', 'out', 'reached'],
    ]);
  });

  const callback = { on: TODAY, time: '14:00', what: 'asked to be called then' };

  it('asks for an hour when it was a bad time, unless a next step is chosen already', () => {
    expect(withOutcome(draft(), 'busy', callback).next).toEqual({ choice: 'pick', ...callback });
    const chosen = withNext(draft(), 'week', TODAY, undefined);
    expect(withOutcome(chosen, 'busy', callback).next).toMatchObject({ choice: 'week', on: '2026-09-24' });
  });

  it('takes the offered hour back when it was no bad time after all, but not one the rep has set', () => {
    const busy = withOutcome(draft(), 'busy', callback);
    expect(withOutcome(busy, 'reached', callback)).toEqual(draft());
    const set = { ...busy, next: { ...busy.next, time: '16:30' } };
    expect(withOutcome(set, 'reached', callback).next).toEqual(set.next);
  });

  it('promises to put a problem right by tomorrow, and keeps what is written already', () => {
    const found = withProblem(draft({ promise: { on: false, what: '冷机异响', dueOn: undefined } }), TODAY);
    expect(found.promise).toEqual({ on: true, what: '冷机异响', dueOn: '2026-09-18', kind: 'fix' });
    expect(askOf({ id: ID }, found, TODAY)).toMatchObject({
      ask: { promise: { what: '冷机异响', dueOn: '2026-09-18', kind: 'fix' } },
    });
  });

  it('starts picking from the cadence’s day, or tomorrow where there is none', () => {
    const picked = (cadenceOn: string | undefined) =>
      withNext(draft(), 'pick', TODAY, cadenceOn === undefined ? undefined : asDay(cadenceOn)).next.on;
    expect([picked('2026-09-20'), picked('2026-09-01'), picked(undefined)]).toEqual([
      '2026-09-20',
      '2026-09-18',
      '2026-09-18',
    ]);
  });
});
