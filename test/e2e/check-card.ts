import { expect, test } from '@playwright/test';
import { readPdf } from '../helpers/read-pdf.ts';

interface Expected {
  readonly size: 'A4' | 'A5';
  /** Stands on the card in hanzi, at least two different ones. */
  readonly name: string;
  readonly words: readonly string[];
}

const MM = { A4: [210, 297], A5: [148, 210] } as const;
/** White that a printer cannot reach anyway. */
const EDGE_MM = 10;

/** A card on paper: one page of the right size, with ink where the name is and none at its edges. */
export async function checkCard(pdf: Uint8Array, { size, name, words }: Expected): Promise<void> {
  const pages = await readPdf(pdf);
  expect(pages).toHaveLength(1);
  const [page] = pages;
  if (page === undefined) return;
  await test.info().attach(`card-${size}.png`, { body: page.png(), contentType: 'image/png' });
  const [width, height] = MM[size];
  expect(Math.abs(page.widthMm - width)).toBeLessThan(1);
  expect(Math.abs(page.heightMm - height)).toBeLessThan(1);
  expect(page.ink()).toBeGreaterThan(0.005);
  expect(page.ink()).toBeLessThan(0.3);

  const strips = [
    { x: 0, y: 0, width, height: EDGE_MM },
    { x: 0, y: height - EDGE_MM, width, height: EDGE_MM },
    { x: 0, y: 0, width: EDGE_MM, height },
    { x: width - EDGE_MM, y: 0, width: EDGE_MM, height },
  ];
  expect(strips.map((strip) => page.ink(strip))).toEqual([0, 0, 0, 0]);

  // A missing font draws nothing, or one and the same box for every character: texts alone would not show it.
  const line = page.where(name);
  expect(page.ink(line)).toBeGreaterThan(0.08);
  const letter = { ...line, width: line.width / name.length };
  expect(page.ink(letter)).toBeGreaterThan(0.08);
  const second = page.pixels({ ...letter, x: letter.x + letter.width });
  expect(page.pixels(letter).some((dot, index) => dot !== second[index])).toBe(true);

  for (const word of [name, ...words]) expect(page.text).toContain(word.normalize('NFKC').replaceAll(/\s+/g, ''));
}
