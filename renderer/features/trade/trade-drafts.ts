import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { Commitment, Deal, Gift, Quote } from '../../../shared/domain/trade.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import type { MoneyDraft } from '../../ui/money-field.tsx';
import { readMoney, writeMoney } from '../../ui/read-money.ts';

/** Words that are nothing when empty. */
const some = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

const written = (text: string | undefined): string => text ?? '';

const moneyDraft = (money: Money | undefined, currency: string): MoneyDraft =>
  money === undefined ? { text: '', currency } : { text: writeMoney(money), currency: money.currency };

/** An empty amount is none; one that cannot be read is wrong. */
const amountOf = ({ text, currency }: MoneyDraft): Money | undefined =>
  text.trim() === '' ? undefined : readMoney(text, currency);

export const amountIsWrong = (draft: MoneyDraft): boolean => draft.text.trim() !== '' && amountOf(draft) === undefined;

export interface PromiseDraft {
  readonly what: string;
  readonly dueOn: Day | undefined;
  readonly keptOn: Day | undefined;
}

export const draftOfPromise = (promise: Commitment | undefined): PromiseDraft => ({
  what: promise?.what ?? '',
  dueOn: promise?.dueOn,
  keptOn: promise?.keptOn,
});

export function askOfPromise(draft: PromiseDraft, customerId: string, id?: string): Ask<'promise.save'> | undefined {
  const { what, dueOn, keptOn } = draft;
  if (what.trim() === '' || dueOn === undefined) return undefined;
  return withoutUndefined({ customerId, what: what.trim(), dueOn, keptOn, id });
}

export interface QuoteDraft {
  readonly title: string;
  readonly amount: MoneyDraft;
  readonly sentOn: Day | undefined;
  readonly validUntil: Day | undefined;
  readonly answeredOn: Day | undefined;
}

export const draftOfQuote = (quote: Quote | undefined, today: Day, currency: string): QuoteDraft => ({
  title: quote?.title ?? '',
  amount: moneyDraft(quote?.amount, currency),
  sentOn: quote?.sentOn ?? today,
  validUntil: quote?.validUntil,
  answeredOn: quote?.answeredOn,
});

export const endsEarly = ({ sentOn, validUntil }: Pick<QuoteDraft, 'sentOn' | 'validUntil'>): boolean =>
  sentOn !== undefined && validUntil !== undefined && validUntil < sentOn;

export function askOfQuote(draft: QuoteDraft, customerId: string, id?: string): Ask<'quote.save'> | undefined {
  const { title, sentOn, validUntil, answeredOn } = draft;
  if (title.trim() === '' || sentOn === undefined) return undefined;
  if (amountIsWrong(draft.amount) || endsEarly(draft)) return undefined;
  const amount = amountOf(draft.amount);
  return withoutUndefined({ customerId, title: title.trim(), amount, sentOn, validUntil, answeredOn, id });
}

export interface DealDraft {
  readonly product: string;
  readonly quantity: string;
  readonly amount: MoneyDraft;
  readonly stage: Deal['stage'];
  readonly on: Day | undefined;
  readonly lostTo: string;
  readonly note: string;
}

export function draftOfDeal(deal: Deal | undefined, today: Day, currency: string): DealDraft {
  const begun = { product: '', quantity: '', stage: 'open', on: today, lostTo: '', note: '' } as const;
  if (deal === undefined) return { ...begun, amount: moneyDraft(undefined, currency) };
  const { product, quantity, amount, stage, on, lostTo, note } = deal;
  return {
    product,
    quantity: quantity === undefined ? '' : String(quantity),
    amount: moneyDraft(amount, currency),
    stage,
    on,
    lostTo: written(lostTo),
    note: written(note),
  };
}

const quantityOf = (text: string): number => Number(text.replace(/[,，\s]/g, ''));

export const quantityIsWrong = (text: string): boolean =>
  text.trim() !== '' && !(quantityOf(text) > 0 && quantityOf(text) <= 1e9);

export function askOfDeal(draft: DealDraft, customerId: string, id?: string): Ask<'deal.save'> | undefined {
  const { product, quantity, stage, on, lostTo, note } = draft;
  if (product.trim() === '' || on === undefined) return undefined;
  if (amountIsWrong(draft.amount) || quantityIsWrong(quantity)) return undefined;
  return withoutUndefined({
    customerId,
    product: product.trim(),
    quantity: quantity.trim() === '' ? undefined : quantityOf(quantity),
    amount: amountOf(draft.amount),
    stage,
    on,
    lostTo: stage === 'lost' ? some(lostTo) : undefined,
    note: some(note),
    id,
  });
}

export interface GiftDraft {
  readonly item: string;
  readonly occasion: string;
  readonly direction: Gift['direction'];
  readonly state: Gift['state'];
  readonly on: Day | undefined;
  readonly cost: MoneyDraft;
  readonly personId: string;
  readonly reception: string;
}

export function draftOfGift(gift: Gift | undefined, today: Day, currency: string): GiftDraft {
  const begun = { item: '', occasion: '', direction: 'given', state: 'given', personId: '', reception: '' } as const;
  if (gift === undefined) return { ...begun, on: today, cost: moneyDraft(undefined, currency) };
  const { item, occasion, direction, state, on, cost, personId, reception } = gift;
  return {
    item,
    occasion: written(occasion),
    direction,
    state,
    on,
    cost: moneyDraft(cost, currency),
    personId: written(personId),
    reception: written(reception),
  };
}

export function askOfGift(draft: GiftDraft, customerId: string, id?: string): Ask<'gift.save'> | undefined {
  const { item, occasion, direction, state, on, cost, personId, reception } = draft;
  if (item.trim() === '' || on === undefined || amountIsWrong(cost)) return undefined;
  return withoutUndefined({
    customerId,
    item: item.trim(),
    direction,
    // What one received is never an idea or bought.
    state: direction === 'received' ? ('given' as const) : state,
    on,
    occasion: some(occasion),
    cost: amountOf(cost),
    personId: some(personId),
    reception: some(reception),
    id,
  });
}
