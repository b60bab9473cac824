import type { Customer } from '../../shared/domain/customer.ts';
import { type Interaction, isTalk } from '../../shared/domain/interaction.ts';
import type { About } from '../../shared/domain/proposal.ts';
import type { Rule, Seen } from './rule.ts';

/** Three different objections in a row: always another excuse. */
const WAVERING_OBJECTIONS = 3;
/** Three talks in which the question whether they sign was left without an answer. */
const LINGERING_TALKS = 3;
/** Two broken dates for signing. */
const QUICK_YES_DATES = 2;

interface Sign {
  readonly type: NonNullable<Customer['hesitation']>;
  readonly about: About;
  readonly talks: readonly Interaction[];
}

/** What was signed is no longer hesitated about: only talks since the newest signature tell. */
function talksSinceSigning({ facts: { interactions, deals }, today }: Seen): readonly Interaction[] {
  const signed = deals
    .flatMap(({ signedOn }) => (signedOn !== undefined && signedOn <= today ? [signedOn] : []))
    .sort();
  const since = signed.at(-1);
  return interactions.filter((each) => each.on <= today && isTalk(each) && (since === undefined || each.on > since));
}

function marked(talks: readonly Interaction[], mark: 'no-answer' | 'broken-date', times: number) {
  const found = talks.filter(({ marks }) => marks?.includes(mark) === true);
  return found.length < times ? undefined : found;
}

/** Objections of the newest talks, up to the first talk without one. */
function objectionsInARow(talks: readonly Interaction[]): { code: string; talk: Interaction }[] {
  const from = talks.findLastIndex(({ objections = [] }) => objections.length === 0);
  return talks
    .slice(from + 1)
    .flatMap((talk) => (talk.objections ?? []).map(({ objection }) => ({ code: objection, talk })));
}

function wavering(talks: readonly Interaction[]): Sign | undefined {
  const last = objectionsInARow(talks).slice(-WAVERING_OBJECTIONS);
  const codes = [...new Set(last.map(({ code }) => code))];
  if (codes.length < WAVERING_OBJECTIONS) return undefined;
  const told = [...new Set(last.map(({ talk }) => talk))];
  return { type: 'wavering', about: { count: codes.length, objections: codes }, talks: told };
}

function lingering(talks: readonly Interaction[]): Sign | undefined {
  const found = marked(talks, 'no-answer', LINGERING_TALKS);
  return found && { type: 'lingering', about: { count: found.length }, talks: found };
}

function quickYes(talks: readonly Interaction[]): Sign | undefined {
  const found = marked(talks, 'broken-date', QUICK_YES_DATES);
  return found && { type: 'quick-yes', about: { count: found.length }, talks: found };
}

const newestOn = ({ talks }: Sign): string => talks.at(-1)?.on ?? '';

/** How they hesitate, as the log shows it; of several signs the newest, of one day the plainest. */
export const hesitation: Rule = (seen) => {
  const talks = talksSinceSigning(seen);
  const signs = [quickYes(talks), lingering(talks), wavering(talks)].filter((sign) => sign !== undefined);
  const [sign] = signs.toSorted((a, b) => Number(newestOn(a) < newestOn(b)) - Number(newestOn(a) > newestOn(b)));
  if (sign === undefined || sign.type === seen.facts.customer.hesitation) return undefined;
  const ids = sign.talks.slice(-3).map(({ id }) => id);
  return {
    code: 'hesitation',
    evidence: `${sign.type} ${ids.join(' ')}`,
    about: { ...sign.about, ids },
    options: [{ hesitation: sign.type }],
  };
};
