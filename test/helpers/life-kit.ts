import fc from 'fast-check';
import type { CustomerFacts } from '../../electron/cadence/facts.ts';
import type { RecordOf } from '../../shared/domain/book.ts';
import { ChannelSchema, OutcomeSchema } from '../../shared/domain/channel.ts';
import { addDays, asDay, type Day, isDay } from '../../shared/domain/day.ts';
import { idOf, makeCustomer } from './book-kit.ts';

/** A Thursday three weeks before a break of a week: the days ahead hold both ends of it. */
export const TODAY = asDay('2026-09-10');
export const SHOW = idOf(7_000_001);
export const PRODUCT = idOf(7_000_002);

type Own = { readonly id: string; readonly createdAt: string; readonly changedAt: string; readonly customerId: string };
/** The collections whose records belong to a customer and are read by the engine. */
type Owned = Exclude<keyof CustomerFacts, 'customer' | 'around' | 'revenueClass'>;
/** One record with its place in the book. */
export type Fact = { [C in Owned]: readonly [C, RecordOf<C>] }[Owned];
type Make = (own: Own) => Fact;

/** A customer with all that is known of them. */
export interface Life {
  readonly customer: RecordOf<'customers'>;
  readonly facts: readonly Fact[];
}

export const dayArb = (from: number, until: number): fc.Arbitrary<Day> =>
  fc.integer({ min: from, max: until }).map((n) => addDays(TODAY, n));
/** More of it lies in the last days, where windows still run. */
const past = fc.oneof({ weight: 2, arbitrary: dayArb(-12, 0) }, { weight: 1, arbitrary: dayArb(-120, 0) });
const near = dayArb(-30, 45);
/** Known of so many in ten. */
const maybe = <T>(arb: fc.Arbitrary<T>, ofTen = 4): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 10 - ofTen, arbitrary: fc.constant(undefined) }, { weight: ofTen, arbitrary: arb });

type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
/** Leaves out what is not known: a record never says `undefined`. */
const known = <T extends object>(fields: T): Known<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>;

const hour = fc.integer({ min: 0, max: 23 }).map((n) => String(n).padStart(2, '0'));
const outcomes = OutcomeSchema.options;
const talkArb = fc
  .record({
    on: past,
    time: maybe(hour.map((h) => `${h}:30`)),
    at: hour,
    channel: fc.constantFrom(...ChannelSchema.options, 'call', 'call', 'wechat', 'showroom'),
    direction: fc.constantFrom('out', 'out', 'out', 'in'),
    outcome: fc.constantFrom(...outcomes, 'reached', 'reached', 'sent', 'no-answer'),
  } as const)
  .map(({ at, on, ...fields }): Make => {
    const loggedAt = `${on}T${at}:00:00.000Z`;
    return (own) => [
      'interactions',
      { ...own, createdAt: loggedAt, loggedAt, personIds: [], zone: 'UTC', note: '', on, ...known(fields) } as never,
    ];
  });

/** A record of a day and what may come of it later. */
const dated = <C extends Owned>(
  collection: C,
  fields: Partial<RecordOf<C>>,
  days: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Make> =>
  fc.record(days).map((more): Make => {
    // Entered at noon of the first of its days: talks of the same day come before it and after it.
    const createdAt = `${String(Object.values(more).find((each) => typeof each === 'string' && isDay(each)) ?? TODAY)}T12:00:00.000Z`;
    return (own) => [collection, { ...own, createdAt, ...fields, ...known(more) }] as unknown as Fact;
  });

const productId = maybe(fc.constant(PRODUCT), 1);
/** Few sums, so that customers are equals; now and then money nobody counts. */
const sumArb = fc.record({
  minor: fc.nat(4).map((n) => n * 10_000),
  currency: fc.constantFrom('CNY', 'CNY', 'CNY', 'USD'),
});
const dealArb = dated(
  'deals',
  { product: '样车', note: '' },
  {
    on: past,
    signedOn: maybe(past),
    depositOn: maybe(past, 1),
    deliveredOn: maybe(past),
    paidOn: maybe(past),
    invoicedOn: maybe(past, 1),
    lostOn: maybe(past, 1),
    amount: maybe(sumArb, 8),
    returned: maybe(fc.record({ on: past, amount: sumArb }), 1),
  },
);
const sampleArb = dated(
  'samples',
  { product: '小样' },
  {
    askedOn: past,
    madeOn: maybe(past),
    sentOn: maybe(past),
    arrivedOn: maybe(past),
    verdictOn: maybe(past, 1),
    verdict: maybe(fc.constantFrom('yes', 'no', 'silent')),
  },
);
const enrolmentArb = dated(
  'enrolments',
  {},
  {
    cadence: fc.constantFrom('familiar-ear', 'familiar-face', 'referral.yearly', 'owner.callback', 'grade.B'),
    anchorOn: near,
    exit: maybe(past.map((on) => ({ on }))),
  },
);
const specialArb = dated(
  'specialDays',
  { leap: false },
  {
    kind: fc.constantFrom('birthday', 'founding'),
    calendar: fc.constantFrom('solar', 'lunar'),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  },
);

const factArb: fc.Arbitrary<Make> = fc.oneof(
  { weight: 8, arbitrary: talkArb },
  {
    weight: 2,
    arbitrary: dated(
      'quotes',
      { title: '报价' },
      {
        sentOn: past,
        validUntil: maybe(near),
        answeredOn: maybe(past),
        productId,
      },
    ),
  },
  { weight: 2, arbitrary: dealArb },
  {
    weight: 2,
    arbitrary: dated(
      'promises',
      { what: '送样品' },
      {
        dueOn: near,
        keptOn: maybe(past),
        kind: maybe(fc.constantFrom('promise', 'fix')),
      },
    ),
  },
  { weight: 1, arbitrary: sampleArb },
  {
    weight: 1,
    arbitrary: dated(
      'wants',
      { product: '银色' },
      {
        since: past,
        arrivedOn: maybe(past),
        closedOn: maybe(past, 1),
        productId,
      },
    ),
  },
  { weight: 1, arbitrary: dated('serviceVisits', { what: '保养' }, { on: past }) },
  {
    weight: 1,
    arbitrary: dated('referrals', { referredName: '乙', reward: 'gift' } as never, {
      on: past,
      earnedOn: maybe(past),
      paidOn: maybe(past),
    }),
  },
  { weight: 1, arbitrary: dated('contracts', { supplier: '别家' }, { endsOn: near, knownOn: maybe(past, 1) }) },
  { weight: 1, arbitrary: enrolmentArb },
  { weight: 1, arbitrary: specialArb },
);

const customerFields = fc.record({
  kind: fc.constantFrom('person', 'person', 'organization'),
  addedOn: past,
  intent: maybe(fc.record({ code: fc.constantFrom('interested', 'considering', 'not-soon', 'never'), since: past })),
  horizon: maybe(fc.record({ expectedOn: dayArb(-20, 200) })),
  showClass: maybe(fc.constantFrom('A', 'B', 'C'), 1),
  orgGrade: maybe(fc.constantFrom('A', 'B', 'C'), 1),
  batchId: maybe(fc.constant(SHOW), 1),
  preferredChannel: maybe(fc.constantFrom('wechat', 'email', 'visit', 'call'), 1),
  doNotContact: fc.oneof(
    { weight: 8, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.subarray(['call', 'email', 'wechat', 'visit', 'sms', 'post']) },
    { weight: 1, arbitrary: fc.constant(['all']) },
  ),
  addresses: fc.constantFrom([], [{ text: '路', area: '东' }], [{ text: '街', area: '西' }]),
  country: maybe(fc.constantFrom('DE', 'SA'), 1),
  manualNext: maybe(
    near.map((on) => ({ on })),
    1,
  ),
  frozen: maybe(
    fc.tuple(near, fc.nat(30)).map(([on, n]) => ({ on, until: addDays(on, n) })),
    1,
  ),
  budgetOn: maybe(near, 1),
  budgetKnownOn: maybe(past, 1),
  seasonOn: maybe(near, 1),
  seasonKnownOn: maybe(past, 1),
  trips: maybe(
    fc.array(
      fc.tuple(near, fc.nat(20)).map(([from, n]) => ({ from, to: addDays(from, n), where: '广州' })),
      { minLength: 1, maxLength: 2 },
    ),
    1,
  ),
});

/** Records of a customer are numbered in a range of their own. */
const RANGE = 1_000;

/** Customer `n` with up to `most` records, of every sort the engine reads; choices apart, which name what was planned. */
export const lifeArb = (n: number, most = 10): fc.Arbitrary<Life> =>
  fc.tuple(customerFields, fc.array(factArb, { maxLength: most })).map(([fields, makes]): Life => {
    const customer = makeCustomer(n, known(fields) as Partial<RecordOf<'customers'>>);
    const { createdAt, changedAt } = customer;
    const own = (at: number): Own => ({ id: idOf(n * RANGE + at), createdAt, changedAt, customerId: customer.id });
    return { customer, facts: makes.map((make, at) => make(own(at))) };
  });

/** Nothing stops their clocks: neither their wish nor the rep's own date. */
export const willing = ({ customer, facts }: Life): Life => {
  const { manualNext: _date, frozen: _frozen, ...rest } = customer;
  return { customer: { ...rest, doNotContact: [] }, facts };
};

/** A record of customer 1, for what a test adds to their life. */
export const made = (n: number, on: Day = TODAY): Own => {
  const at = `${on}T09:00:00.000Z`;
  return { id: idOf(RANGE + n), createdAt: at, changedAt: at, customerId: idOf(1) };
};

/** A call that reached customer 1. */
export const met = (on: Day, n = 900): RecordOf<'interactions'> => ({
  ...made(n, on),
  ...{ personIds: [], on, zone: 'UTC', loggedAt: `${on}T09:00:00.000Z`, note: '' },
  ...{ channel: 'call', direction: 'out', outcome: 'reached' },
});
