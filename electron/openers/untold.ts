import { GENERAL_POINTS } from '../../shared/domain/manner.ts';
import type { Opener } from '../../shared/domain/opener.ts';
import type { Generator, Hearing } from './generator.ts';
import { wantedProducts } from './wanted-products.ts';

/** The next selling point they have not heard, of each product they want. */
const ofProducts = (hearing: Hearing, heard: ReadonlySet<string>): Opener[] =>
  wantedProducts(hearing).flatMap(({ product: { id, name, sellingPoints = [] }, since }): Opener[] => {
    const point = sellingPoints.find((each) => !heard.has(each));
    if (point === undefined) return [];
    return [
      { kind: 'untold', record: { in: 'products', id }, on: since, sort: 'product-point', what: point, who: name },
    ];
  });

/** One thing about us they have not heard yet: first of what they want, then of us in general. */
export const untold: Generator = (hearing) => {
  const { customer } = hearing.facts;
  const told = customer.told ?? [];
  const heard = new Set(told.map(({ point }) => point));
  const general = GENERAL_POINTS.find((point) => !heard.has(point));
  const on =
    told
      .map((each) => each.on)
      .sort()
      .at(-1) ?? customer.addedOn;
  return [
    ...ofProducts(hearing, heard),
    ...(general === undefined
      ? []
      : [
          {
            kind: 'untold' as const,
            record: { in: 'customers' as const, id: customer.id },
            on,
            sort: 'point' as const,
            what: general,
          },
        ]),
  ];
};
