import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPTH_LIMIT, problemOf, waryJson, waryValue } from '../../../electron/ipc/wary-json.ts';
import { fail, ok } from '../../../shared/result.ts';

const listOf = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** JSON has keys that no honest ask has; the table tells what becomes of them. */
const honest = fc
  .jsonValue({ maxDepth: 10 })
  .filter((value) => !/"(__proto__|constructor)":/.test(JSON.stringify(value)));

describe('an ask from outside', () => {
  it.each<[string, string | undefined]>([
    ['{}', undefined],
    ['[1,"a",null,true]', undefined],
    [listOf(DEPTH_LIMIT), undefined],
    [listOf(DEPTH_LIMIT + 1), 'too-deep'],
    [listOf(100_000), 'too-deep'],
    ['{"__proto__":1}', 'forbidden-key'],
    ['{"a":[{"constructor":{}}]}', 'forbidden-key'],
    ['{"a":"__proto__"}', undefined],
    ['', 'not-json'],
    ['{"a":1', 'not-json'],
    ['NaN', 'not-json'],
  ])('%.40s is %s', (text, problem) => {
    expect(waryJson(text)).toEqual(
      problem === undefined ? ok(JSON.parse(text)) : fail('invalid-ask', { path: '', problem }),
    );
  });

  it('is walked once, however often a part of it is repeated', () => {
    let wide: unknown[] = [];
    for (let level = 0; level < 40; level++) wide = [wide, wide];
    expect(problemOf(wide)).toBeUndefined();
  });

  it('may hold a circle without being walked for ever', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(waryValue(circle)).toEqual(ok(circle));
  });

  it('is not walked octet by octet', () => {
    expect(problemOf({ bytes: new Uint8Array(50 * 1024 * 1024) })).toBeUndefined();
  });

  it('comes through unchanged when it is JSON', () => {
    fc.assert(fc.property(honest, (value) => problemOf(value) === undefined));
  });
});
