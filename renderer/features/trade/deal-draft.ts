import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { DEAL_DATES, type Deal, type DealDate, hasHappened } from '../../../shared/domain/deal.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import {
  amountIsWrong,
  amountOf,
  isBlank,
  moneyDraft,
  numberDraft,
  numberOf,
  quantityIsWrong,
  some,
  wholeIsWrong,
} from '../../ui/form-values.ts';
import type { MoneyDraft } from '../../ui/money-field.tsx';

export interface DealDraft {
  readonly product: string;
  readonly productId: string;
  readonly quantity: string;
  readonly amount: MoneyDraft;
  readonly on: Day | undefined;
  readonly expectedOn: Day | undefined;
  readonly probability: string;
  readonly days: Readonly<Partial<Record<DealDate, Day | undefined>>>;
  readonly lostTo: string;
  readonly lostWhy: string;
  readonly note: string;
  /** Goods that came back: the day, and the money given back. */
  readonly returnedOn: Day | undefined;
  readonly returned: MoneyDraft;
  /** In no field of the form, and kept. */
  readonly margin: Deal['margin'];
}

const daysOf = (deal: Deal): DealDraft['days'] =>
  Object.fromEntries(DEAL_DATES.flatMap((step) => (deal[step] === undefined ? [] : [[step, deal[step]]])));

function begun(today: Day, currency: string): DealDraft {
  const words = { product: '', productId: '', quantity: '', probability: '', lostTo: '', lostWhy: '', note: '' };
  const amount = moneyDraft(undefined, currency);
  const came = { returnedOn: undefined, returned: amount, margin: undefined };
  return { ...words, ...came, amount, on: today, expectedOn: undefined, days: {} };
}

export function draftOfDeal(deal: Deal | undefined, today: Day, currency: string): DealDraft {
  if (deal === undefined) return begun(today, currency);
  const { product, productId = '', quantity, amount, on, expectedOn, probability, note = '' } = deal;
  return {
    product,
    productId,
    quantity: numberDraft(quantity),
    amount: moneyDraft(amount, currency),
    on,
    expectedOn,
    probability: numberDraft(probability),
    days: daysOf(deal),
    lostTo: deal.lostTo ?? '',
    lostWhy: deal.lostWhy ?? '',
    note,
    returnedOn: deal.returned?.on,
    returned: moneyDraft(deal.returned?.amount, amount?.currency ?? currency),
    margin: deal.margin,
  };
}

export const probabilityIsWrong = (text: string): boolean => wholeIsWrong(text, 0, 100);

/** Undefined: nothing came back, or only half of it is told. */
function returnedOf({ returnedOn: on, returned }: DealDraft): Deal['returned'] {
  const amount = amountOf(returned);
  return on === undefined || amount === undefined ? undefined : { on, amount };
}

/** A day without money, or money without a day. */
export const returnIsWrong = (draft: DealDraft): boolean =>
  (draft.returnedOn !== undefined || !isBlank(draft.returned.text)) && returnedOf(draft) === undefined;

const isFit = (draft: DealDraft): boolean => {
  const { product, on, amount, quantity, probability } = draft;
  return (
    !isBlank(product) &&
    on !== undefined &&
    !amountIsWrong(amount) &&
    !quantityIsWrong(quantity) &&
    !probabilityIsWrong(probability) &&
    !returnIsWrong(draft)
  );
};

export function askOfDeal(draft: DealDraft, customerId: string, id?: string): Ask<'deal.save'> | undefined {
  const { product, productId, quantity, on, expectedOn, probability, days, lostTo, lostWhy, note } = draft;
  if (!isFit(draft) || on === undefined) return undefined;
  const lost = days.lostOn !== undefined;
  return withoutUndefined({
    customerId,
    product: product.trim(),
    productId: some(productId),
    quantity: numberOf(quantity),
    amount: amountOf(draft.amount),
    on,
    expectedOn,
    probability: numberOf(probability),
    ...days,
    lostTo: lost ? some(lostTo) : undefined,
    lostWhy: lost ? some(lostWhy) : undefined,
    note: some(note),
    returned: returnedOf(draft),
    margin: draft.margin,
    id,
  });
}

/** The steps of a sale that goes well. */
export const GOOD_STEPS = DEAL_DATES.filter((step) => step !== 'lostOn');
type GoodStep = (typeof GOOD_STEPS)[number];

/**
 * The step that one press notes as taken: the one after the furthest, else the delivery that was passed over.
 *
 * A sale that was paid for before the goods went out is finished only with the delivery.
 */
export function nextDealStep(deal: Deal, today: Day): GoodStep | undefined {
  const taken = (step: DealDate) => hasHappened(deal, step, today);
  if (taken('lostOn')) return undefined;
  const after = GOOD_STEPS[GOOD_STEPS.findLastIndex(taken) + 1];
  return after ?? (taken('deliveredOn') ? undefined : 'deliveredOn');
}
