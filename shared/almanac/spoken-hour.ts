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
  if (half === 'morning') return [hour];
  if (half === 'noon') return [hour <= 2 ? hour + 12 : hour];
  if (half === 'later') return [hour < 12 ? hour + 12 : hour];
  if (hour === 7) return [7, 19];
  return hour >= 1 && hour <= 6 ? [hour + 12, hour] : [hour];
}

const timesOf = (hour: number, minute: number, half: Half): readonly string[] =>
  hoursOf(hour, half).flatMap((one) => (one <= 23 && minute <= 59 ? `${two(one)}:${two(minute)}` : []));

type Groups = Readonly<Record<string, string | undefined>>;

const zhMinute = ({ m = '0', mm }: Groups): number => ZH_MINUTES[m] ?? readNumber(mm ?? m);

function zhTimes(said: Groups): readonly string[] {
  const { half = '', h = '' } = said;
  // 09:00 is in the morning, as a clock writes it.
  const isPlain = half === '' && h.startsWith('0');
  return timesOf(readNumber(h), zhMinute(said), isPlain ? 'morning' : ZH_HALVES[half]);
}

function zhAfter(text: string): SpokenHour | undefined {
  const hour = ZH_HOUR.exec(text);
  if (hour?.groups !== undefined) return { length: hour[0].length, times: zhTimes(hour.groups) };
  const part = ZH_PART.exec(text);
  return part === null ? undefined : { length: part[0].length, times: [] };
}

function enHalf(part: string | undefined, mark: string | undefined, hour: number): Half {
  const isClock = mark?.toLowerCase().startsWith('o') === true;
  const said = (isClock ? part : (mark ?? part))?.toLowerCase();
  if (said === undefined) return undefined;
  if (/^(a(?!f)|m)/.test(said)) return 'morning';
  return hour <= 12 ? 'later' : undefined;
}

function enTimes({ half, after, h = '', mm = '0', m }: Groups): readonly string[] {
  const hour = Number(h);
  const meant = enHalf(after ?? half, m, hour);
  // Midnight is 12 in the morning.
  if (meant === 'morning' && hour === 12) return timesOf(0, Number(mm), meant);
  return timesOf(hour, Number(mm), meant ?? (h.startsWith('0') ? 'morning' : undefined));
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
