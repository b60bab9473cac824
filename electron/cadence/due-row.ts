import type { AgendaRow } from '../../shared/domain/agenda.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { type Day, daysBetween, maxDay } from '../../shared/domain/day.ts';
import type { Playbooks, Scales } from '../../shared/domain/playbook.ts';
import { gradeMarkOf } from './grade-mark.ts';
import type { CustomerPlan, PlannedRow } from './planned.ts';
import { reachOn } from './reach.ts';

/** A row of the agenda with its day and what it is sorted by there. */
export interface DueRow {
  readonly row: AgendaRow;
  /** The day of the agenda it stands on: its own, or today when that has passed. */
  readonly day: Day;
  /** Days from the last day of the window to `day`, in intervals; below zero before the end. */
  readonly lateness: number;
  /** 0 is the most valuable: the place of the grade's letter on the horizon scale. */
  readonly rank: number;
  readonly sortKey: string;
}

function whoOf(customer: Customer, scales: Scales, today: Day): AgendaRow['customer'] {
  const grade = gradeMarkOf(customer, scales, today);
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

/** Letters of the other scales rank where the horizon's letter of the same name stands; unknown ones and none go last. */
function rankOf(code: string | undefined, { horizon }: Scales): number {
  const at = horizon.bounds.findIndex((bound) => bound.code === code);
  return at < 0 ? horizon.bounds.length : at;
}

type Who = Pick<DueRow, 'rank' | 'sortKey'> & { readonly shown: AgendaRow['customer'] };

function dueRow(planned: PlannedRow, customer: Customer, { shown, rank, sortKey }: Who, today: Day): DueRow {
  const { lastDay, intervalDays, reasons, keys, ...fields } = planned;
  const reach = planned.channel === undefined ? undefined : reachOn(customer, planned.channel);
  const day = maxDay(planned.on, today);
  return {
    row: {
      ...fields,
      customer: shown,
      reasons: [...reasons],
      keys: [...keys],
      ...(reach === undefined ? {} : { reach }),
    },
    day,
    lateness: daysBetween(lastDay, day) / intervalDays,
    rank,
    sortKey,
  };
}

/** All rows of one customer's plan, dressed for the agenda. */
export function dueRowsOf(
  plan: CustomerPlan,
  customer: Customer,
  { scales }: Pick<Playbooks, 'scales'>,
  today: Day,
): readonly DueRow[] {
  const planned = plan.row === undefined ? plan.promises : [...plan.promises, plan.row];
  if (planned.length === 0) return [];
  const shown = whoOf(customer, scales, today);
  const who: Who = { shown, rank: rankOf(shown.grade?.code, scales), sortKey: customer.nameKey.sort };
  return planned.map((each) => dueRow(each, customer, who, today));
}

const bandOf = ({ kind, overdue }: AgendaRow): number => {
  if (kind === 'promise') return 0;
  if (overdue) return 1;
  return kind === 'next-step' ? 2 : 3;
};

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/**
 * Promises, then what is overdue, then the rep's own dates, then the windows of the day. Inside each: the latest first
 * by days late ÷ interval (two days late is much for a call every other day and little for one a quarter), then the
 * better grade, then the name; never a tie, so that a day has one order only.
 */
export const byOrderOfWork = (a: DueRow, b: DueRow): number =>
  bandOf(a.row) - bandOf(b.row) ||
  b.lateness - a.lateness ||
  a.rank - b.rank ||
  compare(a.sortKey, b.sortKey) ||
  compare(a.row.customer.id, b.row.customer.id) ||
  compare(a.row.keys[0] ?? '', b.row.keys[0] ?? '');
