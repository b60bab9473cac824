import type { Opener } from '../../shared/domain/opener.ts';
import type { Commitment } from '../../shared/domain/trade.ts';
import type { Generator, Hearing } from './generator.ts';

const isOpen = ({ keptOn }: Commitment, { today }: Hearing): boolean => keptOn === undefined || keptOn > today;

const owed =
  (kind: 'promise' | 'question', fits: (promise: Commitment) => boolean): Generator =>
  (hearing) =>
    hearing.facts.promises
      .filter((promise) => isOpen(promise, hearing) && fits(promise))
      .map(({ id, what, dueOn }): Opener => {
        const late = dueOn < hearing.today ? { sort: 'late' as const } : {};
        return { kind, record: { in: 'promises', id }, on: dueOn, what, ...late };
      });

/** What was said and is still owed. */
export const promise = owed('promise', ({ kind }) => kind !== 'answer');

/** A question of theirs that was left open: the answer is a reason to call. */
export const question = owed('question', ({ kind }) => kind === 'answer');
