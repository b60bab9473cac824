import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok } from '../../shared/result.ts';
import { afterLog } from './after-log.ts';
import { changed, commit, type Context, fresh, put } from './context.ts';
import { factsOf } from './customer-row.ts';
import { gradingOps } from './gradings.ts';
import { previewInteraction } from './interaction-preview.ts';
import { arisenSince } from './proposal.ts';

export type LogAsk = Ask<'interaction.log'>;

const sameRecord = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a talk brought, as far as it brought something: an empty list says no more than none. */
const broughtBy = ({ objections, marks, minutes, cost, tags, competitorId }: Partial<Interaction>) =>
  withoutUndefined({
    objections: objections?.length === 0 ? undefined : objections,
    marks: marks?.length === 0 ? undefined : marks,
    minutes,
    cost,
    tags: tags?.length === 0 ? undefined : tags,
    competitorId,
  });

/** A contact written down, with what it leaves of the customer and what was promised. */
export function contactOps(
  context: Context,
  customer: Readonly<Customer>,
  ask: LogAsk,
  found: Pick<Interaction, 'callback'> = {},
): { id: string; ops: Op[] } {
  const interaction = fresh<'interactions'>(context, {
    customerId: customer.id,
    personIds: ask.personIds ?? [],
    on: ask.on,
    ...(ask.time && { time: ask.time }),
    zone: context.world.zone(),
    loggedAt: context.world.now(),
    channel: ask.channel,
    direction: ask.direction,
    outcome: ask.outcome,
    note: ask.note,
    ...found,
    ...broughtBy(ask),
  });
  const after = afterLog(factsOf(context, customer), ask, context.world.today());
  const ops: Op[] = [put('interactions', interaction)];
  if (!sameRecord(after, customer)) ops.push(put('customers', { ...after, changedAt: context.world.now() }));
  ops.push(...gradingOps(context, customer, after));
  if (ask.promise) ops.push(put('promises', fresh<'promises'>(context, { customerId: customer.id, ...ask.promise })));
  return { id: interaction.id, ops };
}

/** What stands against logging this: a day to come, a next step in the past, people of another customer. */
export function contactRefusal(context: Context, ask: LogAsk) {
  const { on, next } = ask;
  const today = context.world.today();
  if (on > today) return fail('future-day', { on });
  if (next.mode === 'manual' && next.on < today) return fail('day-past', { on: next.on });
  return namesRefusal(context, ask.customerId, ask);
}

/** Somebody of another customer, or a rival that has no card. */
function namesRefusal(
  { book: { records } }: Context,
  customerId: string,
  { personIds = [], competitorId }: Partial<Pick<Interaction, 'personIds' | 'competitorId'>>,
) {
  if (personIds.some((id) => records.people.get(id)?.customerId !== customerId))
    return fail('not-found', { noun: 'person' });
  const isUnknown = competitorId !== undefined && !records.competitors.has(competitorId);
  return isUnknown ? fail('not-found', { noun: 'competitor' }) : undefined;
}

async function log(context: Context, ask: LogAsk) {
  const customer = context.book.records.customers.get(ask.customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const refusal = contactRefusal(context, ask);
  if (refusal) return refusal;
  const arisen = arisenSince(context, customer.id);
  const { id, ops } = contactOps(context, customer, ask);
  const done = await commit(context, { code: 'interaction.log', params: { name: customer.name } }, ops);
  if (!done.ok) return done;
  const nextOn = context.indexes.due.planOf(customer.id)?.row?.on;
  return ok({ ...done.value, id, ...(nextOn && { nextOn }), ...arisen() });
}

/** Without what was emptied. */
function putRight(interaction: Interaction, clear: readonly ('minutes' | 'cost' | 'competitorId')[]): Interaction {
  const { objections: _o, marks: _m, minutes: _t, cost: _c, tags: _g, competitorId: _r, ...rest } = interaction;
  const cleared = Object.fromEntries(clear.map((field) => [field, undefined]));
  return { ...rest, ...broughtBy({ ...interaction, ...cleared }) };
}

async function change(context: Context, { id, patch, clear = [] }: Ask<'interaction.change'>) {
  const before = context.book.records.interactions.get(id);
  if (!before) return fail('not-found', { noun: 'interaction' });
  if (patch.on && patch.on > context.world.today()) return fail('future-day', { on: patch.on });
  const refusal = namesRefusal(context, before.customerId, patch);
  if (refusal) return refusal;
  const name = context.book.records.customers.get(before.customerId)?.name ?? '';
  return commit(context, { code: 'interaction.change', params: { name } }, [
    put('interactions', putRight(changed(context, before, patch), clear)),
  ]);
}

export const interactionHandlers = (
  context: Context,
): Pick<Handlers, 'interaction.log' | 'interaction.change' | 'interaction.preview'> => ({
  'interaction.log': (ask) => log(context, ask),
  'interaction.change': (ask) => change(context, ask),
  'interaction.preview': async (ask) => previewInteraction(context, ask),
});
