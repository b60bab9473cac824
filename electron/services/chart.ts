import type { Handlers } from '../../shared/contract/handlers.ts';
import { fail } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { type FileTools, paperName } from './files.ts';

/** The org chart on paper. */
export const chartHandlers = (context: Context, { desk }: Pick<FileTools, 'desk'>): Pick<Handlers, 'chart.print'> => ({
  'chart.print': async ({ customerId }) => {
    const customer = context.book.records.customers.get(customerId);
    if (!customer) return fail('not-found', { noun: 'customer' });
    if (!desk) return fail('not-here', { channel: 'chart.print' });
    return desk.printRoute(`/chart/${customerId}?paper=1`, 'A4', paperName(customer.name));
  },
});
