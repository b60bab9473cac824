import { type Around, bareFacts, type CustomerFacts } from '../../electron/cadence/facts.ts';
import type { Batch } from '../../shared/domain/batch.ts';
import { asDay, type Day } from '../../shared/domain/day.ts';
import type { Enrolment } from '../../shared/domain/enrolment.ts';
import type { Product } from '../../shared/domain/product.ts';
import type { Sample } from '../../shared/domain/sample.ts';
import type { ServiceVisit } from '../../shared/domain/service-visit.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import type { SupplierContract } from '../../shared/domain/supplier-contract.ts';
import type { Referral } from '../../shared/domain/trade.ts';
import type { Want } from '../../shared/domain/want.ts';
import { AT, idOf, makeCustomer } from './book-kit.ts';
import { CUSTOMER, type Told } from './facts-kit.ts';

const RECORD = { createdAt: AT, changedAt: AT, customerId: CUSTOMER };
const SHOW = idOf(710);
export const PRODUCT = idOf(720);

/** Fields that are days, told as text. */
type Dates<K extends string> = Partial<Record<K, string>>;
const dated = <K extends string>(days: Dates<K>): Partial<Record<K, Day>> =>
  Object.fromEntries(Object.entries<string | undefined>(days).map(([k, on]) => [k, asDay(on ?? '')])) as Partial<
    Record<K, Day>
  >;

const aroundOf = (known: Partial<Around>): Pick<CustomerFacts, 'around'> => ({
  around: { ...bareFacts(makeCustomer(1)).around, ...known },
});

type SampleDay = 'askedOn' | 'madeOn' | 'sentOn' | 'arrivedOn' | 'verdictOn';
export const sample = (days: Dates<SampleDay>, patch: Partial<Sample> = {}): Sample => ({
  ...RECORD,
  id: idOf(700),
  product: '样品甲',
  askedOn: asDay('2026-09-01'),
  ...dated(days),
  ...patch,
});

export const want = (since: string, days: Dates<'arrivedOn' | 'closedOn'> = {}, patch: Partial<Want> = {}): Want => ({
  ...RECORD,
  id: idOf(730),
  product: '红色款',
  since: asDay(since),
  ...dated(days),
  ...patch,
});

export const contract = (endsOn: string, knownOn?: string): SupplierContract => ({
  ...RECORD,
  id: idOf(740),
  supplier: '示例供应商',
  endsOn: asDay(endsOn),
  ...(knownOn === undefined ? {} : { knownOn: asDay(knownOn) }),
});

export const serviced = (on: string): ServiceVisit => ({ ...RECORD, id: idOf(750), what: '修灯', on: asDay(on) });

let enrolments = 760;
/** `exit`: the day it was taken off them. */
export const enrolled = (
  cadence: string,
  anchorOn: string,
  exit?: string,
  patch: Partial<Enrolment> = {},
): Enrolment => ({
  ...RECORD,
  id: idOf(enrolments++),
  cadence,
  anchorOn: asDay(anchorOn),
  ...(exit === undefined ? {} : { exit: { on: asDay(exit) } }),
  ...patch,
});

export const special = (
  kind: SpecialDay['kind'],
  month: number,
  day: number,
  patch: Partial<SpecialDay> = {},
): SpecialDay => ({
  ...RECORD,
  id: idOf(770),
  kind,
  calendar: 'solar',
  month,
  day,
  leap: false,
  ...patch,
});

export const referral = (days: Dates<'earnedOn' | 'paidOn'> = {}, patch: Partial<Referral> = {}): Referral => ({
  ...RECORD,
  id: idOf(780),
  referredName: '李介绍',
  on: asDay('2026-08-01'),
  reward: 'gift',
  ...dated(days),
  ...patch,
});

/** Somebody who came with a show. */
export const showLead = (showClass: string, endsOn: string, told: Told = {}, kind: Batch['kind'] = 'show'): Told => ({
  ...told,
  customer: { showClass, batchId: SHOW, ...told.customer },
  more: {
    ...aroundOf({
      batch: (id) => (id === SHOW ? { ...RECORD, id, kind, name: '样品展', endsOn: asDay(endsOn) } : undefined),
    }),
    ...told.more,
  },
});

/** The product everybody waits for, with the days from which its prices hold. */
export function priced(prices: readonly string[], priceEveryMonths?: number): Pick<CustomerFacts, 'around'> {
  const product: Product = {
    id: PRODUCT,
    createdAt: AT,
    changedAt: AT,
    name: '红色款',
    prices: prices.map((from) => ({ from: asDay(from), amount: { minor: 100, currency: 'CNY' } })),
    ...(priceEveryMonths === undefined ? {} : { priceEveryMonths }),
  };
  return aroundOf({ product: (id) => (id === PRODUCT ? product : undefined) });
}

/** Another customer has bought. */
export const theirsBought = (id: string, on: string): Pick<CustomerFacts, 'around'> =>
  aroundOf({ boughtOn: (asked) => (asked === id ? asDay(on) : undefined) });
