import { describe, expect, it } from 'vitest';
import {
  conditionOf,
  isFinished,
  turnedTo,
  valueWayOf,
} from '../../../../../renderer/features/customer/listing/condition-draft.ts';
import { movedBy } from '../../../../../renderer/features/customer/listing/moved-by.ts';
import { type FieldKind, OPERATORS_OF } from '../../../../../shared/domain/list-field.ts';

const field = (code: string, kind: FieldKind, choices?: readonly string[]) => ({
  code,
  kind,
  group: 'basics' as const,
  operators: [...OPERATORS_OF[kind]],
  ...(choices && { choices: choices.map((one) => ({ code: one })) }),
});
const name = field('name', 'text');
const last = field('last', 'day');
const intent = field('intent', 'choice', ['interested', 'never']);

describe('a line of the filter builder', () => {
  it.each([
    [name, 'contains', 'words'],
    [last, 'more-than', 'days'],
    [last, 'before', 'day'],
    [intent, 'is', 'choices'],
    [field('received', 'number'), 'more-than', 'number'],
    [field('overdue', 'yes-no'), 'is', 'choices'],
    [last, 'empty', 'none'],
  ] as const)('of %j that asks %s is given its value as %s', (one, op, way) => {
    expect(valueWayOf(one, op)).toBe(way);
  });

  it.each([
    [name, 'contains', [' '], false],
    [name, 'empty', [], true],
    [last, 'within-next', ['30'], true],
    [last, 'within-next', ['-3'], false],
    [last, 'before', ['2026-02-30'], false],
    [intent, 'is', [], false],
    [undefined, 'is', ['x'], false],
  ] as const)('is finished or not: %j %s %j', (one, op, values, finished) => {
    expect(isFinished(one, { field: one?.code ?? '', op, values: [...values] })).toBe(finished);
  });

  it('keeps what still fits when it compares in another way, and begins anew with another field', () => {
    const draft = { n: 1, field: 'last', op: 'within-next' as const, values: ['30'] };
    expect(turnedTo(draft, last, 'more-than')).toEqual({ ...draft, op: 'more-than' });
    expect(turnedTo(draft, last, 'before').values).toEqual([]);
    expect(turnedTo(draft, name, undefined)).toEqual({ n: 1, field: 'name', op: 'contains', values: [] });
  });

  it('is kept without its number, and without a value where none is asked', () => {
    expect(conditionOf({ n: 3, field: 'last', op: 'empty', values: ['30'] })).toEqual({
      field: 'last',
      op: 'empty',
      values: [],
    });
  });
});

describe('moving one among others', () => {
  it('changes places with its neighbour, and stays at either end', () => {
    expect(movedBy(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(movedBy(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
    expect(movedBy(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });
});
