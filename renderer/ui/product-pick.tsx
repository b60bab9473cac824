import { useT } from '../i18n/use-t.ts';
import { PickField } from './pick-field.tsx';
import { type ProductWords, withProduct } from './product-choice.ts';
import type { Option } from './select-field.tsx';

interface ProductPickProps<D extends ProductWords> {
  readonly draft: D;
  readonly onDraft: (draft: D) => void;
  /** The product cards of the book, by id and name. */
  readonly cards: readonly Option<string>[];
}

/** The product card behind the words of a form; not there while the book has no cards. */
export function ProductPick<D extends ProductWords>({ draft, onDraft, cards }: ProductPickProps<D>) {
  const t = useT();
  if (cards.length === 0) return null;
  return (
    <PickField
      label={t('ui:productCard')}
      options={cards}
      value={draft.productId}
      onChange={(id = '') => onDraft(withProduct(draft, id, cards))}
    />
  );
}
