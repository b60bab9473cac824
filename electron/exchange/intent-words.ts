import { HORIZONS, INTENTS } from '../../shared/domain/customer.ts';

type IntentCode = (typeof INTENTS)[number];
type GradeCode = (typeof HORIZONS)[number];

const INTENT_WORDS: Readonly<Record<IntentCode, readonly string[]>> = {
  interested: ['有兴趣', '感兴趣', '有意向', '有意', 'interested', 'hot'],
  considering: ['考虑', '考虑犹豫', '考虑中', '在考虑', '犹豫', '犹豫中', 'considering', 'hesitating', 'warm'],
  'not-soon': ['近期不买', '暂不买', '暂时不买', '暂不考虑', '暂不需要', 'not soon', 'not now', 'later', 'cold'],
  never: ['肯定不买', '不买', '不会买', '绝不买', 'never', 'not interested'],
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s/、,，/_-]+/gu, '');

const INTENT_OF: ReadonlyMap<string, IntentCode> = new Map(
  INTENTS.flatMap((code) => [code, ...INTENT_WORDS[code]].map((word): [string, IntentCode] => [plain(word), code])),
);

/** What the rep calls an intent, in either language or as the code; undefined for other words. */
export const readIntent = (text: string): IntentCode | undefined => INTENT_OF.get(plain(text));

/**
 * A letter of the purchase horizon, alone or as `A级`, `A 类`, `Grade A`.
 *
 * Dealers write H where this book writes O; that reading is told (`readAs`), never silent.
 */
export function readGrade(text: string): { grade: GradeCode; readAs: boolean } | undefined {
  const letter = /^(?:grade|class|级别|等级)?([oabch])(?:级|類|类|等|grade|class)?$/u.exec(plain(text))?.[1];
  if (letter === undefined) return undefined;
  if (letter === 'h') return { grade: 'O', readAs: true };
  const grade = HORIZONS.find((code) => code.toLowerCase() === letter);
  return grade && { grade, readAs: false };
}
