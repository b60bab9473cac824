import type { Age } from '../../shared/almanac/age.ts';
import type { ObservanceNote } from '../../shared/almanac/observance.ts';
import type { Language } from '../../shared/domain/record.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';

interface Words {
  readonly contact: (name: string) => string;
  /** A title that lacks the customer's name. */
  readonly titled: (name: string, title: string) => string;
  readonly phone: (number: string) => string;
  /** A person at or around a customer. */
  readonly personOf: (person: string, customer: string) => string;
  readonly occasion: (kind: SpecialDay['kind'], who: string, label: string) => string;
  readonly lunar: (title: string, lunarDate: string) => string;
  readonly age: (age: Age) => string;
  readonly note: Readonly<Record<ObservanceNote, string>>;
  /** Where the rep has it kept the day after instead. */
  readonly noteAfter: Readonly<Partial<Record<ObservanceNote, string>>>;
}

const OCCASIONS_ZH = { birthday: '生日', wedding: '结婚纪念日', founding: '周年庆', 'first-deal': '首次成交纪念日' };
const OCCASIONS_EN = {
  birthday: 'birthday',
  wedding: 'wedding anniversary',
  founding: 'founding anniversary',
  'first-deal': 'anniversary of the first deal',
};

/** A blank between Latin letters and Chinese ones, none between Chinese ones. */
const ofZh = (who: string, what: string): string => `${who}${/[A-Za-z0-9.]$/.test(who) ? ' ' : ''}的${what}`;

const ZH: Words = {
  contact: (name) => `联系${/^[A-Za-z0-9]/.test(name) ? ' ' : ''}${name}`,
  titled: (name, title) => `${name}：${title}`,
  phone: (number) => `电话：${number}`,
  personOf: (person, customer) => `${person}（${customer}）`,
  occasion: (kind, who, label) => ofZh(who, kind === 'custom' ? label || '纪念日' : OCCASIONS_ZH[kind]),
  lunar: (title, lunarDate) => `${title}（${lunarDate}）`,
  age: ({ full, nominal }) => `周岁 ${full}，虚岁 ${nominal}`,
  note: {
    'day-30-missing': '这个月没有三十，改在廿九。',
    'leap-month-missing': '这一年没有这个闰月，改在同名的平月。',
    'feb-29': '这一年没有 2 月 29 日，改在月末。',
  },
  noteAfter: {
    'day-30-missing': '这个月没有三十，改在第二天。',
    'feb-29': '这一年没有 2 月 29 日，改在 3 月 1 日。',
  },
};

const EN: Words = {
  contact: (name) => `Contact ${name}`,
  titled: (name, title) => `${name}: ${title}`,
  phone: (number) => `Phone: ${number}`,
  personOf: (person, customer) => `${person} (${customer})`,
  occasion: (kind, who, label) => `${who}: ${kind === 'custom' ? label || 'anniversary' : OCCASIONS_EN[kind]}`,
  lunar: (title, lunarDate) => `${title} (${lunarDate})`,
  age: ({ full, nominal }) => `Turns ${full} (${nominal} by Chinese count)`,
  note: {
    'day-30-missing': 'This month has no 30th day: kept on the 29th.',
    'leap-month-missing': 'This year has no such leap month: kept in the ordinary month.',
    'feb-29': 'This year has no 29 February: kept on the last day of the month.',
  },
  noteAfter: {
    'day-30-missing': 'This month has no 30th day: kept the day after.',
    'feb-29': 'This year has no 29 February: kept on 1 March.',
  },
};

/** What the calendar room itself puts into words; everything else comes worded by the caller. */
export const calendarWords = (language: Language): Words => (language === 'zh-CN' ? ZH : EN);
