import { useMemo } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import type { Option } from '../../ui/select-field.tsx';

const NONE: readonly Option<string>[] = [];

/** The product cards of the book, for the forms that may name one. */
export function useProductCards(): readonly Option<string>[] {
  const asked = useAsk('product.list', {});
  const products = asked.state === 'answered' ? asked.value.products : undefined;
  return useMemo(
    () => products?.map(({ product: { id, name, code } }) => ({ value: id, label: name, aside: code })) ?? NONE,
    [products],
  );
}
