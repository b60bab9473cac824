import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Product } from '../../../shared/domain/product.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { amountOf, isBlank, moneyDraft, numberDraft, numberOf, some, wholeIsWrong } from '../../ui/form-values.ts';
import type { MoneyDraft } from '../../ui/money-field.tsx';
import { draftOfPoints, type PointsDraft, pointsOf } from './product-points.ts';

export type Price = Product['prices'][number];

export interface PriceDraft {
  readonly from: Day | undefined;
  readonly amount: MoneyDraft;
  readonly why: string;
}

export interface ProductDraft {
  readonly name: string;
  readonly code: string;
  /** Prices of the book, as they are; one can be taken out. */
  readonly prices: readonly Price[];
  /** A price that is being added; left out while its amount is empty. */
  readonly price: PriceDraft;
  readonly everyMonths: string;
  readonly note: string;
  readonly points: PointsDraft;
}

function byDay(prices: readonly Price[]): Price[] {
  return prices.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

const BLANK = { name: '', code: '', prices: [], note: '' };

export function draftOfProduct(product: Product | undefined, today: Day, currency: string): ProductDraft {
  const { name, code, prices, note } = { ...BLANK, ...product };
  const last = prices.at(-1)?.amount.currency;
  return {
    name,
    code,
    prices: byDay(prices),
    price: { from: today, amount: moneyDraft(undefined, last ?? currency), why: '' },
    everyMonths: numberDraft(product?.priceEveryMonths),
    note,
    points: draftOfPoints(product),
  };
}

export const rhythmIsWrong = (text: string): boolean => wholeIsWrong(text, 1, 60);

export const priceIsWrong = ({ price: { amount } }: ProductDraft): boolean =>
  !isBlank(amount.text) && amountOf(amount) === undefined;

export const priceDayIsMissing = ({ price: { amount, from } }: ProductDraft): boolean =>
  !isBlank(amount.text) && from === undefined;

/** The prices with the one that is being added; of two from one day the later word holds. */
function pricesOf({ prices, price: { from, amount, why } }: ProductDraft): Price[] {
  const added = amountOf(amount);
  if (added === undefined || from === undefined) return [...prices];
  const others = prices.filter((price) => price.from !== from);
  return byDay([...others, withoutUndefined({ from, amount: added, why: some(why) })]);
}

export function askOfProduct(draft: ProductDraft, id?: string): Ask<'product.save'> | undefined {
  const { name, code, everyMonths, note } = draft;
  if (isBlank(name) || rhythmIsWrong(everyMonths)) return undefined;
  if (priceIsWrong(draft) || priceDayIsMissing(draft)) return undefined;
  return withoutUndefined({
    name: name.trim(),
    code: some(code),
    prices: pricesOf(draft),
    priceEveryMonths: numberOf(everyMonths),
    note: some(note),
    ...pointsOf(draft.points),
    id,
  });
}

/** The price that holds today, and the next one that is known already. */
export function pricesNow({ prices }: Pick<Product, 'prices'>, today: Day) {
  const sorted = byDay(prices);
  return { now: sorted.findLast(({ from }) => from <= today), next: sorted.find(({ from }) => from > today) };
}
