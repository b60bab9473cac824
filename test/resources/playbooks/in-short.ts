import type { AppliesTo, Cadence, Step } from '../../../shared/domain/playbook.ts';

const signed = (days: number): string => (days > 0 ? `+${days}` : String(days));

function windowOf({ after: { months, from, until } }: Step): string {
  const days = from === until ? signed(from) : `${signed(from)}…${signed(until)}`;
  return months === undefined ? days : `${months}m ${days}`;
}

/** What a step asks for, without its words: `day-7 call talk +7…+9`. */
function stepInShort(step: Step): string {
  const { id, channel, completedBy, limit, placing, withOccasion, everyMonths } = step;
  return [
    id,
    channel,
    completedBy,
    windowOf(step),
    ...(limit === undefined ? [] : [`limit ${limit}`]),
    ...(placing === undefined ? [] : [placing]),
    ...(withOccasion === undefined ? [] : ['occasion']),
    ...(everyMonths === undefined ? [] : [`every ${everyMonths}m`]),
  ].join(' ');
}

/** Whom a cadence is for: `horizon O, customerKind person`. */
const whomInShort = (to: AppliesTo): string =>
  Object.entries(to)
    .map(([what, is]) => (is === true ? what : `${what} ${[is].flat().join(' ')}`))
    .join(', ');

/** Kind and type, what it comes with, and when a grade is looked at again. */
function howInShort({ kind, followUpType, suspends, occasions, reviewAfterTalks, closesAfterTalks }: Cadence): string {
  return [
    kind,
    followUpType,
    ...(suspends === true ? ['suspends'] : []),
    ...(occasions?.festivals ?? []),
    ...(occasions?.specialDays ?? []),
    ...(reviewAfterTalks === undefined ? [] : [`review ${reviewAfterTalks}`]),
    ...(closesAfterTalks === undefined ? [] : [`closes ${closesAfterTalks.from}–${closesAfterTalks.until}`]),
  ].join(' ');
}

export const inShort = (cadence: Cadence): readonly string[] => [
  whomInShort(cadence.appliesTo),
  howInShort(cadence),
  ...cadence.steps.map(stepInShort),
];
