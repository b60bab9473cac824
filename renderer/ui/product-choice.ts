import type { Option } from './select-field.tsx';

/** What a form says about its product: words, and the card that stands behind them. */
export interface ProductWords {
  readonly product: string;
  readonly productId: string;
}

/** The card is chosen. Words nobody wrote, or those of the card before, become its name; the rep's own words stay. */
export function withProduct<D extends ProductWords>(draft: D, productId: string, cards: readonly Option<string>[]): D {
  const nameOf = (id: string) => cards.find(({ value }) => value === id)?.label;
  const ownWords = draft.product.trim() !== '' && draft.product !== nameOf(draft.productId);
  return { ...draft, productId, product: ownWords ? draft.product : (nameOf(productId) ?? draft.product) };
}
