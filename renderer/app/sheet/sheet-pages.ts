/** What goes onto one page: rows and paragraphs by their first and the one after the last. */
export interface SheetPage {
  readonly rows: readonly [number, number];
  readonly words: readonly [number, number];
}

/**
 * Rows first, then paragraphs, as many to a page as its room holds; never a page without anything, and never a row parted. What is
 * taller than a page has one of its own.
 *
 * @param room what a page leaves for rows and paragraphs, in the unit of the heights.
 * @param head what the row of column names takes on each page that has rows.
 */
export function sheetPages(
  rows: readonly number[],
  words: readonly number[],
  room: number,
  head: number,
): readonly SheetPage[] {
  const pages: { rows: [number, number]; words: [number, number] }[] = [];
  let left = 0;
  const turn = (at: 'rows' | 'words', index: number): void => {
    const rowsSoFar = at === 'rows' ? index : rows.length;
    const wordsSoFar = at === 'words' ? index : 0;
    pages.push({ rows: [rowsSoFar, rowsSoFar], words: [wordsSoFar, wordsSoFar] });
    left = room - (at === 'rows' ? head : 0);
  };
  const lay = (at: 'rows' | 'words') => (height: number, index: number) => {
    if (height > left || pages.length === 0) turn(at, index);
    const page = pages.at(-1);
    if (page === undefined) return;
    page[at][1] = index + 1;
    left -= height;
  };
  rows.forEach(lay('rows'));
  words.forEach(lay('words'));
  return pages.length === 0 ? [{ rows: [0, 0], words: [0, 0] }] : pages;
}

const PARAGRAPH_AT_MOST = 600;

/** Words in paragraphs that fit a page each. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => line.match(new RegExp(`[^]{1,${PARAGRAPH_AT_MOST}}`, 'gu')) ?? []);
