import type { AgendaRow } from '../../../shared/domain/agenda.ts';
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
  readonly skip: (row: AgendaRow, reason: string) => void;
  readonly regrade: (row: AgendaRow, to: Regrade) => void;
}
