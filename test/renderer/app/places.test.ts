import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../renderer/app/places.ts';
import { timeIn } from '../../../shared/domain/day.ts';

describe('the line of the sidebar', () => {
  it.each([
    ['/', 'today'],
    ['/today/2026-09-18', 'today'],
    ['/customers', 'customers'],
    ['/customer/ID', 'customers'],
    ['/card/ID', 'customers'],
    ['/chart/ID', 'customers'],
    ['/ledger', 'ledger'],
    ['/ledger/leaks', 'ledger'],
    ['/gifts/stock', 'gifts'],
    ['/dates', 'greetings'],
    ['/calendar', 'calendar'],
    ['/products', 'products'],
    ['/library', 'library'],
    ['/library/scripts', 'library'],
    ['/nowhere', undefined],
  ])('of %s is %s', (path, place) => {
    expect(placeOf(path)).toBe(place);
  });
});

describe('when the book was saved', () => {
  it('is told by the clock of the rep, whatever that of the machine', () => {
    const instant = Date.parse('2026-11-22T18:07:22.000Z');
    expect([timeIn('Asia/Shanghai', instant), timeIn('America/Los_Angeles', instant)]).toEqual(['02:07', '10:07']);
  });
});
