const ZH = '零一二三四五六七八九';
const EN = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Sources of expressions that `readNumber` understands. */
export const ZH_NUMBER = '(?:\\d{1,3}|[零一二两三四五六七八九十]{1,3})';
export const EN_NUMBER = `(?:\\d{1,3}|an?(?: couple of)?|${EN.slice(1).join('|')})`;

const zhDigit = (letter: string): number => (letter === '两' ? 2 : ZH.indexOf(letter));

/** 五, 十五, 二十, 三十一, 两. */
function readZh(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? zhDigit(text) : Number.NaN;
  const tens = ten === 0 ? 1 : zhDigit(text.charAt(0));
  const ones = text.length > ten + 1 ? zhDigit(text.charAt(ten + 1)) : 0;
  return tens < 0 || ones < 0 || ten > 1 || text.length > ten + 2 ? Number.NaN : tens * 10 + ones;
}

/** The number a word of either language stands for; NaN where it is none. */
export function readNumber(text: string): number {
  const word = text.trim().toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (/^[零一二两三四五六七八九十]+$/.test(word)) return readZh(word);
  if (word === 'a' || word === 'an') return 1;
  if (word.endsWith('couple of')) return 2;
  const at = EN.indexOf(word);
  return at < 0 ? Number.NaN : at;
}
