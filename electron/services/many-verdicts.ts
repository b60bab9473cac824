import type { Deed, ManyReach } from '../../shared/contract/listing-channels.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { unreachable } from '../../shared/result.ts';
import { byHandOf } from '../cadence/enrolled.ts';
import { changed, type Context, fresh, put } from './context.ts';
import { factsOf } from './customer-row.ts';
import { gradingOps } from './gradings.ts';
import { customerRemovalOps } from './remove.ts';

export type LeftWhy = ManyReach['left'][number]['why'];

/** What a deed does to one customer, or why it leaves them out. */
export type Verdict = readonly Op[] | LeftWhy;

type Who = Readonly<Customer>;
type DeedOf<K extends Deed['do']> = Extract<Deed, { do: K }>;

const MOST_TAGS = 100;

/** Without what is undefined: a field that was taken off is not there. */
function rewritten(context: Context, who: Who, patch: Partial<Record<keyof Customer, unknown>>): Customer {
  const fields: Record<string, unknown> = { ...changed(context, who, {}), ...patch };
  for (const [name, value] of Object.entries(patch)) if (value === undefined) delete fields[name];
  return fields as unknown as Customer;
}

function tagged(context: Context, who: Who, { add, remove }: DeedOf<'tag'>): Verdict {
  const off = new Set(remove);
  const on = add.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const tags = [...new Set([...who.tags.filter((tag) => !off.has(tag)), ...on])].slice(0, MOST_TAGS);
  const isSame = tags.length === who.tags.length && tags.every((tag, at) => tag === who.tags[at]);
  return isSame ? 'same' : [put('customers', changed(context, who, { tags }))];
}

/** What stays of the horizon once the letter held by hand is another. */
function pinned({ horizon }: Who, code: string | null): Customer['horizon'] {
  const { expectedOn } = horizon ?? {};
  if (code !== null) return { ...(expectedOn !== undefined && { expectedOn }), pinned: code };
  return expectedOn === undefined ? undefined : { expectedOn };
}

/** A scale that is not named stays, and one that is so already is not set again. */
const isOther = (wanted: string | null | undefined, now: string | undefined): wanted is string | null =>
  wanted !== undefined && wanted !== (now ?? null);

function graded(context: Context, who: Who, { intent, horizon, why }: DeedOf<'grade'>): Verdict {
  const patch: Partial<Record<keyof Customer, unknown>> = {};
  if (isOther(intent, who.intent?.code))
    patch.intent = intent === null ? undefined : { code: intent, since: context.world.today() };
  if (isOther(horizon, who.horizon?.pinned)) patch.horizon = pinned(who, horizon);
  if (Object.keys(patch).length === 0) return 'same';
  const after = rewritten(context, who, patch);
  return [put('customers', after), ...gradingOps(context, who, after, why === undefined ? {} : { why })];
}

/** Nothing is scheduled where no contact is wanted, nor for whoever was given up on purpose. */
function closed({ doNotContact, givenUp }: Who): LeftWhy | undefined {
  if (doNotContact.includes('all')) return 'do-not-contact';
  return givenUp === undefined ? undefined : 'given-up';
}

function snoozed(context: Context, who: Who, { until }: DeedOf<'snooze'>): Verdict {
  const row = context.indexes.due.planOf(who.id)?.row;
  if (row === undefined) return closed(who) ?? 'no-follow-up';
  const on = context.world.today();
  return row.keys.map((key) =>
    put('choices', fresh<'choices'>(context, { customerId: who.id, key, kind: 'snooze', on, until })),
  );
}

function enrolled(context: Context, who: Who, { cadence }: DeedOf<'enrol'>): Verdict {
  const why = closed(who);
  if (why !== undefined) return why;
  const today = context.world.today();
  const { since, leftOn } = byHandOf(factsOf(context, who), cadence, today);
  if (since !== undefined && leftOn === undefined) return 'same';
  return [put('enrolments', fresh<'enrolments'>(context, { customerId: who.id, cadence, anchorOn: today }))];
}

function exited(context: Context, who: Who, { cadence, reason }: DeedOf<'exit'>): Verdict {
  const on = context.world.today();
  const { since, leftOn } = byHandOf(factsOf(context, who), cadence, on);
  const reasons = context.indexes.due.planOf(who.id)?.row?.reasons ?? [];
  const isRunning = (since !== undefined && leftOn === undefined) || reasons.some((one) => one.cadence === cadence);
  if (!isRunning) return 'not-running';
  const exit = { on, ...(reason !== undefined && { reason }) };
  return [put('enrolments', fresh<'enrolments'>(context, { customerId: who.id, cadence, anchorOn: on, exit }))];
}

function frozen(context: Context, who: Who, { until, reason }: DeedOf<'freeze'>): Verdict {
  const on = context.world.today();
  if (who.frozen?.until === until && who.frozen.on <= on) return 'same';
  return [put('customers', changed(context, who, { frozen: { on, until, ...(reason !== undefined && { reason }) } }))];
}

function letGo(context: Context, who: Who, { reason }: DeedOf<'giveUp'>): Verdict {
  if (who.givenUp !== undefined) return 'same';
  return [put('customers', changed(context, who, { givenUp: { on: context.world.today(), reason } }))];
}

/** The deed done to one of them. */
export function verdictOn(context: Context, who: Who, deed: Deed): Verdict {
  switch (deed.do) {
    case 'tag':
      return tagged(context, who, deed);
    case 'grade':
      return graded(context, who, deed);
    case 'snooze':
      return snoozed(context, who, deed);
    case 'enrol':
      return enrolled(context, who, deed);
    case 'exit':
      return exited(context, who, deed);
    case 'freeze':
      return frozen(context, who, deed);
    case 'giveUp':
      return letGo(context, who, deed);
    case 'remove':
      return customerRemovalOps(context, who);
    default:
      return unreachable(deed);
  }
}
