import type { Day } from '../../shared/domain/day.ts';
import type { Opener } from '../../shared/domain/opener.ts';
import { type Product, priceChangedOn } from '../../shared/domain/product.ts';
import { type Generator, isUntoldSince } from './generator.ts';
import { wantedProducts } from './wanted-products.ts';

function change({ prices }: Readonly<Product>, on: Day): Pick<Opener, 'from' | 'to'> {
  const sorted = prices.toSorted((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
  const at = sorted.findLastIndex(({ from }) => from === on);
  const [before, after] = [sorted[at - 1], sorted[at]];
  return { ...(before && { from: before.amount }), ...(after && { to: after.amount }) };
}

/** The price of what they want or were quoted has changed, and they were not talked with since. */
export const price: Generator = (hearing) =>
  wantedProducts(hearing).flatMap(({ product, since }): Opener[] => {
    const on = priceChangedOn(product, hearing.today);
    if (on === undefined || on <= since || !isUntoldSince(hearing, on)) return [];
    const { id, name } = product;
    return [{ kind: 'price', record: { in: 'products', id }, on, what: name, ...change(product, on) }];
  });
