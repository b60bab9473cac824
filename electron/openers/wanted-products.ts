import type { Day } from '../../shared/domain/day.ts';
import { isDecidedSince } from '../../shared/domain/deal.ts';
import type { Product } from '../../shared/domain/product.ts';
import type { Hearing } from './generator.ts';

/** Product cards of what they want or hold a live quote for, each with the day since when. */
export function wantedProducts({ facts, today }: Hearing): readonly { product: Readonly<Product>; since: Day }[] {
  const { wants, quotes, deals, around } = facts;
  const since = new Map<string, Day>();
  const watch = (id: string | undefined, on: Day): void => {
    const before = id === undefined ? undefined : since.get(id);
    if (id !== undefined && on <= today && (before === undefined || on < before)) since.set(id, on);
  };
  for (const { productId, since: on, closedOn } of wants)
    if (closedOn === undefined || closedOn > today) watch(productId, on);
  for (const { productId, sentOn, validUntil } of quotes)
    if ((validUntil === undefined || validUntil >= today) && !isDecidedSince(deals, sentOn, today))
      watch(productId, sentOn);
  return [...since].flatMap(([id, on]) => {
    const product = around.product(id);
    return product === undefined ? [] : [{ product, since: on }];
  });
}
