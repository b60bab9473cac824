import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Condition, Operator, Question } from '../../shared/domain/saved-view.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type FieldReader, isEmptyReading, type Reading, textsOf } from './reading.ts';

type Holds = (reading: Reading) => boolean;

/** Distances are counted in days; farther than a century nobody plans. */
const FARTHEST = 40_000;

/** Letters as typed, without width and case. */
const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const never: Holds = () => false;

function distance(value: string): number | undefined {
  const days = Number(value.trim() === '' ? Number.NaN : value);
  return Number.isFinite(days) ? Math.max(0, Math.min(FARTHEST, Math.floor(days))) : undefined;
}

const someDay =
  (holds: (day: string) => boolean): Holds =>
  (reading) =>
    textsOf(reading).some((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && holds(text));

function withDistance(value: string, holds: (days: number) => (day: string) => boolean): Holds {
  const days = distance(value);
  return days === undefined ? never : someDay(holds(days));
}

function isAny(values: readonly string[]): Holds {
  const wanted = new Set(values.map(fold));
  return (reading) => textsOf(reading).some((text) => wanted.has(fold(text)));
}

/** A number typed in another way is the same number. */
function isAnyNumber(values: readonly string[]): Holds {
  const wanted = new Set(values.filter((value) => value.trim() !== '').map(Number));
  return (reading) => typeof reading === 'number' && wanted.has(reading);
}

function compared(value: string, holds: (reading: number, bound: number) => boolean): Holds {
  const bound = value.trim() === '' ? Number.NaN : Number(value);
  return (reading) => typeof reading === 'number' && holds(reading, bound);
}

type Maker = (condition: Condition, field: Pick<FieldReader<never>, 'kind'>, today: Day) => Holds;

const first = ({ values }: Condition): string => values[0] ?? '';

const is: Maker = ({ values }, { kind }) => (kind === 'number' ? isAnyNumber(values) : isAny(values));

const MAKERS: Readonly<Record<Operator, Maker>> = {
  is,
  'is-not': (...asked) => {
    const holds = is(...asked);
    return (reading) => !holds(reading);
  },
  contains(condition) {
    const needle = fold(first(condition));
    return needle === '' ? never : (reading) => textsOf(reading).some((text) => fold(text).includes(needle));
  },
  before: (condition) => someDay((day) => day < first(condition)),
  after: (condition) => someDay((day) => first(condition) !== '' && day > first(condition)),
  'within-next': (condition, _field, today) =>
    withDistance(first(condition), (days) => {
      const until = addDays(today, days);
      return (day) => today <= day && day <= until;
    }),
  'within-last': (condition, _field, today) =>
    withDistance(first(condition), (days) => {
      const from = addDays(today, -days);
      return (day) => from <= day && day <= today;
    }),
  'more-than': (condition, { kind }, today) => {
    if (kind !== 'day' && kind !== 'yearly') return compared(first(condition), (reading, bound) => reading > bound);
    return withDistance(first(condition), (days) => {
      const before = addDays(today, -days);
      return (day) => day < before;
    });
  },
  'less-than': (condition) => compared(first(condition), (reading, bound) => reading < bound),
  empty: () => isEmptyReading,
  filled: () => (reading) => !isEmptyReading(reading),
};

/**
 * What a question asks, ready to be put to many. `is-not` holds wherever `is` does not, so also where nothing is written;
 * a comparison holds nowhere there is nothing to compare. Without conditions it holds for everybody.
 *
 * @returns `invalid-ask` where it names a field there is none of.
 */
export function questionTest<W>(
  { match, conditions }: Question,
  fieldOf: (code: string) => FieldReader<W> | undefined,
  today: Day,
): Result<(who: W) => boolean> {
  const tests: ((who: W) => boolean)[] = [];
  for (const condition of conditions) {
    const field = fieldOf(condition.field);
    if (field === undefined)
      return fail('invalid-ask', { path: 'question', problem: `no-such-field ${condition.field}` });
    const holds = MAKERS[condition.op](condition, field, today);
    tests.push((who) => holds(field.read(who)));
  }
  if (tests.length === 0) return ok(() => true);
  return ok(match === 'all' ? (who) => tests.every((test) => test(who)) : (who) => tests.some((test) => test(who)));
}
