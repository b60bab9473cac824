import { INTENTS } from '../../shared/domain/customer.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import type { Aim } from '../../shared/domain/opener.ts';
import { firstBoughtOn } from '../cadence/facts.ts';
import { liveIntent } from '../cadence/grade-mark.ts';
import { lostDeal } from '../cadence/relationship.ts';
import { silentQuote } from '../cadence/silent-quote.ts';
import type { Hearing } from './generator.ts';

type Unknown = Extract<Aim, { kind: 'man' }>['ask'];
type Decision = Extract<Aim, { kind: 'decision' }>['ask'];

/** Need is asked before who decides, and money last: asked first, it closes mouths. */
const ORDER = ['need', 'authority', 'money'] as const;

/** What they want stands in the book in other words as well. */
function isKnown(ask: Unknown, { facts: { customer, wants }, people }: Hearing): boolean {
  const said = customer.qualification?.[ask] ?? 'unknown';
  if (said !== 'unknown') return true;
  if (ask === 'need') return wants.length > 0 || (customer.wanted ?? '') !== '';
  return ask === 'authority' && people.some(({ role }) => role === 'decision-maker');
}

/** The first unknown of money, authority and need. Whoever has bought has answered them. */
function unknownOf(hearing: Hearing): Aim[] {
  const ask = ORDER.find((each) => !isKnown(each, hearing));
  return ask === undefined ? [] : [{ kind: 'man', ask }];
}

function decisionOf({ facts, today }: Hearing): Decision {
  if (silentQuote(facts, today) !== undefined) return 'quote';
  const code = liveIntent(facts, today)?.code;
  const intent = INTENTS.find((each) => each === code);
  if (intent !== undefined) return intent;
  return firstBoughtOn(facts, today) === undefined ? 'first' : 'buyer';
}

/** Questions that push for the end; the others only ask after them. */
const PUSHES: ReadonlySet<Decision> = new Set(['interested', 'quote']);

/** The last talk ended with the signing question, or with a date for it. */
function pushedLast({ facts: { interactions }, today }: Hearing): boolean {
  const last = interactions.findLast((each) => each.on <= today && isTalk(each));
  return last?.marks?.some((mark) => mark === 'no-answer' || mark === 'broken-date') === true;
}

/**
 * What this contact is for, the first thing first: what is still unknown, the question by intent, the aid for their obstacle.
 *
 * Never two closing pushes in a row (1-4-7): after one, this contact rests. With somebody lost to another business is not spoken of.
 */
export function aimsFor(hearing: Hearing): readonly Aim[] {
  const { facts, today } = hearing;
  if (lostDeal(facts, today) !== undefined) return [{ kind: 'decision', ask: 'lost' }];
  const ask = decisionOf(hearing);
  const rests = PUSHES.has(ask) && pushedLast(hearing);
  const asksMan = firstBoughtOn(facts, today) === undefined && ask !== 'never';
  const { obstacle } = facts.customer;
  return [
    ...(asksMan ? unknownOf(hearing) : []),
    rests ? { kind: 'rest' } : { kind: 'decision', ask },
    ...(obstacle === undefined ? [] : [{ kind: 'obstacle' as const, obstacle }]),
  ];
}
