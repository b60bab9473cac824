import type { Language } from '../domain/record.ts';

/** Whom a festival is for; what each asks of somebody is told in electron/greetings/audience.ts. */
export const GREETED = [
  'everybody',
  /** Who keeps the Chinese year: by country, else by language. */
  'chinese',
  'mainland',
  'north',
  'south',
  'west',
  'us',
  'ca',
  'women',
  'mothers',
  'mothers-uk',
  'fathers',
  'parents',
  'elders',
  'teacher',
  'doctor',
  'nurse',
  'soldier',
  'journalist',
  'programmer',
  'farmer',
] as const;
/** `nobody`: until the rep ticks somebody. */
export type Audience = (typeof GREETED)[number] | 'nobody';

type Both = Readonly<Record<Language, string>>;

/** How a festival is kept between a rep and a customer. */
export interface FestivalCustom {
  readonly code: string;
  readonly audience: Audience;
  /** Days before it, from the first on which one writes to the last. Absent: one does not write. */
  readonly window?: readonly [first: number, last: number];
  /** Days before it on which a gift is begun, the longest first. */
  readonly giftLead?: readonly [longest: number, shortest: number];
  /** What is wished; absent where nothing is. */
  readonly wish?: Both;
  /** What is usually given. */
  readonly gift?: Both;
  readonly avoid?: Both;
  /** Words that hurt, or are disputed, on that day. */
  readonly never?: readonly string[];
  /** It may be written up to so many days after the day. */
  readonly after?: number;
}

export const both = (zh: string, en: string): Both => ({ 'zh-CN': zh, en });

/** No joy and no selling on a day of the dead. */
export const MOURNING = [
  '快乐',
  '愉快',
  '恭喜',
  '祝贺',
  '大吉',
  '优惠',
  '促销',
  '打折',
  '特价',
  'happy',
  'merry',
  'joy',
  'celebrat',
  'congratulat',
  'discount',
  'sale',
  'offer',
];
export const ROMANCE = ['爱你', '亲爱的', '想你', 'love you', 'darling', 'my dear'];
