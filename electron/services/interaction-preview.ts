import type { Ask } from '../../shared/contract/contract.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import { fail, ok } from '../../shared/result.ts';
import { planFor } from '../cadence/plan.ts';
import { withInteraction } from '../indexes/customer-facts.ts';
import type { Context } from './context.ts';
import { afterLog } from './after-log.ts';

/** What the cadence would make of a contact, computed on facts as if it had been logged; nothing is written. */
export function previewInteraction(context: Context, ask: Ask<'interaction.preview'>) {
  const facts = context.indexes.facts.of(ask.customerId);
  if (!facts) return fail('not-found', { noun: 'customer' });
  const { intent, horizon, ...contact } = ask;
  const now = context.world.now();
  const interaction: Interaction = {
    ...contact,
    id: context.world.newId(),
    createdAt: now,
    changedAt: now,
    loggedAt: now,
    personIds: [],
    zone: context.world.zone(),
    note: '',
  };
  const today = context.world.today();
  const customer = afterLog(facts, { ...contact, intent, horizon, next: { mode: 'automatic' } }, today);
  const after = withInteraction({ ...facts, customer }, interaction);
  const row = planFor(after, context.indexes.rules, today).row;
  if (row === undefined) return ok({ reasons: [], loadThatDay: 0 });
  return ok({
    on: row.on,
    window: row.window,
    reasons: [...row.reasons],
    loadThatDay: context.indexes.due.loadOn(row.on),
  });
}
