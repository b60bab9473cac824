import { describe, expect, it } from 'vitest';
import {
  FIRST_VIEW,
  isNarrowed,
  narrowed,
  sortedBy,
  toggled,
} from '../../../../renderer/features/customer/list-view.ts';

describe('the order of the list', () => {
  it('turns round when the same column is chosen again, and begins afresh with another', () => {
    expect(sortedBy({ by: 'next', direction: 'up' }, 'next')).toEqual({ by: 'next', direction: 'down' });
    expect(sortedBy({ by: 'next', direction: 'down' }, 'name')).toEqual({ by: 'name', direction: 'up' });
    expect(sortedBy({ by: 'name', direction: 'up' }, 'added')).toEqual({ by: 'added', direction: 'down' });
  });
});

describe('the filters of the list', () => {
  it('gather values, give them up, and vanish with the last', () => {
    const one = toggled({}, 'tag', '冷链');
    const two = toggled(one, 'tag', '展会');
    expect(two).toEqual({ tag: ['冷链', '展会'] });
    expect(toggled(two, 'tag', '冷链')).toEqual({ tag: ['展会'] });
    expect(toggled(one, 'tag', '冷链')).toEqual({});
  });

  it('keep the others when whose turn it is changes', () => {
    expect(narrowed({ tag: ['冷链'], next: 'due' }, 'none')).toEqual({ tag: ['冷链'], next: 'none' });
    expect(narrowed({ tag: ['冷链'], next: 'due' }, undefined)).toEqual({ tag: ['冷链'] });
  });

  it('hold nobody back while there are no words and no filter', () => {
    expect(isNarrowed(FIRST_VIEW)).toBe(false);
    expect(isNarrowed({ ...FIRST_VIEW, query: '  ' })).toBe(false);
    expect(isNarrowed({ ...FIRST_VIEW, query: 'zcs' })).toBe(true);
    expect(isNarrowed({ ...FIRST_VIEW, filter: { next: 'none' } })).toBe(true);
  });
});
