import type { Ask } from '../../shared/contract/contract.ts';
import type { RetentionRow } from '../../shared/contract/privacy-channels.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { addMonths, type Day } from '../../shared/domain/day.ts';
import { ok } from '../../shared/result.ts';
import { lastCompleting } from '../cadence/facts.ts';
import { relationshipOf } from '../cadence/relationship.ts';
import type { Context } from './context.ts';
import { factsOf } from './customer-row.ts';
import { recordsOf } from './doubles.ts';
import { settingsOf } from './settings.ts';

interface Silent {
  readonly customer: Readonly<Customer>;
  readonly since: Day;
  readonly lastOn: Day | undefined;
}

/** Since when nobody spoke with them. */
function silenceOf(context: Context, customer: Readonly<Customer>): Silent {
  const lastOn = lastCompleting(factsOf(context, customer), 'talk', context.world.today())?.on;
  return { customer, lastOn, since: lastOn ?? customer.addedOn };
}

/** Somebody whose dossier was looked at lately is asked about again when as much time has passed. */
const isOld = ({ customer, since }: Silent, before: Day): boolean =>
  since <= before && (customer.reviewedOn === undefined || customer.reviewedOn <= before);

function rowOf(context: Context, { customer, since, lastOn }: Silent): RetentionRow {
  const { id, kind, name, company, givenUp } = customer;
  return {
    ...{ id, kind, name, since },
    ...(company !== undefined && { company }),
    ...(lastOn !== undefined && { lastOn }),
    relationship: relationshipOf(factsOf(context, customer), context.world.today()),
    records: recordsOf(context, id),
    givenUp: givenUp !== undefined,
  };
}

const longestFirst = (a: Silent, b: Silent): number =>
  Number(a.since > b.since) - Number(a.since < b.since) || (a.customer.id < b.customer.id ? -1 : 1);

/** Dossiers of which it is asked whether keeping them is still right. */
export async function retention(context: Context, { offset = 0, limit }: Ask<'privacy.retention'>) {
  const { retentionMonths: months } = settingsOf(context);
  const before = addMonths(context.world.today(), -months);
  const old = [...context.book.records.customers.values()]
    .map((customer) => silenceOf(context, customer))
    .filter((silent) => isOld(silent, before))
    .sort(longestFirst);
  const rows = old.slice(offset, offset + limit).map((silent) => rowOf(context, silent));
  return ok({ rows, total: old.length, months });
}
