import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Op } from '../../shared/domain/book.ts';
import { fail, ok } from '../../shared/result.ts';
import { rowsOf } from '../cadence/due-row.ts';
import type { PlannedRow } from '../cadence/planned.ts';
import { commit, type Context, fresh, put } from './context.ts';
import { withNext } from './after-log.ts';

/** The open rows of a customer that carry one of these keys. */
function rowsWith({ indexes }: Context, customerId: string, keys: readonly string[]): readonly PlannedRow[] {
  const plan = indexes.due.planOf(customerId);
  const rows = plan === undefined ? [] : rowsOf(plan);
  return rows.filter((row) => row.keys.some((key) => keys.includes(key)));
}

async function snooze(context: Context, ask: Ask<'followUp.snooze'>) {
  const customer = context.book.records.customers.get(ask.customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const today = context.world.today();
  if (ask.until < today) return fail('day-past', { on: ask.until });
  const rows = rowsWith(context, ask.customerId, ask.keys);
  if (rows.length === 0) return fail('no-follow-up');
  const ops: Op[] = ask.keys.map((key) =>
    put(
      'choices',
      fresh<'choices'>(context, {
        customerId: ask.customerId,
        key,
        kind: 'snooze',
        on: today,
        until: ask.until,
        ...(ask.time !== undefined && { time: ask.time }),
      }),
    ),
  );
  const beyondWindow = rows.some((row) => ask.until > row.lastDay);
  const label = { code: 'followUp.snooze', params: { name: customer.name, until: ask.until } };
  const done = await commit(context, label, ops);
  return done.ok ? ok({ ...done.value, beyondWindow }) : done;
}

async function skip(context: Context, ask: Ask<'followUp.skip'>) {
  const customer = context.book.records.customers.get(ask.customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  if (rowsWith(context, ask.customerId, ask.keys).length === 0) return fail('no-follow-up');
  const on = context.world.today();
  const ops: Op[] = ask.keys.map((key) =>
    put(
      'choices',
      fresh<'choices'>(context, { customerId: ask.customerId, key, kind: 'skip', on, reason: ask.reason }),
    ),
  );
  return commit(context, { code: 'followUp.skip', params: { name: customer.name } }, ops);
}

/** The rep's own date, back to the cadence, or none, without a contact being logged. */
async function setNext(context: Context, { customerId, next }: Ask<'nextStep.set'>) {
  const customer = context.book.records.customers.get(customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  if (next.mode === 'manual' && next.on < context.world.today()) return fail('day-past', { on: next.on });
  const after = { ...withNext(customer, next, true), changedAt: context.world.now() };
  return commit(context, { code: 'nextStep.set', params: { name: customer.name } }, [put('customers', after)]);
}

export const followUpHandlers = (
  context: Context,
): Pick<Handlers, 'followUp.snooze' | 'followUp.skip' | 'nextStep.set'> => ({
  'followUp.snooze': (ask) => snooze(context, ask),
  'followUp.skip': (ask) => skip(context, ask),
  'nextStep.set': (ask) => setNext(context, ask),
});
