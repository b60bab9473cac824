import type { Product } from '../../../shared/domain/product.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, lineDraft, linesOf, some } from '../../ui/form-values.ts';

export const OPENLY = ['caution', 'cheaper', 'successor'] as const;
export type Openly = (typeof OPENLY)[number];

export interface Difference {
  readonly competitorId: string;
  readonly text: string;
}

/** What is said of a product: the form's part beside name and prices. Lists stand one a line. */
export interface PointsDraft {
  readonly specs: string;
  readonly place: string;
  readonly sellingPoints: string;
  readonly openly: Readonly<Record<Openly, string>>;
  readonly differences: readonly Difference[];
}

export function draftOfPoints(product: Product | undefined): PointsDraft {
  const told = (kind: Openly) =>
    lineDraft(product?.tellOpenly?.filter((one) => one.kind === kind).map(({ text }) => text));
  return {
    specs: product?.specs ?? '',
    place: product?.place ?? '',
    sellingPoints: lineDraft(product?.sellingPoints),
    openly: { caution: told('caution'), cheaper: told('cheaper'), successor: told('successor') },
    differences: product?.differences ?? [],
  };
}

const AT_MOST = 50;
const LONGEST = 500;

const someOf = <T>(list: readonly T[]): T[] | undefined => (list.length === 0 ? undefined : list.slice(0, AT_MOST));

type Points = Pick<Product, 'specs' | 'place' | 'sellingPoints' | 'tellOpenly' | 'differences'>;

export function pointsOf({ specs, place, sellingPoints, openly, differences }: PointsDraft): Points {
  const told = OPENLY.flatMap((kind) => linesOf(openly[kind]).map((text) => ({ kind, text })));
  const differs = differences
    .filter(({ text, competitorId }) => !isBlank(text) && competitorId !== '')
    .map(({ competitorId, text }) => ({ competitorId, text: text.trim().slice(0, LONGEST) }));
  return withoutUndefined({
    specs: some(specs),
    place: some(place),
    sellingPoints: someOf(linesOf(sellingPoints)),
    tellOpenly: someOf(told),
    differences: someOf(differs),
  });
}
