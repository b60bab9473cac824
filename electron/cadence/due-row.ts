import type { AgendaRow } from '../../shared/domain/agenda.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { type Day, daysBetween, maxDay } from '../../shared/domain/day.ts';
import type { CustomerPlan } from './customer-plan.ts';
import type { PlannedRow } from './planned.ts';
import { inOrder } from './in-order.ts';
import { bandPlace } from './proposal.ts';
import { reachOn } from './reach.ts';
import { byValue, type Value } from './value.ts';

/** A row of the agenda with its day and what it is sorted by there. */
export interface DueRow {
  readonly row: AgendaRow;
  /** The day of the agenda it stands on: its own, or today when that has passed. */
  readonly day: Day;
  /** Days from the last day of the window to `day`, in intervals; below zero before the end. */
  readonly lateness: number;
  readonly value: Value;
}

function whoOf(customer: Customer, { grade }: Value): AgendaRow['customer'] {
  return {
    id: customer.id,
    name: customer.name,
    kind: customer.kind,
    ...(customer.company === undefined ? {} : { company: customer.company }),
    ...(customer.title === undefined ? {} : { title: customer.title }),
    ...(customer.intent === undefined ? {} : { intent: customer.intent.code }),
    ...(grade === undefined ? {} : { grade }),
  };
}

/** The rows of a plan, what is owed first. */
export const rowsOf = ({ row, owed }: CustomerPlan): readonly PlannedRow[] =>
  row === undefined ? owed : [...owed, row];

/** A planned row dressed for the agenda. */
export function dueRow(planned: PlannedRow, customer: Customer, value: Value, today: Day): DueRow {
  const { lastDay, intervalDays, reasons, keys, ...fields } = planned;
  const reach = planned.channel === undefined ? undefined : reachOn(customer, planned.channel);
  const day = maxDay(planned.on, today);
  return {
    row: {
      ...fields,
      customer: whoOf(customer, value),
      reasons: [...reasons],
      keys: [...keys],
      ...(reach === undefined ? {} : { reach }),
    },
    day,
    lateness: daysBetween(lastDay, day) / intervalDays,
    value,
  };
}

/** The rep's own dates before what the cadences ask for. */
const own = ({ kind }: AgendaRow): number => (kind === 'next-step' ? 0 : 1);

/**
 * By band; the rep's own dates before the windows of the day. Inside each: the latest first by days late ÷ interval (two days late is
 * much for a call every other day and little for one a quarter), then the more valuable; never a tie, so that a day has one order only.
 */
export const byOrderOfWork = (a: DueRow, b: DueRow): number =>
  bandPlace(a.row.band) - bandPlace(b.row.band) ||
  (a.row.band === 'due' ? own(a.row) - own(b.row) : 0) ||
  b.lateness - a.lateness ||
  byValue(a.value, b.value) ||
  inOrder(a.row.keys[0] ?? '', b.row.keys[0] ?? '');
