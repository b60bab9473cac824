import {
  BY_HAND,
  BY_PROMISE,
  type Clock,
  QUOTE_ENDING,
  type Reason,
  REWARD,
  type Shift,
  UNRETURNED,
} from '../domain/agenda.ts';
import { festivalNames } from '../almanac/festivals.ts';
import { type Channel, ChannelSchema } from '../domain/channel.ts';
import { type Day, daysBetween, maxDay } from '../domain/day.ts';
import type { Cadence } from '../domain/playbook.ts';
import type { Language } from '../domain/record.ts';
import { SpecialDaySchema } from '../domain/special-day.ts';
import { sayDay, sayDayWithWeekday, saySpan } from './day-words.ts';
import { textIn } from './text-in.ts';
import { WHY_WORDS } from './why-words.ts';
import type { WhyWords } from './why-words-shape.ts';

/** What of a cadence the answer needs. */
type Rule = Pick<Cadence, 'id' | 'name' | 'rhythm' | 'kind' | 'steps' | 'exit'>;

/** A festival by its code, a date of the customer's by its kind, anything else as the record calls itself. */
function sayWhat(what: string | undefined, language: Language): string {
  if (what === undefined) return '';
  const kind = SpecialDaySchema.shape.kind.safeParse(what);
  return festivalNames(what)?.[language] ?? (kind.success ? WHY_WORDS[language].specialDay[kind.data] : what);
}

/** What a clock counts from, with its day: "Last talk 10 Sep". */
export const sayClock = ({ on, by, what }: Clock, language: Language, today: Day): string =>
  WHY_WORDS[language].clock[by](sayDay(language, on, today), sayWhat(what, language));

const sayChannel = (what: string | undefined, words: WhyWords): string => {
  const channel = ChannelSchema.safeParse(what);
  return channel.success ? words.channel[channel.data satisfies Channel] : '';
};

function ruleLine(words: WhyWords, rule: Rule, step: string, language: Language): string {
  const name = textIn(rule.name, language) ?? rule.id;
  const rhythm = textIn(rule.rhythm, language);
  const at = rule.steps.findIndex(({ id }) => id === step);
  const after = rule.steps[at]?.after;
  if (after === undefined) return words.single(name, rhythm);
  if (rule.kind === 'repeat') return words.repeat(name, rhythm, after.from, after.until);
  return rule.kind === 'sequence' && rule.steps.length > 1
    ? words.sequence(name, at + 1, rule.steps.length, after.until)
    : words.single(name, rhythm);
}

function shiftLine(words: WhyWords, { from, to, cause, what }: Shift, language: Language, today: Day): string {
  const say = (day: Day): string => sayDayWithWeekday(language, day, today);
  const earlier = to < from ? words.earlier[cause] : undefined;
  return (earlier ?? words.shift[cause])(say(from), say(to), sayWhat(what, language));
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

/** What no playbook holds says itself in one line; undefined for everything else. */
function ownLine(words: WhyWords, { cadence, clock }: Reason, day: string): string | undefined {
  switch (cadence) {
    case BY_HAND:
      return words.byHand(day);
    case BY_PROMISE:
      return clock.what === 'fix' ? words.fix(day) : words.promised(day);
    case UNRETURNED:
      return words.unreturned(day, sayChannel(clock.what, words));
    case REWARD:
      return words.reward(day, clock.what ?? '');
    case QUOTE_ENDING:
      return words.quoteEnding(day, clock.what ?? '');
    default:
      return undefined;
  }
}

function firstLines(
  words: WhyWords,
  reason: Reason,
  rule: Rule | undefined,
  language: Language,
  today: Day,
): readonly string[] {
  const { cadence, step, clock, window } = reason;
  const own = ownLine(words, reason, sayDayWithWeekday(language, clock.on, today));
  if (own !== undefined) return [own];
  return [
    rule === undefined ? words.unknown(cadence) : ruleLine(words, rule, step, language),
    words.clockAndWindow(sayClock(clock, language, today), saySpan(language, window.from, window.until, today)),
  ];
}

/** What would change the day: what completes the step, and what ends the whole cadence. */
function changeLines(words: WhyWords, { cadence, step }: Reason, rule: Rule | undefined, language: Language): string[] {
  if (cadence === BY_HAND) return [words.changeByHand];
  if (cadence === BY_PROMISE) return [words.changePromise];
  const completedBy = rule?.steps.find(({ id }) => id === step)?.completedBy;
  if (rule === undefined || completedBy === undefined) return [];
  const exit = textIn(rule.exit, language);
  return [words.change[completedBy](rule.kind === 'repeat'), ...(exit === undefined ? [] : [words.exit(exit)])];
}

function becauseLines(reason: Reason, rule: Rule | undefined, language: Language, today: Day): string[] {
  const words = WHY_WORDS[language];
  const { blockedChannel, changedChannel, limit } = reason;
  return [
    ...firstLines(words, reason, rule, language, today),
    ...reason.shifts.map((shift) => shiftLine(words, shift, language, today)),
    ...(limit === undefined ? [] : [words.limit(sayDayWithWeekday(language, limit, today))]),
    ...(blockedChannel === undefined ? [] : [words.blocked(words.channel[blockedChannel])]),
    ...(changedChannel === undefined ? [] : [words.changed(words.channel[changedChannel])]),
  ];
}

/**
 * What of the answer stays true on any day: the rule, its clock and window, every shift with its cause, the deadline, a channel that
 * is blocked or tired, and what would change the day. For paper and calendar files, which are read later than they are written.
 *
 * `today` decides only whether days are told with their year.
 */
export const lastingWhyLines = (reason: Reason, rule: Rule | undefined, language: Language, today: Day): string[] => [
  ...becauseLines(reason, rule, language, today),
  ...changeLines(WHY_WORDS[language], reason, rule, language),
];

/**
 * The answer to "why today?", a line each: the rule, its clock and window, what moved it, where today stands, and what would change it.
 * `rule` is the cadence the reason names; none for dates set by hand, promises and what else is owed.
 */
export const whyLines = (reason: Reason, rule: Rule | undefined, language: Language, today: Day): string[] => [
  ...becauseLines(reason, rule, language, today),
  stateLine(WHY_WORDS[language], reason, today),
  ...changeLines(WHY_WORDS[language], reason, rule, language),
];
