import { addDays, addMonths, type Day } from '../../../shared/domain/day.ts';
import { type Product, priceChangedOn } from '../../../shared/domain/product.ts';
import type { CustomerFacts } from '../facts.ts';
import { isGood } from '../live-quote.ts';
import type { Standing } from '../standing.ts';
import { type Anchor, anchorOf } from './anchor.ts';

const known = (knownOn: Day | undefined): Pick<Anchor, 'knownOn'> => (knownOn === undefined ? {} : { knownOn });

/** A date that comes by itself: it matters not when it was written down. */
const contracts = ({ facts }: Standing): Anchor[] =>
  facts.contracts.map(({ endsOn, supplier, knownOn }) => ({
    on: endsOn,
    by: 'contract.end',
    what: supplier,
    ...known(knownOn),
  }));

const dateOf =
  (by: 'budget.date' | 'season', field: 'budget' | 'season') =>
  ({ facts: { customer } }: Standing): Anchor[] => {
    const on = customer[`${field}On`];
    return on === undefined ? [] : [{ on, by, ...known(customer[`${field}KnownOn`]) }];
  };

/** A return is news for three weeks: a week in which to look in, and two in which it is late. */
const RETURN_IS_NEWS_DAYS = 21;

/** From the morning they leave, wishes go after them until they are back; then there is something to ask about. */
const trips =
  (by: 'trip.start' | 'trip.end') =>
  ({ facts: { customer }, today }: Standing): Anchor[] =>
    (customer.trips ?? []).flatMap(({ from, to = from, where }) => {
      const on = by === 'trip.start' ? from : to;
      const isNews = today <= (by === 'trip.start' ? to : addDays(to, RETURN_IS_NEWS_DAYS));
      return isNews ? [{ on, by, ...(where === '' ? {} : { what: where }) }] : [];
    });

const arrived = ({ facts: { wants }, today }: Standing): Anchor[] =>
  wants.flatMap((want) =>
    want.arrivedOn !== undefined && want.arrivedOn <= today && (want.closedOn === undefined || want.closedOn > today)
      ? [anchorOf('want.arrived', want.arrivedOn, want, want.product)]
      : [],
  );

/** Products they have an open interest in, or a quote for that is still good and undecided, each with the day since when. */
function watchedProducts({ wants, quotes, deals }: CustomerFacts, today: Day): ReadonlyMap<string, Day> {
  const open = wants.filter(({ closedOn }) => closedOn === undefined || closedOn > today);
  const good = quotes.filter((quote) => isGood(quote, deals, today));
  const watched = new Map<string, Day>();
  const watch = (productId: string | undefined, since: Day): void => {
    const before = productId === undefined ? undefined : watched.get(productId);
    if (productId !== undefined && (before === undefined || since < before)) watched.set(productId, since);
  };
  for (const { productId, since } of open) watch(productId, since);
  for (const { productId, sentOn } of good) watch(productId, sentOn);
  return watched;
}

/** The newest day on which there was news of its price: a change, or the turn of its rhythm after the last one. */
function priceNewsOn(product: Product, today: Day): Day | undefined {
  const changed = priceChangedOn(product, today);
  const first = product.prices.map(({ from }) => from).sort()[0];
  const { priceEveryMonths } = product;
  if (priceEveryMonths === undefined || first === undefined) return changed;
  const start = changed ?? first;
  let newest: Day | undefined = changed;
  for (let turn = 1; ; turn += 1) {
    const on = addMonths(start, turn * priceEveryMonths);
    if (on > today) return newest;
    newest = on;
  }
}

/** Only news that came after they began to wait or were quoted: the price they know already is none. */
function prices({ facts, today }: Standing): Anchor[] {
  if (facts.wants.length === 0 && facts.quotes.length === 0) return [];
  const news: Anchor[] = [];
  for (const [id, since] of watchedProducts(facts, today)) {
    const product = facts.around.product(id);
    const on = product === undefined ? undefined : priceNewsOn(product, today);
    if (product !== undefined && on !== undefined && on > since)
      news.push({ on, by: 'price.changed', what: product.name });
  }
  return news;
}

/** Days that stand by themselves, and what comes in for somebody who waits. */
export const DATE_ANCHORS = {
  'contract.end': contracts,
  'budget.date': dateOf('budget.date', 'budget'),
  season: dateOf('season', 'season'),
  'trip.start': trips('trip.start'),
  'trip.end': trips('trip.end'),
  'want.arrived': arrived,
  'price.changed': prices,
} as const;
