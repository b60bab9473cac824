import { INTENTS } from '../../shared/domain/customer.ts';
import type { CadenceView } from '../../shared/domain/playbook.ts';
import { talksHeld } from '../cadence/facts.ts';
import { intentOption } from './ladders.ts';
import type { Rule, Seen } from './rule.ts';

/** Who came from considering has been talked with long enough: after so many talks it is asked already. */
const REVIEW_AFTER_TURN = 3;

/** Their mind turned from considering to what it is now. Read from the history of the scale. */
function hasTurned({ gradings, today }: Seen, since: string, code: string): boolean {
  const newest = gradings
    .filter(({ scale, on }) => scale === 'intent' && on <= today)
    .toSorted((a, b) => (`${a.on} ${a.createdAt} ${a.id}` < `${b.on} ${b.createdAt} ${b.id}` ? -1 : 1))
    .at(-1);
  return newest?.from === 'considering' && newest.to === code && newest.on === since && code === 'interested';
}

/** The newest count at which it is asked: the third after a turn, then every so many of the cadence. */
function askedAt(talks: number, every: number, turned: boolean): number | undefined {
  const whole = talks - (talks % every);
  if (whole > 0) return whole;
  return turned && talks >= REVIEW_AFTER_TURN ? REVIEW_AFTER_TURN : undefined;
}

const asksAfter = (cadence: CadenceView, code: string): boolean =>
  cadence.reviewAfterTalks !== undefined && cadence.appliesTo.intent?.includes(code) === true;

/**
 * So many talks under one intent: is it still the right one?
 *
 * Talks count from the day after the intent was given: the talk that gave it belongs to the one before.
 */
export const talksReached: Rule = (seen) => {
  const { facts, rules, intent, today } = seen;
  if (intent === undefined) return undefined;
  const cadence = [...rules.playbooks.cadences.values()].find((each) => asksAfter(each, intent.code));
  if (cadence?.reviewAfterTalks === undefined) return undefined;
  const { code, since } = intent;
  const talks = talksHeld(facts, today, since);
  const at = askedAt(talks, cadence.reviewAfterTalks, hasTurned(seen, since, code));
  if (at === undefined) return undefined;
  return {
    code: 'talks-reached',
    evidence: `${cadence.id} ${since} ${at}`,
    about: { count: talks, cadence: cadence.id, on: since },
    options: INTENTS.filter((each) => each !== code).map((each) => intentOption(each, today)),
  };
};
