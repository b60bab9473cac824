import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letsThrough, sieveOf } from '../../../electron/indexes/letter-sieve.ts';

/** As dossiers are written: Chinese, Latin, digits, and now and then a letter outside the basic plane. */
const letters = fc.oneof(
  fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789\n '),
  fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('𠮷', '💐'),
);
const text = fc.string({ unit: letters, minLength: 200, maxLength: 1_500 });

describe('the sieve of a long text', () => {
  it('never holds back a word that stands in it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 0, max: 12 }), (whole, at, length) => {
        const from = at % whole.length;
        expect(letsThrough(sieveOf(whole), whole.slice(from, from + length))).toBe(true);
      }),
    );
  });

  it('holds back most words that stand nowhere in it', () => {
    const foreign = fc.array(fc.string({ unit: letters, minLength: 3, maxLength: 8 }), {
      minLength: 60,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, foreign, (whole, words) => {
        const sieve = sieveOf(whole);
        const absent = words.filter((word) => !whole.includes(word));
        expect(absent.filter((word) => letsThrough(sieve, word)).length).toBeLessThan(absent.length * 0.4 + 1);
      }),
      { numRuns: 30 },
    );
  });

  it('is not made for a short text, which is read as fast', () => {
    expect(sieveOf('桂先生\n19900000001')).toBeUndefined();
    expect(letsThrough(undefined, 'anything')).toBe(true);
  });
});
