import type { AgendaDay, AgendaRow } from '../../shared/domain/agenda.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { addDays, type Day, daysBetween, maxDay } from '../../shared/domain/day.ts';
import type { Playbooks, Scales } from '../../shared/domain/playbook.ts';
import { gradeMarkOf } from './grade-mark.ts';
import type { CustomerPlan, PlannedRow } from './planned.ts';
import { reachOn } from './reach.ts';

/** A row of the agenda with what it is sorted by. */
export interface DueRow {
  readonly row: AgendaRow;
  readonly lastDay: Day;
  readonly intervalDays: number;
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

function dueRow(planned: PlannedRow, customer: Customer, who: AgendaRow['customer'], scales: Scales): DueRow {
  const { lastDay, intervalDays, reasons, keys, ...shown } = planned;
  const reach = planned.channel === undefined ? undefined : reachOn(customer, planned.channel);
  return {
    row: { ...shown, customer: who, reasons: [...reasons], keys: [...keys], ...(reach === undefined ? {} : { reach }) },
    lastDay,
    intervalDays,
    rank: rankOf(who.grade?.code, scales),
    sortKey: customer.nameKey.sort,
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
  const who = whoOf(customer, scales, today);
  return planned.map((each) => dueRow(each, customer, who, scales));
}

/** The day of the agenda a row stands on: its own, or today when that has passed. */
export const agendaDayOf = (row: Pick<AgendaRow, 'on'>, today: Day): Day => maxDay(row.on, today);

const bandOf = ({ kind, overdue }: AgendaRow): number => {
  if (kind === 'promise') return 0;
  if (overdue) return 1;
  return kind === 'next-step' ? 2 : 3;
};

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/**
 * Promises, then what is overdue, then the rep's own dates, then the windows of the day. Inside each: the latest first
 * by days late ÷ interval (two days late is much for a call every other day and little for one a quarter), then the
 * better grade, then the name.
 */
function inOrderOf(day: Day): (a: DueRow, b: DueRow) => number {
  const lateness = ({ lastDay, intervalDays }: DueRow) => daysBetween(lastDay, day) / intervalDays;
  return (a, b) =>
    bandOf(a.row) - bandOf(b.row) ||
    lateness(b) - lateness(a) ||
    a.rank - b.rank ||
    compare(a.sortKey, b.sortKey) ||
    compare(a.row.customer.id, b.row.customer.id) ||
    compare(a.row.keys[0] ?? '', b.row.keys[0] ?? '');
}

/** Days in a row from `from`. What was planned earlier and is still open stands on today; days before today are empty. */
export function agendaDays(ask: {
  readonly rows: readonly DueRow[];
  readonly today: Day;
  readonly from: Day;
  readonly days: number;
}): AgendaDay[] {
  const { rows, today, from, days } = ask;
  const byDay = Map.groupBy(rows, ({ row }) => agendaDayOf(row, today));
  return Array.from({ length: days }, (_, index) => {
    const on = addDays(from, index);
    return { on, rows: (byDay.get(on) ?? []).toSorted(inOrderOf(on)).map(({ row }) => row) };
  });
}
