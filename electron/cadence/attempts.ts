import type { Channel, Outcome } from '../../shared/domain/channel.ts';
import type { Day } from '../../shared/domain/day.ts';
import { type Interaction, isTalk } from '../../shared/domain/interaction.ts';
import type { CustomerFacts } from './facts.ts';

/** So many attempts on one channel without an answer: another one is tried. */
export const CHANGE_CHANNEL_AFTER = 3;
/** So many in all: is it worth going on? The rep is asked. */
export const REVIEW_AFTER = 6;

/** Tried, and nobody was there to talk. Who refused has answered, and a wrong number is no reason to try it again. */
const UNANSWERED: ReadonlySet<Outcome> = new Set(['no-answer', 'busy', 'left-message']);

/** What the rep did, reached or not, on whatever channel. */
export const isAttempt = ({ channel, direction }: Pick<Interaction, 'channel' | 'direction'>): boolean =>
  channel !== 'note' && direction === 'out';

/** Attempts that nobody answered, since the last talk. */
export interface Unanswered {
  readonly count: number;
  readonly last?: Interaction;
  /** Tried so often that another channel is better. */
  readonly tired: ReadonlySet<Channel>;
}

const NONE: Unanswered = { count: 0, tired: new Set() };

/** Read backwards from the newest up to `today`; a talk on any channel ends the row of them. */
export function unansweredOf({ interactions }: Pick<CustomerFacts, 'interactions'>, today: Day): Unanswered {
  let count = 0;
  let last: Interaction | undefined;
  const perChannel = new Map<Channel, number>();
  for (let at = interactions.length - 1; at >= 0; at -= 1) {
    const each = interactions[at];
    if (each === undefined || each.on > today) continue;
    if (isTalk(each)) break;
    if (!isAttempt(each) || !UNANSWERED.has(each.outcome)) continue;
    count += 1;
    last ??= each;
    perChannel.set(each.channel, (perChannel.get(each.channel) ?? 0) + 1);
  }
  if (last === undefined) return NONE;
  const tired = [...perChannel].flatMap(([channel, times]) => (times >= CHANGE_CHANNEL_AFTER ? [channel] : []));
  return { count, last, tired: new Set(tired) };
}

const NOON = '12:00';

/** The half of the day in which the last attempt was not made; undefined when its hour is not known. */
export function otherHalf({ time }: Pick<Interaction, 'time'>): 'morning' | 'afternoon' | undefined {
  if (time === undefined) return undefined;
  return time < NOON ? 'afternoon' : 'morning';
}
