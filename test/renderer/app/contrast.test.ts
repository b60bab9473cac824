import { describe, expect, it } from 'vitest';
import { type BookColours, dark, light } from '../../../renderer/app/theme/tokens.ts';
import type { Colour } from '../../../renderer/ui/v.ts';

/** WCAG 2.2: relative luminance of `#RRGGBB`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const SHEETS: readonly Colour[] = ['desk', 'paper', 'raised', 'sunk', 'tint'];

/** Ink, the grounds it may stand on, and the ratio WCAG asks for. */
const PAIRS: readonly (readonly [Colour, readonly Colour[], number])[] = [
  ['ink', [...SHEETS, 'tint2', 'sealSoft', 'okSoft', 'warnSoft'], 4.5],
  ['ink2', [...SHEETS, 'tint2'], 4.5],
  ['ink3', [...SHEETS, 'tint2'], 4.5],
  ['primary', SHEETS, 4.5],
  ['seal', [...SHEETS, 'sealSoft'], 4.5],
  ['ok', ['paper', 'raised', 'sunk', 'okSoft'], 4.5],
  ['warn', ['paper', 'raised', 'sunk', 'warnSoft'], 4.5],
  ['onPrimary', ['primary'], 4.5],
  ['onSeal', ['seal'], 4.5],
  ['control', SHEETS, 3],
  ['c1', ['paper'], 3],
  ['c2', ['paper'], 3],
  ['c3', ['paper'], 3],
  ['c4', ['paper'], 3],
  ['c5', ['paper'], 3],
  ['c6', ['paper'], 3],
];

const faint = (book: BookColours): string[] =>
  PAIRS.flatMap(([ink, grounds, least]) =>
    grounds
      .filter((ground) => ratio(book[ink], book[ground]) < least)
      .map((ground) => `${ink} on ${ground}: ${ratio(book[ink], book[ground]).toFixed(2)} under ${least}`),
  );

describe('the inks', () => {
  it('can be read by day', () => {
    expect(faint(light)).toEqual([]);
  });

  it('can be read by night', () => {
    expect(faint(dark)).toEqual([]);
  });
});
