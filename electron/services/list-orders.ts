import type { Customer } from '../../shared/domain/customer.ts';
import type { SortKey } from '../../shared/domain/saved-view.ts';
import type { Ordered } from '../listing/order.ts';
import type { Context } from './context.ts';
import type { BookPort } from './ports.ts';

type Everybody = Ordered<Readonly<Customer>>;

/** As many as a rep goes back and forth between. */
const AT_MOST = 8;

const nameOf = (keys: readonly SortKey[]): string => keys.map(({ by, direction }) => `${direction} ${by}`).join('\n');

/** Everybody in each order that was asked for: as one types, ten thousand customers are sorted once and not at every key. */
export class ListOrders {
  readonly #made = new Map<string, Everybody>();

  of(keys: readonly SortKey[]): Everybody | undefined {
    return this.#made.get(nameOf(keys));
  }

  keep(keys: readonly SortKey[], order: Everybody): void {
    if (this.#made.size >= AT_MOST) this.#made.clear();
    this.#made.set(nameOf(keys), order);
  }
}

/** What every place in an order is read from. A change of the book makes it another one. */
type Ground = Readonly<Record<'today' | 'due' | 'playbooks', unknown>>;

interface Kept {
  readonly ground: Ground;
  readonly orders: ListOrders;
}

const keptOf = new WeakMap<BookPort, { now: Kept | undefined }>();

function keeperOf(book: BookPort): { now: Kept | undefined } {
  const known = keptOf.get(book);
  if (known !== undefined) return known;
  const keeper: { now: Kept | undefined } = { now: undefined };
  book.onChange(() => (keeper.now = undefined));
  keptOf.set(book, keeper);
  return keeper;
}

/** The orders that still hold: of this day, these plans and these rules, and of the book as it is. */
export function ordersOf({ book, indexes, playbooks, world }: Context): ListOrders {
  const keeper = keeperOf(book);
  const ground = { today: world.today(), due: indexes.due, playbooks };
  const { now } = keeper;
  const holds =
    now?.ground.today === ground.today && now.ground.due === ground.due && now.ground.playbooks === playbooks;
  if (holds) return now.orders;
  const orders = new ListOrders();
  keeper.now = { ground, orders };
  return orders;
}
