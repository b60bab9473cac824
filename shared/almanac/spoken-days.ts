import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/record.ts';
import { EN_PHRASES } from './spoken-en.ts';
import { hourAfter, hourBefore } from './spoken-hour.ts';
import { monthAndDay, type Phrase } from './spoken-phrase.ts';
import { ZH_PHRASES } from './spoken-zh.ts';

/** One thing the words may mean. */
export interface SpokenReading {
  readonly on: Day;
  /** `HH:MM`; absent where no hour was named. */
  readonly time?: string;
}

/** Words in a text that name a day to come. */
export interface SpokenDay {
  readonly from: number;
  readonly until: number;
  readonly words: string;
  /** Likeliest first; more than one where the words can be taken in more than one way. Never empty, never before today. */
  readonly readings: readonly SpokenReading[];
}

interface Match {
  readonly from: number;
  readonly until: number;
  readonly days: readonly Day[];
  readonly needsHour: boolean;
}

const READINGS_AT_MOST = 3;
const SLASHED = /(?<![\d./\p{L}-])(?<a>\d{1,2})\/(?<b>\d{1,2})(?![\d./%-])/gu;
/** Fractions, and round the clock. */
const NO_DATE = new Set(['24/7', '1/2', '1/3', '2/3', '1/4', '3/4', '50/50']);

/** Month and day in Chinese; in English either may come first. */
const slashed = (language: Language): Phrase => ({
  pattern: SLASHED,
  days({ a = '', b = '' }, today) {
    if (NO_DATE.has(`${a}/${b}`)) return [];
    const [first, second] = [Number(a), Number(b)];
    const found = [...monthAndDay(first, second, today), ...monthAndDay(second, first, today)];
    return language === 'zh-CN' && first <= 12 ? found.slice(0, 1) : [...new Set(found)];
  },
});

function matchesOf({ pattern, days, needsHour }: Phrase, text: string, today: Day): Match[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    until: match.index + match[0].length,
    days: days(match.groups ?? {}, today),
    needsHour: needsHour === true,
  }));
}

const isLonger = (a: Match, b: Match): number => b.until - b.from - (a.until - a.from) || b.days.length - a.days.length;

/** From left to right, of those that overlap the one that begins first, of those the longest. */
function apart(matches: readonly Match[]): Match[] {
  const inOrder = matches.toSorted((a, b) => a.from - b.from || isLonger(a, b));
  return inOrder.reduce<Match[]>((kept, match) => {
    const last = kept.at(-1);
    return last === undefined || match.from >= last.until ? [...kept, match] : kept;
  }, []);
}

interface Between {
  readonly floor: number;
  readonly ceiling: number;
}

/** The hours beside the words of a day, and where the words begin and end with them; those of its neighbours stay theirs. */
function besides(text: string, { from, until }: Match, { floor, ceiling }: Between) {
  const after = hourAfter(text.slice(until, ceiling));
  if (after !== undefined) return { times: after.times, from, until: until + after.length };
  const before = hourBefore(text.slice(floor, from));
  return before === undefined ? { times: [], from, until } : { times: before.times, from: from - before.length, until };
}

function told(text: string, match: Match, between: Between): SpokenDay | undefined {
  const { times, from, until } = besides(text, match, between);
  if (match.needsHour && times.length === 0) return undefined;
  const readings = match.days.flatMap((on) => (times.length === 0 ? [{ on }] : times.map((time) => ({ on, time }))));
  if (readings.length === 0) return undefined;
  return { from, until, words: text.slice(from, until).trim(), readings: readings.slice(0, READINGS_AT_MOST) };
}

/**
 * The days to come that a text names, in either language, from left to right: 下周三下午3点, `tomorrow 15:00`, 月底, `on 5 Dec`.
 *
 * Words of the past, of every week and of the lunar calendar name none. `language` decides what 5/12 is.
 */
export function spokenDays(text: string, today: Day, language: Language): readonly SpokenDay[] {
  // Width alone is folded: the places in the text stay what they are.
  const plain = text.replace(/[０-９：／]/gu, (sign) => sign.normalize('NFKC'));
  const phrases = [...ZH_PHRASES, ...EN_PHRASES, slashed(language)];
  const matches = phrases.flatMap((phrase) => matchesOf(phrase, plain, today));
  const kept = apart(matches);
  const said: SpokenDay[] = [];
  for (const [at, match] of kept.entries()) {
    const floor = Math.max(kept[at - 1]?.until ?? 0, said.at(-1)?.until ?? 0);
    const one = told(plain, match, { floor, ceiling: kept[at + 1]?.from ?? plain.length });
    if (one !== undefined) said.push(one);
  }
  return said;
}
