import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { among, keyOfField, ordered as byKeys, spanOf } from '../../../electron/listing/order.ts';
import type { FieldReader, Reading } from '../../../electron/listing/reading.ts';

interface Somebody {
  readonly id: number;
  readonly a: Reading;
  readonly b: Reading;
  readonly c: Reading;
}

const FIELDS: Readonly<Record<'a' | 'b' | 'c', FieldReader<Somebody>>> = {
  a: { kind: 'text', read: ({ a }) => a },
  b: { kind: 'number', read: ({ b }) => b },
  c: { kind: 'choice', codes: ['C', 'A', 'B'], read: ({ c }) => c },
};
const byId = (a: Somebody, b: Somebody): number => a.id - b.id;

const people = fc
  .array(
    fc.record({
      a: fc.constantFrom<Reading>('张', '王', 'Bob', '10', '9', undefined),
      b: fc.constantFrom<Reading>(1, 2, undefined, '二'),
      c: fc.constantFrom<Reading>('A', 'B', 'C', ['B', 'A'], undefined),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map((one, id): Somebody => ({ id, ...one })));
const sort = fc.array(fc.record({ by: fc.constantFrom('a', 'b', 'c'), direction: fc.constantFrom('up', 'down') }), {
  maxLength: 5,
});

const everybody = (all: readonly Somebody[], keys: readonly { by: string; direction: string }[]) =>
  byKeys(
    all,
    keys.map(({ by, direction }) => keyOfField(FIELDS[by as 'a'], all, direction as 'up')),
  );

const ordered = (
  all: readonly Somebody[],
  keys: readonly { by: string; direction: string }[],
  span?: { from: number; until: number },
): Somebody[] => spanOf(everybody(all, keys), byId, span);

describe('a list in the order of several keys', () => {
  it('gives everybody once, whichever the keys and however long its pages, though each page sorts anew', () => {
    fc.assert(
      fc.property(
        people,
        sort,
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.nat()),
        (all, keys, page, dice) => {
          const seen: number[] = [];
          for (let from = 0; from < all.length; from += page) {
            const shuffled = [...all].sort(() => ((dice.next().value ?? 0) % 3) - 1);
            seen.push(...ordered(shuffled, keys, { from, until: from + page }).map(({ id }) => id));
          }
          expect([...seen].sort((a, b) => a - b)).toEqual(all.map(({ id }) => id));
        },
      ),
    );
  });

  it('is the same however much of it is looked at', () => {
    fc.assert(
      fc.property(people, sort, fc.nat(60), fc.nat(60), (all, keys, from, until) => {
        expect(ordered(all, keys, { from, until })).toEqual(ordered(all, keys).slice(from, until));
      }),
    );
  });

  it('keeps the order of everybody for whoever is left of them', () => {
    fc.assert(
      fc.property(people, sort, fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 5 }), (all, keys, from, until, n) => {
        const left = ({ id }: Somebody) => id % n === 0;
        const some = spanOf(among(everybody(all, keys), left), byId, { from, until });
        expect(some).toEqual(ordered(all.filter(left), keys, { from, until }));
      }),
    );
  });

  it('stands by the later keys only where the earlier leave two alike', () => {
    fc.assert(
      fc.property(people, sort, (all, keys) => {
        const [first] = keys;
        fc.pre(first !== undefined);
        const alone = ordered(all, keys.slice(0, 1));
        const read = FIELDS[(first?.by ?? 'a') as 'a'].read;
        const firstValue = (one: Somebody): unknown => [read(one)].flat()[0];
        expect(ordered(all, keys).map(firstValue)).toEqual(alone.map(firstValue));
      }),
    );
  });

  it('has those without a value behind the others, both ways', () => {
    const all: Somebody[] = ['B', undefined, 'C'].map((c, id) => ({ id, a: undefined, b: undefined, c }));
    expect(ordered(all, [{ by: 'c', direction: 'up' }]).map(({ c }) => c)).toEqual(['C', 'B', undefined]);
    expect(ordered(all, [{ by: 'c', direction: 'down' }]).map(({ c }) => c)).toEqual(['B', 'C', undefined]);
  });

  it('files words as an address book does, and numbers inside them by their size', () => {
    const all: Somebody[] = ['张', '王', '组10', '组9', 'Bob'].map((a, id) => ({ id, a, b: undefined, c: undefined }));
    expect(ordered(all, [{ by: 'a', direction: 'up' }]).map(({ a }) => a)).toEqual(['王', '张', '组9', '组10', 'Bob']);
  });
});
