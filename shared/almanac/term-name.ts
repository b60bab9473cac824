import { SolarTerm } from 'tyme4ts';
import { type Day, dayOf, partsOf } from '../domain/day.ts';

/** From minor cold in January to the winter solstice, as tyme4ts counts them from 1. */
const NAMES = [
  ['小寒', 'Minor Cold'],
  ['大寒', 'Major Cold'],
  ['立春', 'Start of Spring'],
  ['雨水', 'Rain Water'],
  ['惊蛰', 'Insects Awaken'],
  ['春分', 'Spring Equinox'],
  ['清明', 'Qingming'],
  ['谷雨', 'Grain Rain'],
  ['立夏', 'Start of Summer'],
  ['小满', 'Grain Buds'],
  ['芒种', 'Grain in Ear'],
  ['夏至', 'Summer Solstice'],
  ['小暑', 'Minor Heat'],
  ['大暑', 'Major Heat'],
  ['立秋', 'Start of Autumn'],
  ['处暑', 'End of Heat'],
  ['白露', 'White Dew'],
  ['秋分', 'Autumn Equinox'],
  ['寒露', 'Cold Dew'],
  ['霜降', 'Frost Descends'],
  ['立冬', 'Start of Winter'],
  ['小雪', 'Minor Snow'],
  ['大雪', 'Major Snow'],
  ['冬至', 'Winter Solstice'],
] as const;

interface TermName {
  readonly 'zh-CN': string;
  readonly en: string;
}

const kept = new Map<number, ReadonlyMap<Day, TermName>>();

function termsOf(year: number): ReadonlyMap<Day, TermName> {
  const known = kept.get(year);
  if (known !== undefined) return known;
  const terms = new Map(
    NAMES.map(([zh, en], at) => {
      const solar = SolarTerm.fromIndex(year, at + 1).getSolarDay();
      return [dayOf(solar.getYear(), solar.getMonth(), solar.getDay()), { 'zh-CN': zh, en }] as const;
    }),
  );
  kept.set(year, terms);
  return terms;
}

/** The solar term that begins on a day, Chinese standard time; undefined on others and outside 1900–2099. */
export function termName(day: Day): TermName | undefined {
  const { year } = partsOf(day);
  return year < 1900 || year > 2099 ? undefined : termsOf(year).get(day);
}
