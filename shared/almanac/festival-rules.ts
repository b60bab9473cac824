import type { Language } from '../domain/record.ts';
import type { Term } from './solar-term.ts';

/** How the day of a festival is found in a year. */
export type FestivalRule =
  | { readonly by: 'solar'; readonly month: number; readonly day: number }
  /** Of ordinary months only: a leap month has no second Dragon Boat and no second Mid-Autumn. */
  | { readonly by: 'lunar'; readonly month: number; readonly day: number }
  /** The day before Spring Festival: the 29th or the 30th of the twelfth month, whichever is its last. */
  | { readonly by: 'eve' }
  /** The nth such weekday of a month, 1 Monday to 7 Sunday. */
  | { readonly by: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly by: 'term'; readonly term: Term }
  /** So many days after Easter Sunday; before it when below zero. */
  | { readonly by: 'easter'; readonly offset: number };

export interface Festival {
  /** As cadences name it. */
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly rule: FestivalRule;
  /** A day off for everybody in mainland China. */
  readonly off: boolean;
  /** Written into calendar cells. The others matter to some trades or countries only. */
  readonly shown: boolean;
}

const solar = (month: number, day: number): FestivalRule => ({ by: 'solar', month, day });
const lunar = (month: number, day: number): FestivalRule => ({ by: 'lunar', month, day });
const sunday = (month: number, nth: number): FestivalRule => ({ by: 'weekday', month, weekday: 7, nth });
const easter = (offset: number): FestivalRule => ({ by: 'easter', offset });

type Mark = 'off' | 'shown' | 'quiet';

const festival = (code: string, zh: string, en: string, rule: FestivalRule, mark: Mark = 'quiet'): Festival => ({
  code,
  name: { 'zh-CN': zh, en },
  rule,
  off: mark === 'off',
  shown: mark !== 'quiet',
});

/** Where two fall on one day the earlier of these is named first. */
export const FESTIVALS: readonly Festival[] = [
  festival('new-year', '元旦', 'New Year’s Day', solar(1, 1), 'off'),
  festival('valentine', '情人节', 'Valentine’s Day', solar(2, 14)),
  festival('women', '妇女节', 'Women’s Day', solar(3, 8), 'shown'),
  festival('arbor', '植树节', 'Arbor Day', solar(3, 12)),
  festival('labour', '劳动节', 'Labour Day', solar(5, 1), 'off'),
  festival('youth', '青年节', 'Youth Day', solar(5, 4)),
  festival('nurse', '护士节', 'Nurses’ Day', solar(5, 12)),
  festival('520', '520', '520', solar(5, 20)),
  festival('children', '儿童节', 'Children’s Day', solar(6, 1), 'shown'),
  festival('army', '建军节', 'Army Day', solar(8, 1)),
  festival('doctor', '医师节', 'Doctors’ Day', solar(8, 19)),
  festival('teacher', '教师节', 'Teachers’ Day', solar(9, 10), 'shown'),
  festival('national', '国庆节', 'National Day', solar(10, 1), 'off'),
  festival('programmer', '程序员节', 'Programmers’ Day', solar(10, 24)),
  festival('journalist', '记者节', 'Journalists’ Day', solar(11, 8)),
  festival('singles', '双十一', 'Singles’ Day', solar(11, 11)),
  festival('christmas-eve', '平安夜', 'Christmas Eve', solar(12, 24)),
  festival('christmas', '圣诞节', 'Christmas', solar(12, 25), 'shown'),
  festival('chuxi', '除夕', 'New Year’s Eve (lunar)', { by: 'eve' }, 'off'),
  festival('spring', '春节', 'Spring Festival', lunar(1, 1), 'off'),
  festival('renri', '人日', 'Renri', lunar(1, 7)),
  // Most open again on the 8th; a step that wants a working day is moved on by the planner.
  festival('kaigong', '开工', 'Back to work', lunar(1, 8)),
  festival('lantern', '元宵节', 'Lantern Festival', lunar(1, 15), 'shown'),
  festival('longtaitou', '龙抬头', 'Longtaitou', lunar(2, 2), 'shown'),
  festival('dragonboat', '端午节', 'Dragon Boat Festival', lunar(5, 5), 'off'),
  festival('qixi', '七夕', 'Qixi', lunar(7, 7), 'shown'),
  festival('zhongyuan', '中元节', 'Zhongyuan', lunar(7, 15), 'shown'),
  festival('midautumn', '中秋节', 'Mid-Autumn Festival', lunar(8, 15), 'off'),
  festival('chongyang', '重阳节', 'Double Ninth', lunar(9, 9), 'shown'),
  festival('laba', '腊八', 'Laba', lunar(12, 8), 'shown'),
  festival('xiaonian-n', '小年（北）', 'Little New Year (north)', lunar(12, 23), 'shown'),
  festival('xiaonian-s', '小年（南）', 'Little New Year (south)', lunar(12, 24), 'shown'),
  festival('qingming', '清明节', 'Qingming', { by: 'term', term: 'qingming' }, 'off'),
  festival('harvest', '农民丰收节', 'Farmers’ Harvest Festival', { by: 'term', term: 'qiufen' }),
  festival('dongzhi', '冬至', 'Winter Solstice', { by: 'term', term: 'dongzhi' }, 'shown'),
  festival('mother', '母亲节', 'Mother’s Day', sunday(5, 2), 'shown'),
  festival('father', '父亲节', 'Father’s Day', sunday(6, 3), 'shown'),
  festival('thanksgiving', '感恩节', 'Thanksgiving', { by: 'weekday', month: 11, weekday: 4, nth: 4 }),
  festival('thanksgiving-ca', '加拿大感恩节', 'Thanksgiving (Canada)', {
    by: 'weekday',
    month: 10,
    weekday: 1,
    nth: 2,
  }),
  // The fourth Sunday of Lent.
  festival('mother-uk', '英国母亲节', 'Mothering Sunday', easter(-21)),
  festival('good-friday', '耶稣受难日', 'Good Friday', easter(-2)),
  festival('easter', '复活节', 'Easter', easter(0)),
];
