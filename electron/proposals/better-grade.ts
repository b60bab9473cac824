import type { Day } from '../../shared/domain/day.ts';
import type { Option } from '../../shared/domain/proposal.ts';
import { gradedOn, horizonBeside, horizonOption, intentBeside, intentOption } from './ladders.ts';
import type { Rule, Seen } from './rule.ts';

/** Who was never asked and puts detailed questions is at least thinking about it. */
const FIRST_INTENT = 'considering';

function detailedSince({ facts: { interactions }, today }: Seen, since: Day | undefined) {
  return interactions.filter(
    ({ marks, on }) => marks?.includes('detailed') === true && on <= today && (since === undefined || on > since),
  );
}

/** One step on each scale, where it was set before the questions came. */
function steps(seen: Seen, newest: Day): Option[] {
  const { intent, horizon, today } = seen;
  const isNew = (scale: 'intent' | 'horizon') => (gradedOn(seen, scale) ?? '') < newest;
  const better = intent === undefined ? FIRST_INTENT : intentBeside(intent.code, 1);
  const nearer = horizon === undefined ? undefined : horizonBeside(seen, 1);
  return [
    ...(better !== undefined && isNew('intent') ? [intentOption(better, today)] : []),
    ...(nearer !== undefined && isNew('horizon') ? [horizonOption(seen, nearer)] : []),
  ];
}

/** Detailed questions about product or terms since the grade was last set. The talk in which it was set is counted in it. */
export const betterGrade: Rule = (seen) => {
  const set = [gradedOn(seen, 'intent'), gradedOn(seen, 'horizon')].filter((on) => on !== undefined);
  const [since] = set.sort();
  const detailed = detailedSince(seen, since);
  const newest = detailed.at(-1);
  if (newest === undefined) return undefined;
  const options = steps(seen, newest.on);
  if (options.length === 0) return undefined;
  return {
    code: 'better-grade',
    evidence: `${newest.id} ${seen.intent?.code ?? '-'} ${seen.horizon ?? '-'}`,
    about: { count: detailed.length, on: newest.on, ids: detailed.slice(-20).map(({ id }) => id) },
    options,
  };
};
