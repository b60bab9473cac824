import type { Ask } from '../../../shared/contract/contract.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import type { Commitment, Quote } from '../../../shared/domain/trade.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { amountIsWrong, amountOf, isBlank, moneyDraft, some } from '../../ui/form-values.ts';
import type { MoneyDraft } from '../../ui/money-field.tsx';

export interface PromiseDraft {
  readonly what: string;
  /** A problem to be put right on site. */
  readonly fix: boolean;
  readonly dueOn: Day | undefined;
  readonly keptOn: Day | undefined;
}

export const draftOfPromise = (promise: Commitment | undefined): PromiseDraft => ({
  what: promise?.what ?? '',
  fix: promise?.kind === 'fix',
  dueOn: promise?.dueOn,
  keptOn: promise?.keptOn,
});

/** A fix is owed the same or the next day: it brings its day along where none was named. */
export const asFix = (draft: PromiseDraft, fix: boolean, today: Day): PromiseDraft => ({
  ...draft,
  fix,
  dueOn: fix ? (draft.dueOn ?? addDays(today, 1)) : draft.dueOn,
});

export function askOfPromise(draft: PromiseDraft, customerId: string, id?: string): Ask<'promise.save'> | undefined {
  const { what, fix, dueOn, keptOn } = draft;
  if (isBlank(what) || dueOn === undefined) return undefined;
  return withoutUndefined({
    customerId,
    what: what.trim(),
    kind: fix ? ('fix' as const) : undefined,
    dueOn,
    keptOn,
    id,
  });
}

export interface QuoteDraft {
  /** What was quoted; `product` as in every form with a product card behind it. */
  readonly product: string;
  readonly productId: string;
  readonly amount: MoneyDraft;
  readonly sentOn: Day | undefined;
  readonly validUntil: Day | undefined;
  readonly answeredOn: Day | undefined;
}

export const draftOfQuote = (quote: Quote | undefined, today: Day, currency: string): QuoteDraft => ({
  product: quote?.title ?? '',
  productId: quote?.productId ?? '',
  amount: moneyDraft(quote?.amount, currency),
  sentOn: quote?.sentOn ?? today,
  validUntil: quote?.validUntil,
  answeredOn: quote?.answeredOn,
});

export const endsEarly = ({ sentOn, validUntil }: Pick<QuoteDraft, 'sentOn' | 'validUntil'>): boolean =>
  sentOn !== undefined && validUntil !== undefined && validUntil < sentOn;

export function askOfQuote(draft: QuoteDraft, customerId: string, id?: string): Ask<'quote.save'> | undefined {
  const { product, productId, sentOn, validUntil, answeredOn } = draft;
  if (isBlank(product) || sentOn === undefined) return undefined;
  if (amountIsWrong(draft.amount) || endsEarly(draft)) return undefined;
  return withoutUndefined({
    customerId,
    title: product.trim(),
    productId: some(productId),
    amount: amountOf(draft.amount),
    sentOn,
    validUntil,
    answeredOn,
    id,
  });
}
