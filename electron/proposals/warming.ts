import { addDays, type Day } from '../../shared/domain/day.ts';
import type { About } from '../../shared/domain/proposal.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import { lostDeal } from '../cadence/relationship.ts';
import { intentOption, isLower } from './ladders.ts';
import type { Rule, Seen } from './rule.ts';

interface Sign {
  readonly what: NonNullable<About['what']>;
  readonly id: string;
  readonly on: Day;
}

/** A price asked for or a sale begun is more than a call. */
const SUGGESTS = { deal: 'interested', quote: 'interested', incoming: 'considering' } as const;

/** A sign of longer ago has cooled itself. */
const WARM_FOR_DAYS = 30;

function signsSince({ deals, quotes, interactions }: CustomerFacts, since: Day, today: Day): Sign[] {
  const isNew = (on: Day) => on > since && on <= today && on >= addDays(today, -WARM_FOR_DAYS);
  return [
    ...interactions.flatMap(({ id, on, direction, channel }): Sign[] =>
      isNew(on) && direction === 'in' && channel !== 'note' ? [{ what: 'incoming', id, on }] : [],
    ),
    ...quotes.flatMap(({ id, sentOn: on }): Sign[] => (isNew(on) ? [{ what: 'quote', id, on }] : [])),
    ...deals.flatMap(({ id, on, lostOn }): Sign[] =>
      isNew(on) && lostOn === undefined ? [{ what: 'deal', id, on }] : [],
    ),
  ];
}

/** Since when they stand low: the day they said so, or went to another. */
function lowSince({ facts, intent, today }: Seen): Day | undefined {
  const lostOn = lostDeal(facts, today)?.lostOn;
  if (lostOn !== undefined) return lostOn;
  return intent !== undefined && isLower(intent.code, 'considering') ? intent.since : undefined;
}

/** Graded low, or lost, and then a quote, a deal or a word of their own. Of several signs the strongest, then the newest. */
export const warming: Rule = (seen) => {
  const since = lowSince(seen);
  if (since === undefined) return undefined;
  const signs = signsSince(seen.facts, since, seen.today).toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const sign = signs.findLast(({ what }) => what !== 'incoming') ?? signs.at(-1);
  if (sign === undefined || !isLower(seen.intent?.code, SUGGESTS[sign.what])) return undefined;
  return {
    code: 'warming',
    evidence: sign.id,
    about: { what: sign.what, on: sign.on, ids: [sign.id] },
    options: [intentOption(SUGGESTS[sign.what], seen.today)],
  };
};
