import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionTest } from '../../../electron/listing/question.ts';
import { type FieldReader, isEmptyReading, type Reading } from '../../../electron/listing/reading.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { FIELD_KINDS, OPERATORS_OF } from '../../../shared/domain/list-field.ts';
import type { Condition, Question } from '../../../shared/domain/saved-view.ts';

/** Somebody of whom nothing is known but what stands in each field. */
type Held = Readonly<Record<string, Reading>>;

const TODAY = asDay('2026-11-23');

const reader =
  (kind: FieldReader<Held>['kind']) =>
  (code: string): FieldReader<Held> => ({ kind, read: (who) => who[code] });

/** Each field is called after its kind. */
const fieldOf = (code: string): FieldReader<Held> | undefined => {
  const kind = FIELD_KINDS.find((one) => code.startsWith(one));
  return kind && reader(kind)(code);
};

function test(question: Question, today = TODAY): (who: Held) => boolean {
  const made = questionTest(question, fieldOf, today);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const asked = (condition: Condition, held: Reading, today = TODAY): boolean =>
  test({ match: 'all', conditions: [condition] }, today)({ [condition.field]: held });

const iso = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const word = fc.constantFrom('甲', 'Ａ1', 'a1', '冷链', 'Zhang San', ' a1 ', '');
const READINGS: Readonly<Record<FieldReader<Held>['kind'], fc.Arbitrary<Reading>>> = {
  text: fc.oneof(word, fc.array(word, { maxLength: 3 }), fc.constant(undefined)),
  number: fc.oneof(fc.integer({ min: -5, max: 5 }), word, fc.constant(undefined)),
  day: fc.oneof(iso, fc.constant(undefined), fc.constant(['下周'])),
  yearly: fc.oneof(fc.array(iso, { maxLength: 3 }), fc.constant(undefined)),
  choice: fc.oneof(
    fc.constantFrom('A', 'B'),
    fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 3 }),
    fc.constant(undefined),
  ),
  'yes-no': fc.oneof(fc.boolean(), fc.constant(undefined)),
};
const value = fc.oneof(
  word,
  iso,
  fc.integer({ min: -3, max: 400 }).map(String),
  fc.constantFrom('A', 'B', 'yes', 'no'),
);

/** A condition as the builder may leave it, and something its field may hold. */
const pair = fc.constantFrom(...FIELD_KINDS).chain((kind) =>
  fc.record({
    condition: fc.record({
      field: fc.constantFrom(kind, `${kind}2`),
      op: fc.constantFrom(...OPERATORS_OF[kind]),
      values: fc.array(value, { maxLength: 3 }),
    }),
    held: READINGS[kind],
    other: READINGS[kind],
  }),
);

describe('a question', () => {
  it('holds with "all" where each of its conditions holds, and with "any" where one does', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 5 }), (pairs) => {
        const who = Object.fromEntries(pairs.map(({ condition, held }) => [condition.field, held]));
        const conditions = pairs.map(({ condition }) => condition);
        const one = conditions.map((condition) => test({ match: 'all', conditions: [condition] })(who));
        expect(test({ match: 'all', conditions })(who)).toBe(one.every(Boolean));
        expect(test({ match: 'any', conditions })(who)).toBe(one.some(Boolean));
      }),
    );
  });

  it('without conditions holds for everybody', () => {
    for (const match of ['all', 'any'] as const) expect(test({ match, conditions: [] })({})).toBe(true);
  });

  it('is refused where it names a field there is none of', () => {
    const made = questionTest(
      { match: 'all', conditions: [{ field: 'nobody', op: 'empty', values: [] }] },
      fieldOf,
      TODAY,
    );
    expect(made).toMatchObject({ ok: false, error: { code: 'invalid-ask' } });
  });
});

describe('a condition', () => {
  it('"is not" holds exactly where "is" does not, also where nothing is written', () => {
    fc.assert(
      fc.property(pair, ({ condition: { field, values }, held }) => {
        const is = asked({ field, op: 'is', values }, held);
        expect(asked({ field, op: 'is-not', values }, held)).toBe(!is);
      }),
    );
  });

  it('"empty" and "filled" part everybody in two', () => {
    fc.assert(
      fc.property(pair, ({ condition: { field }, held }) => {
        const empty = asked({ field, op: 'empty', values: [] }, held);
        expect(empty).toBe(isEmptyReading(held));
        expect(asked({ field, op: 'filled', values: [] }, held)).toBe(!empty);
      }),
    );
  });

  it('compares with nothing where nothing is written, so only "is not" and "empty" hold there', () => {
    fc.assert(
      fc.property(pair, ({ condition }) => {
        fc.pre(condition.op !== 'is-not' && condition.op !== 'empty');
        expect(asked(condition, undefined)).toBe(false);
      }),
    );
  });

  it.each([
    ['contains', ['A１'], 'xx a1 yy', true],
    ['contains', [''], 'anything', false],
    ['is', ['冷链', '展会'], ['展会'], true],
    ['is', ['a1'], 'Ａ1', true],
  ] as const)('words: %s %j of %j', (op, values, held, holds) => {
    expect(asked({ field: 'text', op, values: [...values] }, held)).toBe(holds);
  });

  it.each([
    ['is', '3.0', 3, true],
    ['more-than', '3', 3, false],
    ['more-than', '-1', 0, true],
    ['less-than', '', 0, false],
    ['less-than', '10', '九', false],
  ] as const)('numbers: %s %j of %j', (op, asks, held, holds) => {
    expect(asked({ field: 'number', op, values: [asks] }, held)).toBe(holds);
  });
});

/** Days between two civil days, as a rep would count them on the wall calendar: midnight to midnight of this machine's zone. */
function naively(from: string, to: string): number {
  const midnight = (text: string): number => {
    const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
    return new Date(year, month - 1, day).getTime();
  };
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

describe('the distance to a day', () => {
  it('is that of the wall calendar, in whichever zone the machine stands', () => {
    fc.assert(
      fc.property(iso, iso, fc.integer({ min: 0, max: 4_000 }), (today, day, days) => {
        const ahead = naively(today, day);
        const on = asDay(today);
        const values = [String(days)];
        expect(asked({ field: 'day', op: 'within-next', values }, day, on)).toBe(0 <= ahead && ahead <= days);
        expect(asked({ field: 'day', op: 'within-last', values }, day, on)).toBe(0 <= -ahead && -ahead <= days);
        expect(asked({ field: 'day', op: 'more-than', values }, day, on)).toBe(-ahead > days);
        expect(asked({ field: 'day', op: 'before', values: [today] }, day)).toBe(ahead < 0);
        expect(asked({ field: 'day', op: 'after', values: [today] }, day)).toBe(ahead > 0);
      }),
    );
  });

  it('counts today as within both ways', () => {
    for (const op of ['within-next', 'within-last'] as const)
      expect(asked({ field: 'day', op, values: ['0'] }, TODAY)).toBe(true);
  });
});
