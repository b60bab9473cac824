import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import type { Next } from '../../shared/contract/customer-row.ts';
import type { Context } from './context.ts';

const NOTHING = { overdue: false, daysLate: 0, reasons: [], keys: [] };

/** When the next contact with a customer is, or why there is none. */
export function nextOf({ indexes }: Pick<Context, 'indexes'>, customerId: string): Next {
  const plan = indexes.due.planOf(customerId);
  if (plan === undefined) return { state: 'none', ...NOTHING };
  const { state, cause, row } = plan;
  if (row === undefined) return { ...withoutUndefined({ state, cause }), ...NOTHING };
  const { on, time, what, window, overdue, daysLate, channel, reasons, keys } = row;
  const shown = { state, on, time, what, window, overdue, daysLate, channel, reasons: [...reasons], keys: [...keys] };
  return withoutUndefined(shown);
}
