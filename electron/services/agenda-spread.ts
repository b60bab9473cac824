import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { nextWorkDay } from '../../shared/almanac/work-day.ts';
import type { AgendaRow } from '../../shared/domain/agenda.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Day } from '../../shared/domain/day.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { restraintOf } from '../cadence/restraint.ts';
import { type Room, spreadOver } from '../cadence/spread.ts';
import { commit, type Context, fresh, put } from './context.ts';

const MOVES_TOLD = 200;

interface Spreading {
  readonly rooms: readonly Room[];
  readonly late: readonly AgendaRow[];
  readonly found: ReadonlyMap<string, Day>;
}

/** Late follow-ups and dates of the rep's own, in the order of work. Promises and deadlines are not put off by the dozen. */
const lateRows = ({ indexes, world }: Context): AgendaRow[] =>
  indexes.due.days(world.today(), 1).flatMap(({ rows }) => rows.filter(({ band }) => band === 'overdue'));

/** Today, worked or not, and the working days after it. */
function daysAhead({ world, workDays }: Context, count: number): Day[] {
  const days = [world.today()];
  for (let last = world.today(); days.length < count; days.push(last)) last = nextWorkDay(last, workDays);
  return days;
}

/** The days on which restraint and the contact's own calendar would have them. */
function openDays({ indexes, world }: Context, { customer }: AgendaRow, days: readonly Day[]): Day[] {
  const facts = indexes.facts.of(customer.id);
  if (facts === undefined) return [];
  const today = world.today();
  const restraint = restraintOf(facts, [], today, today);
  const workDays = indexes.rules.workDays(facts.customer.country);
  return days.filter((day) => restraint.allows(day) && (day === today || workDays.isWorkDay(day)));
}

function spreading(context: Context, { days: count }: Ask<'agenda.previewSpread'>): Result<Spreading> {
  const late = lateRows(context);
  if (late.length === 0) return fail('nothing-overdue');
  const days = daysAhead(context, count);
  const { due } = context.indexes;
  const today = context.world.today();
  const rooms = days.map((on) => ({ on, before: due.loadOn(on) - (on === today ? late.length : 0) }));
  const asked = late.map((row) => ({ id: row.customer.id, days: openDays(context, row, days) }));
  return ok({ rooms, late, found: spreadOver(asked, rooms) });
}

const moved = ({ late, found }: Spreading, today: Day) =>
  late.flatMap((row) => {
    const to = found.get(row.customer.id);
    return to === undefined || to === today ? [] : [{ row, to }];
  });

function preview(context: Context, ask: Ask<'agenda.previewSpread'>): Result<Answer<'agenda.previewSpread'>> {
  const spread = spreading(context, ask);
  if (!spread.ok) return spread;
  const { rooms, found } = spread.value;
  const moves = moved(spread.value, context.world.today());
  const added = (on: Day): number => [...found.values()].filter((day) => day === on).length;
  return ok({
    total: moves.length,
    days: rooms.map(({ on, before }) => ({ on, before, added: added(on) })),
    moves: moves.slice(0, MOVES_TOLD).map(({ row, to }) => ({
      customerId: row.customer.id,
      name: row.customer.name,
      from: row.on,
      to,
    })),
  });
}

async function spread(context: Context, ask: Ask<'agenda.spread'>): Promise<Result<Answer<'agenda.spread'>>> {
  const found = spreading(context, ask);
  if (!found.ok) return found;
  const on = context.world.today();
  const moves = moved(found.value, on);
  const ops: Op[] = moves.flatMap(({ row, to }) =>
    row.keys.map((key) =>
      put(
        'choices',
        fresh<'choices'>(context, { customerId: row.customer.id, key, kind: 'snooze', on, until: to, spread: true }),
      ),
    ),
  );
  const label = { code: 'agenda.spread', params: { count: moves.length, days: ask.days } };
  const done = await commit(context, label, ops);
  return done.ok ? ok({ ...done.value, total: moves.length }) : done;
}

/** Levelling an overdue pile: looked at first, then done as one change. */
export const agendaSpreadHandlers = (context: Context): Pick<Handlers, 'agenda.previewSpread' | 'agenda.spread'> => ({
  'agenda.previewSpread': async (ask) => preview(context, ask),
  'agenda.spread': (ask) => spread(context, ask),
});
