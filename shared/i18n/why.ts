import { BY_HAND, BY_PROMISE, type Reason, type Shift } from '../domain/agenda.ts';
import { type Day, daysBetween, maxDay } from '../domain/day.ts';
import type { Cadence } from '../domain/playbook.ts';
import type { Language, Texts } from '../domain/record.ts';
import { sayDay, sayDayWithWeekday, saySpan } from './day-words.ts';
import { WHY_WORDS, type WhyWords } from './why-words.ts';

/** What of a cadence the answer needs. */
type Rule = Pick<Cadence, 'id' | 'name' | 'rhythm' | 'kind' | 'steps'>;

/** A playbook may have only one of the languages: better the other one than nothing. */
const textIn = (texts: Texts | undefined, language: Language): string | undefined =>
  texts?.[language] ?? texts?.[language === 'en' ? 'zh-CN' : 'en'];

function ruleLine(words: WhyWords, rule: Rule, step: string, language: Language): string {
  const name = textIn(rule.name, language) ?? rule.id;
  const rhythm = textIn(rule.rhythm, language);
  const at = rule.steps.findIndex(({ id }) => id === step);
  const after = rule.steps[at]?.after;
  if (after === undefined) return words.single(name, rhythm);
  if (rule.kind === 'repeat') return words.repeat(name, rhythm, after.from, after.until);
  return rule.steps.length === 1
    ? words.single(name, rhythm)
    : words.sequence(name, at + 1, rule.steps.length, after.until);
}

function shiftLine(words: WhyWords, { from, to, cause }: Shift, say: (day: Day) => string): string {
  return to < from ? words.earlier(say(from), say(to)) : words.shift[cause](say(from), say(to));
}

/** Where today stands against the window as it was moved. A promise moved up to a working day keeps its own end. */
function stateLine(words: WhyWords, { cadence, window, shifts }: Reason, today: Day): string {
  const moved = shifts.at(-1)?.to ?? window.from;
  const from = maxDay(window.from, moved);
  const until = maxDay(window.until, moved);
  if (today > until) return words.late(daysBetween(until, today));
  if (cadence === BY_HAND || cadence === BY_PROMISE) {
    return today === until ? words.thisDay : words.inDays(daysBetween(today, until));
  }
  if (today === until) return words.lastDay;
  return today < from ? words.ahead(daysBetween(today, from)) : words.left(daysBetween(today, until));
}

function firstLines(
  words: WhyWords,
  reason: Reason,
  rule: Rule | undefined,
  language: Language,
  today: Day,
): readonly string[] {
  const { cadence, step, clock, window } = reason;
  const day = sayDayWithWeekday(language, clock.on, today);
  if (cadence === BY_HAND) return [words.byHand(day)];
  if (cadence === BY_PROMISE) return [words.promised(day)];
  return [
    rule === undefined ? words.unknown(cadence) : ruleLine(words, rule, step, language),
    words.clockAndWindow(
      words.clock[clock.by](sayDay(language, clock.on, today)),
      saySpan(language, window.from, window.until, today),
    ),
  ];
}

/**
 * What of the answer stays true on any day: the rule, its clock and window, every shift with its cause, a channel that
 * is blocked. For paper and calendar files, which are read later than they are written.
 *
 * `today` decides only whether days are told with their year.
 */
export function lastingWhyLines(reason: Reason, rule: Rule | undefined, language: Language, today: Day): string[] {
  const words = WHY_WORDS[language];
  const say = (day: Day): string => sayDayWithWeekday(language, day, today);
  const { blockedChannel } = reason;
  return [
    ...firstLines(words, reason, rule, language, today),
    ...reason.shifts.map((shift) => shiftLine(words, shift, say)),
    ...(blockedChannel === undefined ? [] : [words.blocked(words.channel[blockedChannel])]),
  ];
}

/**
 * The answer to "why today?", a line each, with where today stands as the last. `rule` is the cadence the reason names;
 * none for dates set by hand and promises.
 */
export function whyLines(reason: Reason, rule: Rule | undefined, language: Language, today: Day): string[] {
  return [...lastingWhyLines(reason, rule, language, today), stateLine(WHY_WORDS[language], reason, today)];
}
