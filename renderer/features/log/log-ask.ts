import type { Ask } from '../../../shared/contract/contract.ts';
import type { NextStep } from '../../../shared/contract/agenda-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { broughtAsk, broughtProblem } from './brought.ts';
import type { LogDraft } from './draft.ts';
import { tagsIn } from './note-words.ts';
import { channelOf } from './ways.ts';

/** What keeps a draft from being saved, by the field it stands beside. */
export interface DraftProblems {
  readonly who?: 'missing';
  readonly when?: 'future' | 'not-a-day';
  readonly promise?: 'missing' | 'past';
  readonly brought?: NonNullable<ReturnType<typeof broughtProblem>>;
  readonly next?: 'past' | 'not-a-day';
}

type Ready = { readonly ready: true; readonly ask: Ask<'interaction.log'> };
type NotReady = { readonly ready: false; readonly problems: DraftProblems };

const whenProblem = (draft: LogDraft, today: Day): DraftProblems['when'] => {
  if (draft.on === undefined) return 'not-a-day';
  return draft.on > today ? 'future' : undefined;
};

const promiseProblem = ({ promise }: LogDraft, today: Day): DraftProblems['promise'] => {
  if (!promise.on) return undefined;
  if (promise.what.trim() === '' || promise.dueOn === undefined) return 'missing';
  return promise.dueOn < today ? 'past' : undefined;
};

const nextProblem = ({ next }: LogDraft, today: Day): DraftProblems['next'] => {
  if (next.choice === 'cadence' || next.choice === 'none') return undefined;
  if (next.on === undefined) return 'not-a-day';
  return next.on < today ? 'past' : undefined;
};

export function problemsOf(whom: Whom | undefined, draft: LogDraft, today: Day): DraftProblems {
  const problems = {
    who: whom === undefined ? ('missing' as const) : undefined,
    when: whenProblem(draft, today),
    promise: promiseProblem(draft, today),
    brought: broughtProblem(draft.brought),
    next: nextProblem(draft, today),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined));
}

const filled = <K extends string>(key: K, text: string): Partial<Record<K, string>> =>
  text.trim() === '' ? {} : ({ [key]: text.trim() } as Record<K, string>);

function nextOf({ next }: LogDraft): NextStep {
  if (next.choice === 'none') return { mode: 'none' };
  if (next.choice === 'cadence' || next.on === undefined) return { mode: 'automatic' };
  return { mode: 'manual', on: next.on, ...filled('time', next.time), ...filled('what', next.what) };
}

/** Whom the draft is about, as far as it matters to what is asked. */
export interface Whom {
  readonly id: string;
  /** The expected purchase date in the book: a grade held by hand stands beside it and does not erase it. */
  readonly expectedOn?: Day | undefined;
}

const horizonOf = (whom: Whom, code: string) => ({
  pinned: code,
  ...(whom.expectedOn === undefined ? {} : { expectedOn: whom.expectedOn }),
});

/** The part of a draft that moves clocks: what `interaction.preview` is asked. */
export const contactOf = (whom: Whom, on: Day, draft: LogDraft): Ask<'interaction.preview'> => ({
  customerId: whom.id,
  on,
  channel: channelOf(draft.way),
  direction: draft.direction,
  outcome: draft.outcome,
  ...(draft.intent === undefined ? {} : { intent: draft.intent }),
  ...(draft.horizon === undefined ? {} : { horizon: horizonOf(whom, draft.horizon) }),
});

function owedBy({ promise: { on, what, dueOn, kind } }: LogDraft): Pick<Ask<'interaction.log'>, 'promise'> {
  if (!on || dueOn === undefined) return {};
  return { promise: { what: what.trim(), dueOn, ...(kind === undefined ? {} : { kind }) } };
}

/** Who and what the contact names: people, the rival, and the tags that stand in its words. */
function namedBy({
  personIds = [],
  competitorId,
  note,
}: LogDraft): Pick<Ask<'interaction.log'>, 'personIds' | 'competitorId' | 'tags'> {
  const tags = tagsIn(note);
  return withoutUndefined({
    personIds: personIds.length === 0 ? undefined : personIds,
    competitorId,
    tags: tags.length === 0 ? undefined : tags,
  });
}

/** What to ask of the book, or what is still wrong. */
export function askOf(whom: Whom | undefined, draft: LogDraft, today: Day): Ready | NotReady {
  const problems = problemsOf(whom, draft, today);
  if (Object.keys(problems).length > 0 || whom === undefined || draft.on === undefined) {
    return { ready: false, problems };
  }
  const contact = contactOf(whom, draft.on, draft);
  return {
    ready: true,
    ask: {
      ...contact,
      ...filled('time', draft.time),
      note: draft.note.trim(),
      ...namedBy(draft),
      ...broughtAsk(draft.brought),
      ...owedBy(draft),
      next: nextOf(draft),
    },
  };
}
