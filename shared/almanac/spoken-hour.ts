import { readNumber, ZH_NUMBER as N } from './spoken-number.ts';

/** The hours some words may mean, and how long the words are. */
export interface SpokenHour {
  readonly length: number;
  /** `HH:MM`, likeliest first; none where only a part of the day was named. */
  readonly times: readonly string[];
}

type Half = 'morning' | 'noon' | 'later' | undefined;

const ZH_HALVES: Readonly<Record<string, Half>> = {
  凌晨: 'morning',
  早上: 'morning',
  早晨: 'morning',
  上午: 'morning',
  早: 'morning',
  中午: 'noon',
  下午: 'later',
  傍晚: 'later',
  晚上: 'later',
  晚: 'later',
};
const ZH_HALF = '凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|早|晚';
const ZH_MINUTES: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };

const ZH_HOUR = new RegExp(
  `^[\\s,，的]*(?<half>${ZH_HALF})?\\s*(?<h>${N})(?:[点时]钟?(?<m>半|一刻|三刻|${N})?分?|[:：](?<mm>\\d{2}))(?!\\d)`,
  'u',
);
const ZH_PART = new RegExp(`^[\\s的]*(?<half>${ZH_HALF})`, 'u');
const EN_PART = /^,? (?:in the )?(?<half>morning|afternoon|evening|night)(?!\p{L})/iu;
const EN_HOUR =
  /^,?\s*(?:in the )?(?<half>morning|afternoon|evening|night)?\s*(?<lead>at|around|about|@)?\s*(?<h>\d{1,2})(?:[:.](?<mm>\d{2}))?\s?(?<m>a\.?m\.?|p\.?m\.?|o['’]clock)?(?: in the (?<after>morning|afternoon|evening))?(?![\p{L}\d:])/iu;
const EN_NOON = /^,?\s*(?:at )?(?:noon|midday)(?!\p{L})/iu;
const EN_BEFORE = /(?<![\p{L}\d:.])(?:at )?(?<h>\d{1,2})(?::(?<mm>\d{2}))?\s?(?<m>a\.?m\.?|p\.?m\.?)?,? (?:on )?$/iu;

const two = (n: number): string => String(n).padStart(2, '0');

/** An hour of the clock as it may be meant: three is three in the afternoon, and only perhaps at night. */
function hoursOf(hour: number, half: Half): readonly number[] {
  if (hour > 24 || Number.isNaN(hour)) return [];
  if (half === 'morning') return [hour === 24 ? 0 : hour];
  if (half === 'noon') return [hour <= 2 ? hour + 12 : hour];
  if (half === 'later') return [hour < 12 ? hour + 12 : hour];
  if (hour >= 1 && hour <= 6) return [hour + 12, hour];
  return hour === 7 ? [7, 19] : [hour];
}

const timesOf = (hour: number, minute: number, half: Half): readonly string[] =>
  minute > 59 ? [] : hoursOf(hour, half).flatMap((one) => (one > 23 ? [] : `${two(one)}:${two(minute)}`));

function zhAfter(text: string): SpokenHour | undefined {
  const hour = ZH_HOUR.exec(text);
  if (hour?.groups !== undefined) {
    const { half = '', h = '', m = '', mm } = hour.groups;
    const minute = mm === undefined ? (ZH_MINUTES[m] ?? (m === '' ? 0 : readNumber(m))) : Number(mm);
    const isPlain = half === '' && mm !== undefined && h.startsWith('0');
    return { length: hour[0].length, times: timesOf(readNumber(h), minute, isPlain ? 'morning' : ZH_HALVES[half]) };
  }
  const part = ZH_PART.exec(text);
  return part === null ? undefined : { length: part[0].length, times: [] };
}

function enHalf(part: string | undefined, mark: string | undefined, hour: number): Half {
  const said = (mark ?? part ?? '').toLowerCase();
  if (said.startsWith('a') && !said.startsWith('af')) return 'morning';
  if (said.startsWith('m')) return 'morning';
  if (said.startsWith('o') || said === '') return undefined;
  return hour <= 12 ? 'later' : undefined;
}

function enTimes(groups: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { half, after, h = '', mm, m } = groups;
  const hour = Number(h);
  const meant = enHalf(after ?? half, m?.startsWith('o') === true ? undefined : m, hour);
  // Midnight is 12 in the morning.
  if (meant === 'morning' && hour === 12) return timesOf(0, Number(mm ?? 0), meant);
  const isPlain = meant === undefined && h.startsWith('0');
  return timesOf(hour, Number(mm ?? 0), isPlain ? 'morning' : meant);
}

function enAfter(text: string): SpokenHour | undefined {
  const noon = EN_NOON.exec(text);
  if (noon !== null) return { length: noon[0].length, times: ['12:00'] };
  const hour = EN_HOUR.exec(text);
  const said = hour?.groups ?? {};
  if (hour !== null && [said.half, said.lead, said.mm, said.m, said.after].some((one) => one !== undefined))
    return { length: hour[0].length, times: enTimes(said) };
  const part = EN_PART.exec(text);
  return part === null ? undefined : { length: part[0].length, times: [] };
}

/** The hour that follows a day. */
export const hourAfter = (text: string): SpokenHour | undefined => zhAfter(text) ?? enAfter(text);

/** The hour that stands before a day: "3pm on Wednesday". `length` counts back. */
export function hourBefore(text: string): SpokenHour | undefined {
  const hour = EN_BEFORE.exec(text);
  if (hour?.groups === undefined || (hour.groups.mm === undefined && hour.groups.m === undefined)) return undefined;
  return { length: hour[0].length, times: enTimes(hour.groups) };
}
