import type { AgendaRow, RowKind } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';

/** A new place on one of the scales; no code takes the customer off it. */
export type Regrade =
  | { readonly scale: 'intent'; readonly code: string }
  | { readonly scale: 'horizon' | 'orgGrade'; readonly code: string | undefined };

/** What can be done with a row of the day. */
export interface RowDeeds {
  readonly done: (row: AgendaRow) => void;
  readonly log: (row: AgendaRow) => void;
  readonly snooze: (row: AgendaRow, until: Day, time?: string) => void;
  /** False where the book refused it. */
  readonly skip: (row: AgendaRow, reason: string) => Promise<boolean>;
  readonly regrade: (row: AgendaRow, to: Regrade) => void;
}

export type DeedName = 'done' | 'log' | 'snooze' | 'skip' | 'grade';

const PLANNED = ['done', 'log', 'snooze', 'skip', 'grade'] as const;

/**
 * What makes sense for each kind of row. A promise is kept or broken: it is neither put off nor skipped here. A call of theirs and a
 * reward are owed, so they can wait but not be skipped. Of an offer that runs out a log says what came of it; a tick would not.
 */
const DEEDS: Readonly<Record<RowKind, readonly DeedName[]>> = {
  'follow-up': PLANNED,
  'next-step': PLANNED,
  promise: ['done', 'log', 'grade'],
  unreturned: ['log', 'done', 'snooze'],
  reward: ['done', 'log', 'snooze'],
  'quote-ending': ['log', 'snooze'],
};

/** The first one is the next right thing. */
export const deedsFor = ({ kind }: Pick<AgendaRow, 'kind'>): readonly DeedName[] => DEEDS[kind];

/** What "done" means for this kind of row; worded by `today:do.*`. */
export function doneWord({ kind }: Pick<AgendaRow, 'kind'>): 'done' | 'answered' | 'rewarded' {
  if (kind === 'unreturned') return 'answered';
  return kind === 'reward' ? 'rewarded' : 'done';
}
