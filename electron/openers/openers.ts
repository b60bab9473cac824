import { daysBetween } from '../../shared/domain/day.ts';
import { type Opener, type OpenerKind, OPENERS } from '../../shared/domain/opener.ts';
import { lostDeal } from '../cadence/relationship.ts';
import { arrived } from './arrived.ts';
import { date } from './date.ts';
import type { Generator, Hearing } from './generator.ts';
import { news } from './news.ts';
import { price } from './price.ts';
import { promise, question } from './promise.ts';
import { referral } from './referral.ts';
import { season } from './season.ts';
import { story } from './story.ts';
import { untold } from './untold.ts';

const GENERATORS: Readonly<Record<OpenerKind, Generator>> = {
  promise,
  question,
  arrived,
  date,
  price,
  referral,
  season,
  news,
  story,
  untold,
};

/** What speaks of business. With somebody lost to another, or who will never buy, it is never the reason to talk. */
const SELLING: ReadonlySet<OpenerKind> = new Set(['price', 'season', 'story', 'untold']);
const OPENERS_AT_MOST = 40;

const isNoBusiness = ({ facts, today }: Hearing): boolean =>
  facts.customer.intent?.code === 'never' || lostDeal(facts, today) !== undefined;

/** The nearest day first; never a tie, so that the same book gives the same order. */
const byNearness =
  ({ today }: Hearing) =>
  (a: Opener, b: Opener): number =>
    Math.abs(daysBetween(today, a.on)) - Math.abs(daysBetween(today, b.on)) ||
    Number(a.record.id > b.record.id) - Number(a.record.id < b.record.id);

/** Stories and points come in an order of their own. */
const ORDERED: ReadonlySet<OpenerKind> = new Set(['story', 'untold']);

/** Every reason to talk with them today, the strongest first, each with what it stands on. */
export function openersFor(hearing: Hearing): readonly Opener[] {
  const without = isNoBusiness(hearing) ? SELLING : new Set();
  return OPENERS.filter((kind) => !without.has(kind))
    .flatMap((kind) => {
      const found = GENERATORS[kind](hearing);
      return ORDERED.has(kind) ? found : found.toSorted(byNearness(hearing));
    })
    .slice(0, OPENERS_AT_MOST);
}
