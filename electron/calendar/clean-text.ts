/** Everything a reader may take for the end of a line, U+0085 and the Unicode separators among them. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
/** Control characters but tab and line feed, halves of surrogate pairs, noncharacters and byte order marks: each broke some calendar. */
const FORBIDDEN = /[\p{Cs}\p{Noncharacter_Code_Point}\uFEFF]|[^\P{Cc}\n\t]/gu;

/** Counted in code points. Outlook and Google cut silently not far above. */
const LONGEST_LINE = 250;
const LONGEST_WORDS = 4000;

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const points = Array.from(text);
  return points.length <= longest ? text : `${points.slice(0, longest - 1).join('')}…`;
}

const clean = (text: string): string => text.replace(LINE_BREAK, '\n').replace(FORBIDDEN, '');

/** Text of several lines, fit for a calendar; at most 4,000 characters, cut with an ellipsis. Not yet escaped. */
export const cleanWords = (text: string): string => cut(clean(text).trim(), LONGEST_WORDS);

/** The same on one line, at most 250 characters: no name or title can open a line of its own. */
export const cleanLine = (text: string): string => cut(clean(text).replace(/\s+/gu, ' ').trim(), LONGEST_LINE);

/** Joins lines into one text; empty ones fall out. */
export const cleanLines = (lines: readonly (string | undefined)[]): string =>
  cleanWords(lines.filter((line) => line !== undefined && line !== '').join('\n'));
