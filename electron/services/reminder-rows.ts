import type { Reason } from '../../shared/domain/agenda.ts';
import type { Reminder } from '../../shared/domain/reminder.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { rowsOf } from '../cadence/due-row.ts';
import type { PlannedRow } from '../cadence/planned.ts';
import type { DayThing, Moment, TimedThing } from '../reminding/look.ts';
import { agendaDays } from './agenda.ts';
import type { Context } from './context.ts';
import { instantOf } from './reminding-of.ts';

/** What put a follow-up on another day in a way that makes it worth another reminder. */
const PUT_OFF: ReadonlySet<string> = new Set(['snoozed', 'spread', 'retry']);

type Row = Pick<PlannedRow, 'kind' | 'on' | 'time' | 'band' | 'channel' | 'what'> & {
  readonly reasons: readonly Reason[];
};

/** A row by each of its reasons: on another day some may have left it or come to it, and it is the same contact. */
const plainNames = ({ reasons }: Pick<Row, 'reasons'>): string[] =>
  reasons.map(({ key, shifts }) => `row|${key}|${shifts.findLast(({ cause }) => PUT_OFF.has(cause))?.to ?? ''}`);

const timedNames = (row: Row): string[] =>
  row.time === undefined ? [] : plainNames(row).map((name) => `${name}|${row.time}`);

const first = ([name = '']: readonly string[]): string => name;

/** Rows of today that name an hour. */
export function timedRows(context: Context, { on: today, zone }: Moment): TimedThing[] {
  const [day] = agendaDays(context, today, 1);
  return (day?.rows ?? []).flatMap((row): TimedThing[] => {
    if (row.time === undefined || row.on !== today) return [];
    const at = instantOf(zone, row.on, row.time, zone);
    const names = timedNames(row);
    return [{ key: first(names), names, marks: [...names, ...plainNames(row)], from: at, at }];
  });
}

/** The rep's own dates and what was promised do not wait for a working day. */
const isBound = ({ band, kind }: Row): boolean => band === 'promise' || band === 'hard' || kind === 'next-step';

/** The other rows of today, in the order of work; an hour that passed on another day is one of none. */
export function dayRows(context: Context, { on: today }: Moment): DayThing[] {
  const [day] = agendaDays(context, today, 1);
  return (day?.rows ?? []).flatMap((row): DayThing[] => {
    if (row.time !== undefined && row.on === today) return [];
    const names = plainNames(row);
    return [{ key: first(names), names: [...names, ...timedNames(row)], marks: names, isBound: isBound(row) }];
  });
}

const ROW = /^row\|([0-9a-f-]{36})\//;

/** A row that is still open under this name. */
export function reminderOfRow(context: Context, key: string): (Reminder & { readonly row: PlannedRow }) | undefined {
  const customer = context.book.records.customers.get(ROW.exec(key)?.[1] ?? '');
  const plan = customer && context.indexes.due.planOf(customer.id);
  const row = plan && rowsOf(plan).find((each) => [...plainNames(each), ...timedNames(each)].includes(key));
  if (customer === undefined || row === undefined) return undefined;
  const { kind, on, time, what, channel } = row;
  const { id, name } = customer;
  return { key, kind, customer: { id, name }, on, row, ...withoutUndefined({ time, detail: what, channel }) };
}
