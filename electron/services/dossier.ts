import type { Dossier, SpecialDayView } from '../../shared/contract/customer-view.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { ageOn } from '../../shared/almanac/age.ts';
import { nextOccurrence } from '../../shared/almanac/observance.ts';
import { dealMovedOn } from '../../shared/domain/deal.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { talksHeld } from '../cadence/facts.ts';
import { belongingTo, type Context } from './context.ts';
import { customerRow, factsOf } from './customer-row.ts';
import { gradingView } from './grading.ts';

export const INTERACTIONS_AT_MOST = 200;

function dayView(context: Context, special: Readonly<SpecialDay>): SpecialDayView {
  const next = nextOccurrence(special, context.world.today())?.on;
  const age = next && ageOn(special, next)?.full;
  return { ...special, ...(next && { nextOn: next }), ...(age !== undefined && { age }) };
}

/** Newest first: by day, then by time of day, then by when it was written down. */
const newestFirst = (a: Interaction, b: Interaction): number => {
  const key = (i: Interaction) => `${i.on} ${i.time ?? '99:99'} ${i.loggedAt}`;
  return key(a) < key(b) ? 1 : -1;
};

/** Every contact with a customer, newest first. */
export const interactionsOf = (context: Context, id: string): Interaction[] =>
  [...belongingTo(context, 'interactions', id)].sort(newestFirst);

const latestFirst =
  <R>(dayOf: (record: R) => string) =>
  (a: R, b: R): number =>
    dayOf(a) < dayOf(b) ? 1 : -1;

/** What else starts a clock. */
const underWay = (context: Context, id: string) => ({
  samples: [...belongingTo(context, 'samples', id)].sort(latestFirst((s) => s.askedOn)),
  wants: [...belongingTo(context, 'wants', id)].sort(latestFirst((w) => w.since)),
  serviceVisits: [...belongingTo(context, 'serviceVisits', id)].sort(latestFirst((v) => v.on)),
  referrals: [...belongingTo(context, 'referrals', id)].sort(latestFirst((r) => r.on)),
  contracts: [...belongingTo(context, 'contracts', id)].sort(latestFirst((c) => c.endsOn)),
  enrolments: [...belongingTo(context, 'enrolments', id)].sort(latestFirst((e) => e.anchorOn)),
  feedback: [...belongingTo(context, 'feedback', id)].sort(latestFirst((f) => f.on)),
  comparisons: [...belongingTo(context, 'comparisons', id)].sort(latestFirst((c) => c.on)),
  timetables: [...belongingTo(context, 'timetables', id)].sort(latestFirst((t) => t.createdAt)),
  gradings: [...belongingTo(context, 'gradings', id)].reverse(),
});

/** Everything about one customer. */
export function dossierOf(context: Context, id: string): Result<Dossier> {
  const customer = context.book.records.customers.get(id);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const today = context.world.today();
  const interactions = interactionsOf(context, id);
  return ok({
    customer,
    row: customerRow(context, customer),
    talks: talksHeld(factsOf(context, customer), today),
    people: [...belongingTo(context, 'people', id)],
    specialDays: belongingTo(context, 'specialDays', id).map((special) => dayView(context, special)),
    interactions: interactions.slice(0, INTERACTIONS_AT_MOST),
    interactionTotal: interactions.length,
    quotes: [...belongingTo(context, 'quotes', id)].sort(latestFirst((q) => q.sentOn)),
    deals: [...belongingTo(context, 'deals', id)].sort(latestFirst((d) => dealMovedOn(d, today))),
    promises: [...belongingTo(context, 'promises', id)].sort(latestFirst((p) => p.dueOn)),
    gifts: [...belongingTo(context, 'gifts', id)].sort(latestFirst((g) => g.on)),
    ...underWay(context, id),
    ...gradingView(context, customer),
  });
}

export const dossierHandlers = (context: Context): Pick<Handlers, 'customer.get'> => ({
  'customer.get': async ({ id }) => dossierOf(context, id),
});
