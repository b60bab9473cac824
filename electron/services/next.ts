import type { Next } from '../../shared/contract/customer-view.ts';
import type { Context } from './context.ts';

/** When the next contact with a customer is, or why there is none. */
export function nextOf({ indexes }: Pick<Context, 'indexes'>, customerId: string): Next {
  const plan = indexes.due.planOf(customerId);
  const row = plan?.row;
  if (row === undefined)
    return {
      state: plan?.state ?? 'none',
      ...(plan?.cause !== undefined && { cause: plan.cause }),
      overdue: false,
      daysLate: 0,
      reasons: [],
      keys: [],
    };
  const { on, time, what, window, overdue, daysLate, channel, reasons, keys } = row;
  return {
    state: plan?.state ?? 'automatic',
    on,
    ...(time !== undefined && { time }),
    ...(what !== undefined && { what }),
    window,
    overdue,
    daysLate,
    ...(channel !== undefined && { channel }),
    reasons: [...reasons],
    keys: [...keys],
  };
}
