import { addDays, type Day, daysBetween } from '../../shared/domain/day.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import {
  CALLBACK_DAYS,
  type Leak,
  LEAKS,
  REQUEST_STEP_DAYS,
  REQUESTS_AT_ONCE,
  SQUEEZED_DAYS,
} from '../../shared/domain/leak.ts';
import type { Request } from '../../shared/domain/request.ts';
import type { Gift } from '../../shared/domain/trade.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import { unreturnedRows } from '../cadence/owed/unreturned-rows.ts';

export interface LeakFacts extends CustomerFacts {
  readonly requests: readonly Readonly<Request>[];
  readonly gifts: readonly Readonly<Gift>[];
}

/** A leak and the day since when it is one. */
export interface FoundLeak {
  readonly leak: Leak;
  readonly on: Day;
}

/** The day since when it leaks; undefined while it does not. */
type Look = (facts: LeakFacts, today: Day) => Day | undefined;

const earliest = (days: readonly Day[]): Day | undefined => days.toSorted()[0];

const isOpen = ({ state }: Request): boolean => state === 'noted' || state === 'assessed';

const openRequests = ({ requests }: LeakFacts, today: Day): readonly Request[] =>
  requests.filter((each) => isOpen(each) && each.notedOn <= today);

const forgotten: Look = (facts, today) =>
  earliest(
    openRequests(facts, today)
      .map(({ notedOn, stateOn = notedOn }) => stateOn)
      .filter((since) => daysBetween(since, today) > REQUEST_STEP_DAYS),
  );

const asksAbove: Look = (facts, today) => {
  const open = openRequests(facts, today);
  return open.length < REQUESTS_AT_ONCE ? undefined : earliest(open.map(({ notedOn }) => notedOn));
};

/** They bring the most and got nothing back for a year: a question to the rep, no accusation. */
const squeezed: Look = ({ revenueClass, gifts, customer }, today) => {
  const since = addDays(today, -SQUEEZED_DAYS);
  if (revenueClass !== 'A' || customer.addedOn > since) return undefined;
  const given = gifts.filter(({ direction, state }) => direction === 'given' && state === 'given').map(({ on }) => on);
  if (given.some((on) => on > since)) return undefined;
  return given.toSorted().at(-1) ?? customer.addedOn;
};

/** Delivered some time ago, and nobody has talked with them since. */
const noCallback: Look = ({ deals, interactions }, today) => {
  const lastTalk = interactions.findLast((each) => each.on <= today && isTalk(each))?.on;
  return earliest(
    deals
      .flatMap(({ deliveredOn, lostOn }) => (deliveredOn === undefined || lostOn !== undefined ? [] : deliveredOn))
      .filter((on) => daysBetween(on, today) > CALLBACK_DAYS && (lastTalk === undefined || lastTalk <= on)),
  );
};

const broken: Look = ({ promises }, today) =>
  earliest(
    promises
      .filter(({ dueOn, keptOn }) => dueOn < today && (keptOn === undefined || keptOn > today))
      .map((p) => p.dueOn),
  );

const unanswered: Look = (facts, today) =>
  earliest(unreturnedRows(facts, today).flatMap(({ window }) => (window.until < today ? window.from : [])));

const LOOKS: Readonly<Record<Leak, Look>> = {
  'request-forgotten': forgotten,
  'asks-above': asksAbove,
  squeezed,
  'no-callback': noCallback,
  'promise-broken': broken,
  unanswered,
};

/** Where this customer may be lost through our own doing, as the records show it on that day. */
export const leaksOf = (facts: LeakFacts, today: Day): readonly FoundLeak[] =>
  LEAKS.flatMap((leak) => {
    const on = LOOKS[leak](facts, today);
    return on === undefined ? [] : [{ leak, on }];
  });
