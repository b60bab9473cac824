import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { ProposalRow } from '../../shared/contract/proposal-channels.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { paced } from '../indexes/paced.ts';
import { openOf, proposalsOf } from '../proposals/proposals.ts';
import { belongingTo, commit, type Context, fresh, put } from './context.ts';
import { factsOf } from './customer-row.ts';
import { changeCustomer } from './customer-write.ts';
import { memoOf } from './customer-memo.ts';
import { settingsOf } from './settings.ts';
import { worthIn } from './worth.ts';

const ROWS_AT_MOST = 200;

/** What is proposed about one customer today and was not said no to. */
export function openProposals(context: Context, customer: Readonly<Customer>): readonly Proposal[] {
  const { id } = customer;
  const today = context.world.today();
  const settings = settingsOf(context);
  const proposals = proposalsOf({
    facts: factsOf(context, customer),
    people: belongingTo(context, 'people', id),
    gradings: belongingTo(context, 'gradings', id),
    gifts: belongingTo(context, 'gifts', id),
    rules: { playbooks: context.playbooks, currency: settings.currency, worth: worthIn(settings) },
    today,
  });
  return openOf(proposals, belongingTo(context, 'dismissals', id), today);
}

/** Remembers what is open about a customer, and tells later what has come up since. */
export function arisenSince(context: Context, customerId: string): () => { arisen?: Proposal[] } {
  const open = () => {
    const customer = context.book.records.customers.get(customerId);
    return customer ? openProposals(context, customer) : [];
  };
  const before = new Set(open().map(({ code, evidence }) => `${code} ${evidence}`));
  return () => {
    const arisen = open().filter(({ code, evidence }) => !before.has(`${code} ${evidence}`));
    return arisen.length === 0 ? {} : { arisen };
  };
}

type Known = (customer: Readonly<Customer>) => readonly Proposal[];

const rowsFor = (known: Known, customer: Readonly<Customer>): ProposalRow[] =>
  known(customer).map((each) => ({ ...each, customer: { id: customer.id, name: customer.name } }));

const byName = (a: Customer, b: Customer): number =>
  Number(a.nameKey.sort > b.nameKey.sort) - Number(a.nameKey.sort < b.nameKey.sort);

async function list(
  context: Context,
  known: Known,
  ask: Ask<'proposal.list'>,
): Promise<Result<Answer<'proposal.list'>>> {
  const { customerId, offset = 0, limit = ROWS_AT_MOST } = ask;
  const { customers } = context.book.records;
  const one = customerId === undefined ? undefined : customers.get(customerId);
  if (customerId !== undefined && !one) return fail('not-found', { noun: 'customer' });
  const whom = one ? [one] : [...customers.values()].sort(byName);
  const rows: ProposalRow[] = [];
  const gather = ({ id }: Pick<Customer, 'id'>) => {
    // Others have their turn meanwhile, and may have changed somebody who is still to come.
    const customer = customers.get(id);
    if (customer) rows.push(...rowsFor(known, customer));
  };
  await paced(whom, gather, () => context.world.pause());
  return ok({ proposals: rows.slice(offset, offset + limit), total: rows.length });
}

type Meant = Pick<Ask<'proposal.accept'>, 'customerId' | 'proposal' | 'evidence'>;

/** The proposal as it stands now; one whose evidence has changed is another one. */
function find(context: Context, { customerId, proposal, evidence }: Meant): Result<[Readonly<Customer>, Proposal]> {
  const customer = context.book.records.customers.get(customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const found = openProposals(context, customer).find((each) => each.code === proposal && each.evidence === evidence);
  return found ? ok([customer, found]) : fail('not-found', { noun: 'proposal' });
}

async function accept(context: Context, { option: at = 0, ...meant }: Ask<'proposal.accept'>) {
  const found = find(context, meant);
  if (!found.ok) return found;
  const [{ id }, { code, options }] = found.value;
  const option = options[at];
  if (!option) return fail('invalid-ask', { path: 'option', problem: 'no-such-option' });
  return changeCustomer(context, { id, patch: withoutUndefined(option) }, code);
}

async function dismiss(context: Context, { reason, ...meant }: Ask<'proposal.dismiss'>) {
  const found = find(context, meant);
  if (!found.ok) return found;
  const [{ id, name }] = found.value;
  const words = reason?.trim();
  const dismissal = fresh<'dismissals'>(context, {
    customerId: id,
    proposal: meant.proposal,
    evidence: meant.evidence,
    on: context.world.today(),
    ...(words ? { reason: words } : {}),
  });
  return commit(context, { code: 'proposal.dismiss', params: { name } }, [put('dismissals', dismissal)]);
}

export const proposalHandlers = (
  context: Context,
): Pick<Handlers, 'proposal.list' | 'proposal.accept' | 'proposal.dismiss'> => {
  const known = memoOf(
    context,
    () => [context.world.today(), context.playbooks],
    (customer) => openProposals(context, customer),
  );
  return {
    'proposal.list': (ask) => list(context, known, ask),
    'proposal.accept': (ask) => accept(context, ask),
    'proposal.dismiss': (ask) => dismiss(context, ask),
  };
};
