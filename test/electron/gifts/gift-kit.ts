import { shippedGiftsOrThrow } from '../../../electron/compose/shipped-gifts.ts';
import type { GiftFacts, Thought } from '../../../electron/gifts/gift-facts.ts';
import { weighGift } from '../../../electron/gifts/weigh-gift.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { USUAL_BUDGETS } from '../../../shared/domain/gift-budget.ts';
import type { GiftWarning } from '../../../shared/domain/gift-warning.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Gift } from '../../../shared/domain/trade.ts';
import { CUSTOMER_ID, makeCustomer, stamped } from '../../helpers/make-dossier.ts';

export const SHIPPED = shippedGiftsOrThrow();

export const cny = (minor: number) => ({ minor, currency: 'CNY' });

export const thought = (part: Partial<Thought> = {}): Thought => ({
  customerId: CUSTOMER_ID,
  item: '茶叶',
  on: asDay('2026-11-23'),
  ...part,
});

export const makePerson = (part: Partial<Person> = {}): Person => ({
  ...stamped(20),
  customerId: CUSTOMER_ID,
  name: '小样',
  phones: [],
  emails: [],
  ...part,
});

let next = 100;
export const gift = (part: Partial<Gift> = {}): Gift => ({
  ...stamped(next++),
  customerId: CUSTOMER_ID,
  item: '书',
  direction: 'given',
  state: 'given',
  on: asDay('2026-05-01'),
  ...part,
});

/** Nothing given yet, in mainland China, to whoever `part` says. */
export const facts = (part: Partial<Customer> = {}, more: Partial<GiftFacts> = {}): GiftFacts => ({
  customer: makeCustomer(part),
  household: new Set([CUSTOMER_ID]),
  firm: new Set([CUSTOMER_ID]),
  gifts: [],
  nameOf: () => '某人',
  home: 'CN',
  purse: { currency: 'CNY', rates: {} },
  budgets: USUAL_BUDGETS,
  taboos: SHIPPED.taboos,
  ...more,
});

/** What is said about a gift, each in two words. */
export const said = (gift: Partial<Thought>, about: GiftFacts = facts()): string[] =>
  weighGift(thought(gift), about).map(shortly);

/** Which of its kind. */
function whichOf(warning: GiftWarning): string | undefined {
  if (warning.kind === 'recipient') return warning.recipient;
  if (warning.kind === 'repeat') return warning.same;
  if (warning.kind === 'not-liked') return warning.how;
  return warning.kind === 'over' ? warning.limit : undefined;
}

const shortly = (warning: GiftWarning): string =>
  warning.kind === 'taboo' ? warning.code : [warning.kind, whichOf(warning)].filter(Boolean).join(' ');
