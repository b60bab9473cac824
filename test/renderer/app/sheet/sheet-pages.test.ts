import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, sheetPages } from '../../../../renderer/app/sheet/sheet-pages.ts';

describe('a sheet on its pages', () => {
  it.each([
    [[10, 10, 10], [], [{ rows: [0, 3], words: [0, 0] }]],
    [
      [40, 40, 40],
      [30],
      [
        { rows: [0, 2], words: [0, 0] },
        { rows: [2, 3], words: [0, 1] },
      ],
    ],
    [
      [80],
      [30],
      [
        { rows: [0, 1], words: [0, 0] },
        { rows: [1, 1], words: [0, 1] },
      ],
    ],
    [[], [], [{ rows: [0, 0], words: [0, 0] }]],
    [
      [500, 10],
      [],
      [
        { rows: [0, 1], words: [0, 0] },
        { rows: [1, 2], words: [0, 0] },
      ],
    ],
  ])('with rows of %j and words of %j', (rows, words, pages) => {
    expect(sheetPages(rows, words, 100, 10)).toEqual(pages);
  });

  it('holds every row and every paragraph once, in order, and nothing more than fits', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 });
    fc.assert(
      fc.property(heights, heights, (rows, words) => {
        const pages = sheetPages(rows, words, 100, 10);
        const spread = (part: 'rows' | 'words') =>
          pages.flatMap(({ [part]: [from, until] }) => Array.from({ length: until - from }, (_, at) => from + at));
        expect([spread('rows'), spread('words')]).toEqual([[...rows.keys()], [...words.keys()]]);
        for (const page of pages) {
          const sum = (all: readonly number[], [from, until]: readonly [number, number]) =>
            all.slice(from, until).reduce((a, b) => a + b, 0);
          expect(sum(rows, page.rows) + sum(words, page.words)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('parts long words into paragraphs, and loses none', () => {
    const text = `${'长'.repeat(1500)}\n\n短`;
    const parts = paragraphsOf(text);
    expect(parts.map((part) => part.length)).toEqual([600, 600, 300, 1]);
    expect(parts.join('')).toBe(text.replaceAll('\n', ''));
  });
});
