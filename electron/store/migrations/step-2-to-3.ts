import type { ListedRecord, Lists } from './lists.ts';

/** Came with this schema. */
const BROUGHT = [
  ...['workYears', 'ownDays', 'products', 'batches', 'samples', 'wants'],
  ...['serviceVisits', 'referrals', 'contracts', 'enrolments'],
] as const;

/** The date that tells what the stage told. An open deal has none of them. */
const DATE_OF: ReadonlyMap<unknown, string> = new Map([
  ['signed', 'signedOn'],
  ['delivered', 'deliveredOn'],
  ['paid', 'paidOn'],
  ['lost', 'lostOn'],
]);

/** A stage nobody ever wrote stays where it is, so that a check still finds it. */
function dated(deal: ListedRecord): ListedRecord {
  const { stage, ...rest } = deal;
  if (stage === 'open') return rest;
  const date = DATE_OF.get(stage);
  return date === undefined ? deal : { ...rest, [date]: deal['on'] };
}

/** Nobody wrote down when the clocks were stopped: the day of the last change is the nearest the record knows. */
function frozen(customer: ListedRecord): ListedRecord {
  const { frozenUntil: until, ...rest } = customer;
  if (typeof until !== 'string') return customer;
  const changed = String(customer['changedAt']).slice(0, 10);
  return { ...rest, frozen: { on: changed < until ? changed : until, until } };
}

const planned = (settings: ListedRecord): ListedRecord => ({
  ...settings,
  playbook: 'general',
  callsADay: 20,
  visitsADay: 6,
  weekend: 'double',
  closesAt: '18:00',
});

/** Tells where a deal stands by its dates, since when clocks are frozen, and what a day holds; brings the records of every clock. */
export const step2To3 = ({ settings = [], customers = [], deals = [], ...lists }: Lists): Lists => ({
  ...lists,
  settings: settings.map(planned),
  customers: customers.map(frozen),
  deals: deals.map(dated),
  ...Object.fromEntries(BROUGHT.map((name) => [name, []])),
});
