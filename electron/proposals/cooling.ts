import { type Day, daysBetween, maxDay } from '../../shared/domain/day.ts';
import type { AppliesTo, CadenceView } from '../../shared/domain/playbook.ts';
import type { Option } from '../../shared/domain/proposal.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import { silentQuote } from '../cadence/silent-quote.ts';
import { gradedOn, horizonBeside, horizonOption, intentBeside, intentOption, isLower } from './ladders.ts';
import type { Rule, Seen } from './rule.ts';

/** Without a talk for so many times the window of their grade, a customer is cooling off. */
const COOLING_WINDOWS = 2;

/** The last day of the rhythm that the playbook keeps for a grade; undefined where it keeps none. */
function windowOf({ rules }: Seen, holds: (to: AppliesTo) => boolean): number | undefined {
  const rhythms = [...rules.playbooks.cadences.values()].filter(
    ({ kind, appliesTo }: CadenceView) => kind === 'repeat' && appliesTo.optIn === undefined && holds(appliesTo),
  );
  const days = rhythms.flatMap(({ steps: [step] }) => (step === undefined ? [] : [step.after.until]));
  return days.length === 0 ? undefined : Math.max(...days);
}

/** True when they have been silent too long for that grade, counted from the talk or the grading, whichever came later. */
function isCold(seen: Seen, talkOn: Day, scale: 'intent' | 'horizon', code: string): boolean {
  const window = windowOf(seen, (to) => to[scale]?.includes(code) === true);
  const graded = gradedOn(seen, scale);
  const since = graded === undefined ? talkOn : maxDay(talkOn, graded);
  return window !== undefined && daysBetween(since, seen.today) > COOLING_WINDOWS * window;
}

function lowered(seen: Seen, talkOn: Day): Option[] {
  const { intent, horizon, today } = seen;
  const options: Option[] = [];
  if (intent !== undefined && !isLower(intent.code, 'considering') && isCold(seen, talkOn, 'intent', intent.code)) {
    const lower = intentBeside(intent.code, -1);
    if (lower !== undefined) options.push(intentOption(lower, today));
  }
  if (horizon !== undefined && isCold(seen, talkOn, 'horizon', horizon)) {
    const further = horizonBeside(seen, -1);
    if (further !== undefined) options.push(horizonOption(seen, further));
  }
  return options;
}

/** Graded high, and no talk for twice the window of that grade. Who was never talked with is due, not cold. */
export const cooling: Rule = (seen) => {
  const { facts, intent, horizon, today } = seen;
  const talk = facts.interactions.findLast((each) => each.on <= today && isTalk(each));
  // While a quote waits for its answer its own calls ask, and the rhythm of the grade stands back.
  if (talk === undefined || silentQuote(facts, today) !== undefined) return undefined;
  const options = lowered(seen, talk.on);
  if (options.length === 0) return undefined;
  return {
    code: 'cooling',
    evidence: `${talk.id} ${intent?.code ?? '-'} ${horizon ?? '-'}`,
    about: { days: daysBetween(talk.on, today), on: talk.on, ids: [talk.id] },
    options,
  };
};
