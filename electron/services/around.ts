import type { Ask } from '../../shared/contract/contract.ts';
import { TAGS_AT_MOST } from '../../shared/contract/around-channels.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Hint } from '../../shared/domain/hint.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import { fail, ok } from '../../shared/result.ts';
import { belongingTo, commit, type Context, fresh, put } from './context.ts';
import { factsOf } from './customer-row.ts';
import { interactionsOf, INTERACTIONS_AT_MOST } from './dossier.ts';
import { hintProposal, hintsFor } from './hint-choice.ts';
import { tiesOf } from './ties.ts';

/** A name to be told apart by. */
export const whoIs = ({ id, name, company }: Readonly<Customer>) => ({
  id,
  name,
  ...(company !== undefined && { company }),
});

/** Links and referrals are few, and each end may look for the other: the book is searched. */
function tiesIn({ book }: Pick<Context, 'book'>, id: string) {
  const { links, referrals, customers } = book.records;
  const touches = (a: string, b: string | undefined) => a === id || b === id;
  return tiesOf(
    id,
    [...links.values()].filter((link) => touches(link.customerId, link.otherId)),
    [...referrals.values()].filter((each) => touches(each.customerId, each.referredId)),
    (other) => {
      const customer = customers.get(other);
      return customer && whoIs(customer);
    },
  );
}

/** How long after a talk the next is due at the latest, by the rhythm they are kept by. */
function windowDays(context: Context, id: string): number | undefined {
  const reasons = context.indexes.due.planOf(id)?.row?.reasons ?? [];
  const days = reasons.flatMap(({ cadence, step }) => {
    const view = context.playbooks.cadences.get(cadence);
    const after = view?.kind === 'repeat' ? view.steps.find((each) => each.id === step)?.after : undefined;
    return after === undefined ? [] : [after.until + (after.months ?? 0) * 30];
  });
  return days.length === 0 ? undefined : Math.min(...days);
}

export function hintsOf(context: Context, customer: Readonly<Customer>): readonly Hint[] {
  const today = context.world.today();
  const { interactions, promises } = factsOf(context, customer);
  return hintsFor(
    {
      today,
      customer,
      promises,
      lastTalkOn: interactions.findLast((each) => each.on <= today && isTalk(each))?.on,
      windowDays: windowDays(context, customer.id),
    },
    belongingTo(context, 'dismissals', customer.id),
  );
}

const newestFirst =
  <R>(dayOf: (record: R) => string) =>
  (a: R, b: R): number =>
    dayOf(a) < dayOf(b) ? 1 : -1;

function get(context: Context, { customerId: id }: Ask<'around.get'>) {
  const customer = context.book.records.customers.get(id);
  if (!customer) return fail('not-found', { noun: 'customer' });
  return ok({
    ties: [...tiesIn(context, id)],
    requests: [...belongingTo(context, 'requests', id)].sort(newestFirst(({ notedOn }) => notedOn)),
    attachments: [...belongingTo(context, 'attachments', id)].sort(newestFirst(({ createdAt }) => createdAt)),
    hints: [...hintsOf(context, customer)],
  });
}

async function dismiss(context: Context, { customerId, code, evidence }: Ask<'hint.dismiss'>) {
  const customer = context.book.records.customers.get(customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const dismissal = fresh<'dismissals'>(context, {
    customerId,
    proposal: hintProposal(code),
    evidence,
    on: context.world.today(),
  });
  return commit(context, { code: 'hint.dismiss', params: { name: customer.name } }, [put('dismissals', dismissal)]);
}

function page(context: Context, { customerId, offset }: Ask<'interaction.page'>) {
  if (!context.book.records.customers.has(customerId)) return fail('not-found', { noun: 'customer' });
  const all = interactionsOf(context, customerId);
  return ok({ interactions: all.slice(offset, offset + INTERACTIONS_AT_MOST), total: all.length });
}

function tags({ book: { records } }: Context) {
  const counts = new Map<string, number>();
  const count = ({ tags = [] }: { readonly tags?: readonly string[] | undefined }) => {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  };
  records.interactions.forEach(count);
  records.customers.forEach(count);
  const found = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return ok({ tags: found.slice(0, TAGS_AT_MOST).map(([tag]) => tag) });
}

/** What stands around a customer: ties, wishes, files, and what the book points out. */
export const aroundHandlers = (
  context: Context,
): Pick<Handlers, 'around.get' | 'hint.dismiss' | 'interaction.page' | 'interaction.tags'> => ({
  'around.get': async (ask) => get(context, ask),
  'hint.dismiss': (ask) => dismiss(context, ask),
  'interaction.page': async (ask) => page(context, ask),
  'interaction.tags': async () => tags(context),
});
