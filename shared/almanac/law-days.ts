import { type Day, addDays, dayOf } from '../domain/day.ts';
import { solarOf } from './lunar.ts';
import { termDay } from './solar-term.ts';

/** How much the law gives; days of Spring Festival count from its first one, New Year's Eve being -1. */
interface Law {
  readonly since: number;
  readonly spring: readonly number[];
  readonly labour: number;
  /** 清明, 端午 and 中秋. */
  readonly festivals: boolean;
}

/** 全国年节及纪念日放假办法, newest first: changed with effect from 2025, 2014, 2008 and 2000. Before that nothing is claimed. */
const LAWS: readonly Law[] = [
  { since: 2025, spring: [-1, 0, 1, 2], labour: 2, festivals: true },
  { since: 2014, spring: [0, 1, 2], labour: 1, festivals: true },
  { since: 2008, spring: [-1, 0, 1], labour: 1, festivals: true },
  { since: 2000, spring: [0, 1, 2], labour: 3, festivals: false },
];

/** The last year whose lunar dates are known. */
const LAST_YEAR = 2099;

const inARow = (first: Day, count: number): Day[] => Array.from({ length: count }, (_, index) => addDays(first, index));

const lunarDay = (year: number, month: number, day: number): Day[] => {
  const found = solarOf({ year, month, day, leap: false });
  return found === undefined ? [] : [found];
};

function festivalsOf(year: number): [string, Day[]][] {
  return [
    ['清明节', [termDay('qingming', year)]],
    ['端午节', lunarDay(year, 5, 5)],
    ['中秋节', lunarDay(year, 8, 15)],
  ];
}

/**
 * Days off for everybody that the law gives in a year by itself, with their names as notices write them.
 *
 * Two festivals may fall on one day. What is moved to make a longer break is never among them. Empty before 2000 and after 2099.
 */
export function lawDaysOf(year: number): ReadonlyMap<Day, string> {
  const law = LAWS.find(({ since }) => year >= since);
  if (law === undefined || year > LAST_YEAR) return new Map();
  const spring = lunarDay(year, 1, 1).flatMap((first) => law.spring.map((offset) => addDays(first, offset)));
  const named: [string, Day[]][] = [
    ['元旦', [dayOf(year, 1, 1)]],
    ['春节', spring],
    ['劳动节', inARow(dayOf(year, 5, 1), law.labour)],
    ['国庆节', inARow(dayOf(year, 10, 1), 3)],
    ...(law.festivals ? festivalsOf(year) : []),
  ];
  const days = new Map<Day, string>();
  for (const [name, each] of named)
    for (const day of each) {
      const other = days.get(day);
      days.set(day, other === undefined ? name : `${other}、${name}`);
    }
  return days;
}
