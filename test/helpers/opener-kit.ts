import type { Delivered, Hearing } from '../../electron/openers/generator.ts';
import { openersFor } from '../../electron/openers/openers.ts';
import type { RecordOf } from '../../shared/domain/book.ts';
import { asDay } from '../../shared/domain/day.ts';
import type { OpenerKind } from '../../shared/domain/opener.ts';
import { AT, idOf } from './book-kit.ts';
import { CUSTOMER, tell, type Told } from './facts-kit.ts';

/** What every record of customer 1 carries. */
export const own = (n: number) => ({ id: idOf(n), createdAt: AT, changedAt: AT, customerId: CUSTOMER });

/** Facts as a test tells them, and what stands around them. */
export interface Around extends Told {
  readonly people?: readonly Partial<RecordOf<'people'>>[];
  readonly stories?: readonly Partial<RecordOf<'stories'>>[];
  readonly delivered?: readonly Partial<Delivered>[];
  readonly products?: readonly RecordOf<'products'>[];
  readonly boughtOn?: string;
}

export function hear(today: string, told: Around): Hearing {
  const facts = tell(told);
  const { products = [], boughtOn } = told;
  return {
    facts: {
      ...facts,
      around: {
        product: (id) => products.find((each) => each.id === id),
        batch: () => undefined,
        boughtOn: () => (boughtOn === undefined ? undefined : asDay(boughtOn)),
      },
    },
    people: (told.people ?? []).map((person, n) => ({
      ...own(700 + n),
      name: '某人',
      phones: [],
      emails: [],
      ...person,
    })),
    stories: (told.stories ?? []).map((story, n) => ({
      ...own(900 + n),
      customerId: idOf(2),
      kind: 'case',
      title: '换了十台',
      mayName: true,
      objections: [],
      ...story,
    })),
    delivered: (told.delivered ?? []).map((each, n) => ({
      id: idOf(950 + n),
      product: '样车',
      on: asDay('2026-08-01'),
      customerName: '别人',
      ...each,
    })),
    today: asDay(today),
  };
}

/** The openers of one kind, short enough for a line of a table: `sort what who on`. */
export const heardOf = (kind: OpenerKind, today: string, told: Around): string[] =>
  openersFor(hear(today, told))
    .filter((each) => each.kind === kind)
    .map(({ sort, what, who, on }) => [sort, what, who, on].filter((part) => part !== undefined).join(' '));
