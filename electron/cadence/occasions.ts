import { festivalDays } from '../../shared/almanac/festivals.ts';
import { occurrences } from '../../shared/almanac/observance.ts';
import type { Window } from '../../shared/domain/agenda.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { CadenceView } from '../../shared/domain/playbook.ts';
import type { Anchor } from './anchors/anchor.ts';
import type { Named } from './days/asked.ts';
import type { CustomerFacts } from './facts.ts';
import { inOrder } from './in-order.ts';

/** A step may stand weeks before its occasion and be late for some days after it. */
const LOOK_BACK_DAYS = 60;
const LOOK_AHEAD_DAYS = 430;

const byDay = (a: Named, b: Named): number => inOrder(a.on, b.on);

/** Festivals and the customer's own dates that a cadence comes with, soonest first: a little of the past, and the year ahead. */
export function occasionsOf({ occasions = {} }: CadenceView, { specialDays }: CustomerFacts, today: Day): Anchor[] {
  const from = addDays(today, -LOOK_BACK_DAYS);
  const until = addDays(today, LOOK_AHEAD_DAYS);
  const festivals = (occasions.festivals ?? []).flatMap((code) =>
    festivalDays(code, from, until).map((on): Anchor => ({ on, by: 'festival', what: code })),
  );
  const own = specialDays
    .filter(({ kind }) => occasions.specialDays?.includes(kind) === true)
    .flatMap((special) =>
      occurrences(special, from, until).map(({ on }): Anchor => ({ on, by: 'special-day', what: special.kind })),
    );
  return [...festivals, ...own].sort(byDay);
}

/** Festivals on which business friends are thought of anyway, when something is to be planned with an occasion. */
const FESTIVALS_OF_TRADE = ['new-year', 'spring', 'lantern', 'dragonboat', 'midautumn', 'national', 'chongyang'];

/** Occasions in a window: a festival of the trade, or a date of the customer's; soonest first. */
export function occasionsNear({ from, until }: Window, { specialDays }: Pick<CustomerFacts, 'specialDays'>): Named[] {
  const festivals = FESTIVALS_OF_TRADE.flatMap((code) =>
    festivalDays(code, from, until).map((on): Named => ({ on, what: code })),
  );
  const own = specialDays.flatMap((special) =>
    occurrences(special, from, until).map(({ on }): Named => ({ on, what: special.kind })),
  );
  return [...own, ...festivals].sort(byDay);
}
