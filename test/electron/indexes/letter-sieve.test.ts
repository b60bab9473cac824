import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LetterSieve } from '../../../electron/indexes/letter-sieve.ts';

/** As dossiers are written: Chinese, Latin, digits, and now and then a letter outside the basic plane. */
const letters = fc.oneof(
  fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789\n '),
  fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('𠮷', '💐'),
);
const text = fc.string({ unit: letters, maxLength: 400 });
const texts = fc.array(text, { minLength: 1, maxLength: 40 });

function sieveOf(all: readonly string[], from = 0): LetterSieve {
  const sieve = new LetterSieve();
  for (let place = 0; place < from; place += 1) sieve.put(place, '');
  all.forEach((one, index) => sieve.put(from + index, one));
  return sieve;
}

describe('the sieve of many texts', () => {
  it('lets through whichever text holds the words, wherever it lies', () => {
    fc.assert(
      fc.property(
        texts,
        fc.nat(1_030),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 3 }),
        (all, from, pick, cuts) => {
          const which = pick % all.length;
          const whole = all[which] ?? '';
          fc.pre(whole.length > 0);
          const words = cuts.map(([at, length]) => whole.slice(at % whole.length, (at % whole.length) + length));
          expect(sieveOf(all, from).places(words)).toContain(from + which);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('holds back nearly all that do not', () => {
    const foreign = fc.string({ unit: letters, minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 60, maxLength: 60 }), foreign, (all, word) => {
        const holding = all.filter((one) => one.includes(word)).length;
        expect(sieveOf(all).places([word]).length - holding).toBeLessThan(12);
      }),
      { numRuns: 30 },
    );
  });

  it('forgets a text whose place is cleared, and nobody else', () => {
    const sieve = sieveOf(['alpha', 'alpha', 'beta']);
    sieve.clear(0);
    expect(sieve.places(['alpha'])).toEqual([1]);
    sieve.put(0, 'beta');
    expect([sieve.places(['alpha']), sieve.places(['beta'])]).toEqual([[1], [0, 2]]);
  });
});
