import { describe, expect, it } from 'vitest';
import { hashPlaceOf } from '../../../renderer/app/hash-location.ts';

describe('the place in the address', () => {
  it.each([
    ['', '/', ''],
    ['#', '/', ''],
    ['#/today', '/today', ''],
    ['#today', '/today', ''],
    ['#/card/ID?size=A5&blocks=personal', '/card/ID', 'size=A5&blocks=personal'],
  ])('%j is the path %j with the query %j', (hash, path, search) => {
    expect(hashPlaceOf(hash)).toEqual({ path, search });
  });
});
