import type { Ask } from '../../../shared/contract/contract.ts';
import type { Competitor } from '../../../shared/domain/competitor.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { amountIsWrong, amountOf, isBlank, lineDraft, linesOf, moneyDraft, some } from '../../ui/form-values.ts';
import type { MoneyDraft } from '../../ui/money-field.tsx';

export type RivalPrice = Competitor['products'][number]['prices'][number];

export interface RivalProductDraft {
  readonly name: string;
  /** Of the book, the newest last. */
  readonly prices: readonly RivalPrice[];
  /** One that is being added; left out while its amount is empty. */
  readonly amount: MoneyDraft;
  readonly on: Day | undefined;
  readonly where: string;
}

export interface CompetitorDraft {
  readonly name: string;
  readonly products: readonly RivalProductDraft[];
  /** One a line. */
  readonly merits: string;
  readonly weakPoints: string;
  readonly ourAnswer: string;
  readonly note: string;
}

const byDay = (prices: readonly RivalPrice[]): RivalPrice[] => prices.toSorted((a, b) => (a.on < b.on ? -1 : 1));

export const emptyRivalProduct = (today: Day, currency: string): RivalProductDraft => ({
  name: '',
  prices: [],
  amount: moneyDraft(undefined, currency),
  on: today,
  where: '',
});

const BLANK = { name: '', merits: [], weakPoints: [], ourAnswer: '', note: '' };

export function draftOfCompetitor(competitor: Competitor | undefined, today: Day, currency: string): CompetitorDraft {
  const products = (competitor?.products ?? []).map(({ name, prices }) => ({
    ...emptyRivalProduct(today, prices.at(-1)?.amount.currency ?? currency),
    name,
    prices: byDay(prices),
  }));
  const { name, merits, weakPoints, ourAnswer, note } = { ...BLANK, ...competitor };
  return { name, products, merits: lineDraft(merits), weakPoints: lineDraft(weakPoints), ourAnswer, note };
}

export const rivalPriceIsWrong = ({ amount }: RivalProductDraft): boolean => amountIsWrong(amount);
export const rivalDayIsMissing = ({ amount, on }: RivalProductDraft): boolean =>
  !isBlank(amount.text) && on === undefined;

/** The prices with the one being added; two of one day may stand side by side, seen in two places. */
function pricesOf({ prices, amount, on, where }: RivalProductDraft): RivalPrice[] {
  const added = amountOf(amount);
  if (added === undefined || on === undefined) return [...prices];
  return byDay([...prices, withoutUndefined({ on, amount: added, where: some(where) })]);
}

const POINTS_AT_MOST = 50;

export function askOfCompetitor(draft: CompetitorDraft, id?: string): Ask<'competitor.save'> | undefined {
  const named = draft.products.filter(({ name }) => !isBlank(name));
  if (isBlank(draft.name) || named.some(rivalPriceIsWrong) || named.some(rivalDayIsMissing)) return undefined;
  return withoutUndefined({
    id,
    name: draft.name.trim(),
    products: named.map((product) => ({ name: product.name.trim(), prices: pricesOf(product) })),
    merits: linesOf(draft.merits).slice(0, POINTS_AT_MOST),
    weakPoints: linesOf(draft.weakPoints).slice(0, POINTS_AT_MOST),
    ourAnswer: some(draft.ourAnswer),
    note: some(draft.note),
  });
}
