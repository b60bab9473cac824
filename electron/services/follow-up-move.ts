import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { BY_HAND, BY_PROMISE } from '../../shared/domain/agenda.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Choice } from '../../shared/domain/choice.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Commitment } from '../../shared/domain/trade.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { followUpKey } from '../cadence/choices.ts';
import { rowsOf } from '../cadence/due-row.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import { planFor } from '../cadence/plan.ts';
import type { PlannedRow } from '../cadence/planned.ts';
import { withNext } from './after-log.ts';
import { changed, commit, type Context, del, fresh, put } from './context.ts';
import { wholeWindow } from './follow-up-entries.ts';

type How = Answer<'followUp.previewMove'>['how'];
type Wanted = Pick<Ask<'followUp.move'>, 'customerId' | 'key' | 'to' | 'time'>;

interface Move {
  readonly facts: CustomerFacts;
  readonly row: PlannedRow;
  readonly how: How;
  readonly ops: readonly Op[];
}

const rowWith = (rows: readonly PlannedRow[], keys: readonly string[]): PlannedRow | undefined =>
  rows.find((row) => row.keys.some((key) => keys.includes(key)));

const choicesFor = (context: Context, { keys }: PlannedRow, { customerId, to, time }: Wanted): Choice[] =>
  keys.map((key) =>
    fresh<'choices'>(context, {
      customerId,
      key,
      kind: 'snooze',
      on: context.world.today(),
      until: to,
      ...(time !== undefined && { time }),
    }),
  );

/** Put off, would it stand on that very day? Weekends and restraint may give it another one. */
function landsOn(
  { indexes, world }: Context,
  facts: CustomerFacts,
  { keys }: PlannedRow,
  choices: Choice[],
  { to }: Wanted,
): boolean {
  const plan = planFor({ ...facts, choices: [...facts.choices, ...choices] }, indexes.rules, world.today());
  return rowWith(rowsOf(plan), keys)?.on === to;
}

function promiseOf({ book }: Context, { reasons }: PlannedRow): Readonly<Commitment> | undefined {
  const id = reasons[0]?.step;
  return id === undefined ? undefined : book.records.promises.get(id);
}

/** What was decided earlier about that very day would move it on from there at once. */
const withoutChoices = ({ choices }: CustomerFacts, key: string): Op[] =>
  choices.filter((choice) => choice.key === key).map(({ id }) => del('choices', id));

function byHand(context: Context, facts: CustomerFacts, row: PlannedRow, { to, time }: Wanted): Op[] {
  const { customer } = facts;
  const kept = row.kind === 'next-step' ? customer.manualNext : undefined;
  const at = time ?? kept?.time;
  const next = withNext(
    customer,
    {
      mode: 'manual',
      on: to,
      ...(at !== undefined && { time: at }),
      ...(kept?.what !== undefined && { what: kept.what }),
    },
    true,
  );
  return [
    put('customers', { ...next, changedAt: context.world.now() }),
    ...withoutChoices(facts, followUpKey(customer.id, BY_HAND, 'manual', to)),
  ];
}

function promisedAnew(context: Context, facts: CustomerFacts, promise: Readonly<Commitment>, to: Day): Op[] {
  const key = followUpKey(facts.customer.id, BY_PROMISE, promise.id, to);
  return [put('promises', changed(context, promise, { dueOn: to })), ...withoutChoices(facts, key)];
}

/** How it is moved so that it stands on the day the rep chose: by its own rule where that holds it there, else by hand. */
function moveOf(context: Context, facts: CustomerFacts, row: PlannedRow, wanted: Wanted): Move {
  const { kind } = row;
  const promise = kind === 'promise' ? promiseOf(context, row) : undefined;
  if (promise !== undefined)
    return { facts, row, how: 'promised-anew', ops: promisedAnew(context, facts, promise, wanted.to) };
  const own = { facts, row, how: 'by-hand' as const };
  if (kind === 'next-step') return { ...own, ops: byHand(context, facts, row, wanted) };
  const choices = choicesFor(context, row, wanted);
  if (landsOn(context, facts, row, choices, wanted))
    return { facts, row, how: 'put-off', ops: choices.map((choice) => put('choices', choice)) };
  if (kind !== 'follow-up') return { facts, row, how: 'stays', ops: [] };
  return { ...own, ops: byHand(context, facts, row, wanted) };
}

function find(context: Context, wanted: Wanted): Result<Move> {
  const { indexes, world } = context;
  const facts = indexes.facts.of(wanted.customerId);
  if (facts === undefined) return fail('not-found', { noun: 'customer' });
  if (wanted.to < world.today()) return fail('day-past', { on: wanted.to });
  const plan = indexes.due.planOf(wanted.customerId);
  const row = plan === undefined ? undefined : rowWith(rowsOf(plan), [wanted.key]);
  return row === undefined ? fail('no-follow-up') : ok(moveOf(context, facts, row, wanted));
}

function preview(context: Context, ask: Ask<'followUp.previewMove'>): Result<Answer<'followUp.previewMove'>> {
  const found = find(context, ask);
  if (!found.ok) return found;
  const { row, how } = found.value;
  const [reason] = row.reasons;
  if (reason === undefined) return fail('no-follow-up');
  return ok({ kind: row.kind, window: wholeWindow({ ...row, reasons: [...row.reasons] }), reason, how });
}

const standsOn = ({ indexes }: Context, customerId: string, { kind, keys }: PlannedRow, to: Day): Day => {
  const plan = indexes.due.planOf(customerId);
  const rows = plan === undefined ? [] : rowsOf(plan);
  return (rowWith(rows, keys) ?? rows.find((row) => row.kind === kind))?.on ?? to;
};

async function move(context: Context, ask: Ask<'followUp.move'>): Promise<Result<Answer<'followUp.move'>>> {
  const found = find(context, ask);
  if (!found.ok) return found;
  const { facts, row, ops } = found.value;
  if (ops.length === 0) return fail('stays-put');
  const label = { code: 'followUp.move', params: { name: facts.customer.name, to: ask.to } };
  const done = await commit(context, label, ops);
  if (!done.ok) return done;
  const on = standsOn(context, ask.customerId, row, ask.to);
  return ok({ ...done.value, on, beyondWindow: ask.to > row.lastDay });
}

/** Moves of what is due, as a calendar makes them. */
export const followUpMoveHandlers = (context: Context): Pick<Handlers, 'followUp.previewMove' | 'followUp.move'> => ({
  'followUp.previewMove': async (ask) => preview(context, ask),
  'followUp.move': (ask) => move(context, ask),
});
