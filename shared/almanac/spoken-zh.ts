import { addDays, type Day, dayOf, partsOf } from '../domain/day.ts';
import { readNumber, ZH_NUMBER as N } from './spoken-number.ts';
import {
  aDay,
  ahead,
  comingWeekday,
  dayInMonth,
  dayOfMonth,
  explicitDay,
  firstOfMonth,
  lastOfMonth,
  monthAndDay,
  type Phrase,
  type Unit,
  weekdayIn,
} from './spoken-phrase.ts';

const WEEK = '(?:周|星期|礼拜)';
const WEEKDAYS = '一二三四五六日天';
const UNITS: Readonly<Record<string, Unit>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  年: 'year',
};

const weekday = (letter = ''): number => (letter === '天' ? 7 : WEEKDAYS.indexOf(letter) + 1);
/** 下 is one ahead, 下下 two. */
const aheadBy = (turn = ''): number => turn.split('下').length - 1;

const none: Phrase['days'] = () => [];
const re = (source: string): RegExp => new RegExp(source, 'gu');

/** What is past, comes every week, or is a day of another calendar: read, so that nothing in it is taken for a day to come. */
const NOT_AHEAD: readonly Phrase[] = [
  { pattern: re('(?:农历|阴历|旧历)\\S{0,8}'), days: none },
  { pattern: re('大?前天|昨[天日晚早]|前[晚年]|去年'), days: none },
  { pattern: re(`上+个?(?:${WEEK}[${WEEKDAYS}末]?|月(?:底|初|中|${N}[号日])?)`), days: none },
  { pattern: re(`${N}个?(?:天|日|周|星期|礼拜|月|年)(?:之|以)?前`), days: none },
  { pattern: re(`每个?(?:${WEEK}[${WEEKDAYS}末]?|月(?:底|初|${N}[号日])?|[天年日])`), days: none },
  { pattern: re('(?:去|前)年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?'), days: none },
];

const YEARS: Readonly<Record<string, number>> = { 今年: 0, 明年: 1, 后年: 2 };
/** A weekday that only stands beside its date. */
const BESIDE = `(?:\\s*[（(]?${WEEK}[${WEEKDAYS}][)）]?)?`;

const DATES: readonly Phrase[] = [
  {
    pattern: re(
      `(?<!\\d)(?<y>\\d{4})\\s*[年./-]\\s*(?<m>\\d{1,2})\\s*[月./-]\\s*(?<d>\\d{1,2})[日号]?(?!\\d)${BESIDE}`,
    ),
    days: ({ y = '', m, d }, today) => explicitDay(y, Number(m), Number(d), today),
  },
  {
    pattern: re(`(?<year>今年|明年|后年)(?<m>${N})月(?<d>${N})[日号]?${BESIDE}`),
    days: ({ year = '', m = '', d = '' }, today) =>
      explicitDay(String(partsOf(today).year + (YEARS[year] ?? 0)), readNumber(m), readNumber(d), today),
  },
  {
    pattern: re(`(?<![\\d年])(?<m>${N})月(?<d>${N})(?:[日号]${BESIDE}|(?![\\d万千百个台件套吨%元块点]))`),
    days: ({ m = '', d = '' }, today) => monthAndDay(readNumber(m), readNumber(d), today),
  },
  {
    pattern: re(`(?<turn>下下个?|下个?|这个?|本)月(?<d>${N})[号日]`),
    days: ({ turn, d = '' }, today) => dayInMonth(readNumber(d), aheadBy(turn), today),
  },
  {
    pattern: re(`(?<![\\d月第一二三四五六七八九十])(?<d>${N})[号日](?![楼线门店机车厅馆院口库仓柜位房室铺桌内后])`),
    days: ({ d = '' }, today) => dayOfMonth(readNumber(d), today),
  },
];

const PARTS: readonly Phrase[] = [
  {
    pattern: re('(?<turn>下下个?|下个?|这个?|本)?月[底末]'),
    days: ({ turn }, today) => [lastOfMonth(aheadBy(turn), today)],
  },
  {
    pattern: re('(?<turn>下下个?|下个?)?月初'),
    days: ({ turn }, today) => [firstOfMonth(Math.max(1, aheadBy(turn)), today)],
  },
  {
    pattern: re('(?<turn>下下个?|下个?|这个?|本)?月中旬?'),
    days: ({ turn }, today) => (turn === undefined ? dayOfMonth(15, today) : dayInMonth(15, aheadBy(turn), today)),
  },
  { pattern: re('(?:今年)?年[底末]'), days: (_, today) => [dayOf(partsOf(today).year, 12, 31)] },
  {
    pattern: re('(?<!下)下(?<two>下)?个?月(?![底末初中])'),
    days: ({ two }, today) => [firstOfMonth(two ? 2 : 1, today)],
  },
  { pattern: re('明年年?[底末]'), days: (_, today) => aDay(partsOf(today).year + 1, 12, 31) },
];

const WEEKS: readonly Phrase[] = [
  {
    pattern: re(`(?<turn>下下个?|下个?)${WEEK}(?<w>[${WEEKDAYS}])`),
    days: ({ turn, w }, today) => [weekdayIn(aheadBy(turn), weekday(w), today)],
  },
  {
    pattern: re(`(?:这个?|本)${WEEK}(?<w>[${WEEKDAYS}])`),
    days: ({ w }, today) => [weekdayIn(0, weekday(w), today)].filter((on) => on >= today),
  },
  {
    pattern: re(`(?<![${WEEKDAYS}两七八九十\\d])${WEEK}(?<w>[${WEEKDAYS}])(?![次趟回个])`),
    days: ({ w }, today) => comingWeekday(weekday(w), today),
  },
  {
    pattern: re('(?<turn>下下个?|下个?|这个?|本)?周末'),
    days: ({ turn }, today) =>
      aheadBy(turn) > 0 ? [weekdayIn(aheadBy(turn), 6, today)] : comingWeekday(6, today).slice(0, 1),
  },
  { pattern: re(`(?<turn>下下个?|下个?)${WEEK}`), days: ({ turn }, today) => [weekdayIn(aheadBy(turn), 1, today)] },
];

const NEAR: readonly Phrase[] = [
  { pattern: re('今[天日](?!气)|今(?=[早晚])'), days: (_, today) => [today], needsHour: true },
  {
    pattern: re('(?<![说声证表])明[天日儿](?!气)|(?<![说声证表])明(?=[早晚])'),
    days: (_, today) => [addDays(today, 1)],
  },
  { pattern: re('(?<![以之今然最随往此])后[天日](?!气)'), days: (_, today) => [addDays(today, 2)] },
  { pattern: re('大后天'), days: (_, today) => [addDays(today, 3)] },
  {
    pattern: re(`过?(?<n>${N}|半)个?(?<unit>天|日|周|星期|礼拜|月|年)(?:[之以过]?后|[之以]?内)`),
    days: ({ n, unit = '' }, today) => aheadOf(n, unit, today),
  },
  {
    pattern: re(`过(?<n>${N}|半)个?(?<unit>天|周|星期|礼拜|月|年)`),
    days: ({ n, unit = '' }, today) => aheadOf(n, unit, today),
  },
];

function aheadOf(count = '', word: string, today: Day) {
  const unit = UNITS[word] ?? 'day';
  if (count !== '半') return ahead(readNumber(count), unit, today);
  const half = { month: ahead(15, 'day', today), year: ahead(6, 'month', today), week: [], day: [] };
  return half[unit];
}

/** How Chinese says a day. */
export const ZH_PHRASES: readonly Phrase[] = [...NOT_AHEAD, ...DATES, ...PARTS, ...WEEKS, ...NEAR];
