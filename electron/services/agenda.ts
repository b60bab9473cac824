import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { AgendaDay } from '../../shared/domain/agenda.ts';
import type { Day } from '../../shared/domain/day.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';

/** The agenda of days in a row, as of today. */
export const agendaDays = ({ indexes }: Pick<Context, 'indexes'>, from: Day, count: number): AgendaDay[] =>
  indexes.due.days(from, count);

const ROWS_AT_MOST = 200;

function days(
  context: Context,
  { from, days: count, offset = 0, limit = ROWS_AT_MOST }: Ask<'agenda.days'>,
): Result<Answer<'agenda.days'>> {
  const today = context.world.today();
  const { due, contacts } = context.indexes;
  return ok({
    today,
    days: agendaDays(context, from ?? today, count).map(({ on, rows }) => ({
      on,
      rows: rows.slice(offset, offset + limit),
      total: rows.length,
    })),
    overdue: due.overdue(),
    logged: contacts.on(today),
    uncovered: due.uncovered().size,
  });
}

export const agendaHandlers = (context: Context): Pick<Handlers, 'agenda.days'> => ({
  'agenda.days': async (ask) => days(context, ask),
});
