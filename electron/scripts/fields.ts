import { DAY_FIELDS } from './day-fields.ts';
import { type Field, field } from './field.ts';
import { TRADE_FIELDS } from './trade-fields.ts';
import { WHO_FIELDS } from './who-fields.ts';

/** What no dossier can know: a gap in the script, for the rep to fill. */
const BY_HAND: readonly Field[] = [
  field('when', ['时间', 'when'], ['几时：周六上午十点', 'When: Saturday at ten']),
  field('where', ['地点', 'where'], ['在哪里', 'Where']),
  field('event', ['活动', 'event'], ['什么活动：新品、试驾、展会', 'What is on: a new model, a test drive, a show']),
  field('news', ['消息', 'news'], ['要告诉客户的那件事', 'What you have to tell']),
  field('benefit', ['好处', 'benefit'], ['对客户有什么好处，最好有数字', 'What it brings them, best in numbers']),
  field('answer', ['答复', 'answer'], ['客户问题的答复', 'The answer to what they asked']),
  field('destination', ['目的地', 'destination'], ['客户要去哪里', 'Where they are going']),
  field('reward', ['答谢', 'thank-you'], ['介绍成了怎么谢', 'How you thank for a referral']),
  field('making', ['补救', 'making good'], ['怎么补上', 'How you make it good']),
];

/** Every field there is, in the order in which they are offered. */
export const FIELDS: readonly Field[] = [...WHO_FIELDS, ...TRADE_FIELDS, ...DAY_FIELDS, ...BY_HAND];

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

const BY_NAME: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((one) => [one.code, one.word['zh-CN'], one.word.en].map((name) => [folded(name), one] as const)),
);

/** The field that stands in braces under its code or its word of either language; undefined for a name nobody knows. */
export const fieldNamed = (name: string): Field | undefined => BY_NAME.get(folded(name));
