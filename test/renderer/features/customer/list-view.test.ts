import { describe, expect, it } from 'vitest';
import {
  alsoSortedBy,
  askOf,
  chosenOf,
  FIRST_VIEW,
  isChanged,
  isNarrowed,
  keptOf,
  NO_QUESTION,
  sortedBy,
  toggled,
  viewOf,
  without,
} from '../../../../renderer/features/customer/list-view.ts';
import { AT, idOf } from '../../../helpers/book-kit.ts';

const up = (by: string) => ({ by, direction: 'up' as const });
const down = (by: string) => ({ by, direction: 'down' as const });

describe('the order of the list', () => {
  it('turns round when the same column is chosen again, and begins afresh with another', () => {
    expect(sortedBy([up('next')], 'next')).toEqual([down('next')]);
    expect(sortedBy([down('next')], 'name')).toEqual([up('name')]);
    expect(sortedBy([up('name')], 'added')).toEqual([down('added')]);
    expect(sortedBy([up('name'), up('added')], 'name')).toEqual([up('name')]);
  });

  it('takes a further key behind the others, turns one round where it stands, and stops at five', () => {
    expect(alsoSortedBy([up('next')], 'name')).toEqual([up('next'), up('name')]);
    expect(alsoSortedBy([up('next'), up('name')], 'next')).toEqual([down('next'), up('name')]);
    const five = ['a', 'b', 'c', 'd', 'e'].map(up);
    expect(alsoSortedBy(five, 'f')).toEqual(five);
  });
});

describe('the conditions of the list', () => {
  it('gather values, give them up, and vanish with the last', () => {
    const one = toggled(NO_QUESTION, 'tags', '冷链');
    const two = toggled(one, 'tags', '展会');
    expect(chosenOf(two, 'tags')).toEqual(['冷链', '展会']);
    expect(chosenOf(toggled(two, 'tags', '冷链'), 'tags')).toEqual(['展会']);
    expect(toggled(one, 'tags', '冷链')).toEqual(NO_QUESTION);
  });

  it('leave alone what else is asked of the same field', () => {
    const other = { field: 'tags', op: 'is-not' as const, values: ['旧'] };
    const question = toggled({ match: 'any', conditions: [other] }, 'tags', '新');
    expect(question).toEqual({ match: 'any', conditions: [other, { field: 'tags', op: 'is', values: ['新'] }] });
    expect(without(question, 0).conditions).toHaveLength(1);
  });

  it('hold nobody back while there are no words and no condition', () => {
    expect(isNarrowed(FIRST_VIEW)).toBe(false);
    expect(isNarrowed({ ...FIRST_VIEW, query: '  ' })).toBe(false);
    expect(isNarrowed({ ...FIRST_VIEW, query: 'zcs' })).toBe(true);
    expect(isNarrowed({ ...FIRST_VIEW, turn: 'none' })).toBe(true);
    expect(isNarrowed({ ...FIRST_VIEW, question: toggled(NO_QUESTION, 'tags', '冷链') })).toBe(true);
  });
});

describe('what is asked for', () => {
  it('is as small as what a book answers before it is whole', () => {
    expect(askOf(FIRST_VIEW, 0, 200)).toEqual({ query: '', filter: {}, sort: up('next'), offset: 0, limit: 200 });
  });

  it('names the columns a row does not tell by itself', () => {
    const ask = askOf(
      { ...FIRST_VIEW, columns: ['next', 'area', 'custom:年审'], sort: [up('area'), up('name')] },
      0,
      1,
    );
    expect(ask).toMatchObject({ columns: ['area', 'custom:年审'], sort: up('area'), then: [up('name')] });
  });
});

describe('a view of one’s own', () => {
  it('opens as it was kept, and tells when it is no longer so', () => {
    const view = { ...FIRST_VIEW, query: '云', turn: 'due' as const, columns: ['area'] };
    const saved = { id: idOf(1), createdAt: AT, changedAt: AT, name: '今年换车', place: 0, ...keptOf(view) };
    expect(viewOf(saved)).toEqual({ ...view, saved: saved.id });
    expect(isChanged(viewOf(saved), saved)).toBe(false);
    expect(isChanged({ ...viewOf(saved), sort: [down('name')] }, saved)).toBe(true);
  });
});
