import { describe, expect, it, test } from 'vitest';
import { compareNames } from '../../../electron/names/compare-names.ts';
import { nameKeyOf } from '../../../electron/names/name-key.ts';

describe('what a name is filed under', () => {
  test.each([
    ['单田芳', 'person', 'shan4 tian2 fang1'],
    ['尉迟恭', 'person', 'yu4 chi2 gong1'],
    ['吕布', 'person', 'lv3 bu4'],
    ['单位食堂', 'organization', 'dan1 wei4 shi2 tang2'],
    ['Amy Chen', 'person', 'amy chen'],
    ['José Ñandú', 'person', 'jose nandu'],
    ['王Amy', 'person', 'wang2 amy'],
    ['阿依·古丽', 'person', 'a1 yi1 gu3 li4'],
    ['…', 'person', ''],
  ] as const)('%s (%s): %s', (name, kind, sort) => {
    expect(nameKeyOf(name, kind).sort).toBe(sort);
  });
});

describe('what finds a name', () => {
  test.each([
    ['单田芳', ['shantianfang', 'dantianfang', 'stf', 'dtf', 'shantf', '田芳']],
    ['吕布', ['lvbu', 'lubu', 'lb', 'lvb']],
    ['Amy Chen', ['amy chen', 'amychen', 'ac']],
    ['José', ['josé', 'jose']],
    ['王Amy', ['wangamy', '王amy', 'wa']],
    ['ＡＢＣ贸易', ['abcmaoyi', 'abcmy']],
  ])('%s: %j', (name, queries) => {
    const { search } = nameKeyOf(name, 'person');
    expect(queries.filter((query) => !search.includes(query))).toEqual([]);
  });

  it('holds each spelling once', () => {
    expect(nameKeyOf('王芳', 'person').search).toBe('王芳 wangfang wf wangf');
  });
});

describe("the rep's own reading", () => {
  test.each(['tan2', 'tán', ' Tan2 '])('%j is enough for the family name', (override) => {
    expect(nameKeyOf('覃泰', 'person', override).sort).toBe('tan2 tai4');
  });

  it('is found beside the reading of the dictionary, and is kept', () => {
    expect(nameKeyOf('覃泰', 'person', 'tán')).toEqual({
      sort: 'tan2 tai4',
      search: '覃泰 tantai tt tant qintai qt qint',
      override: 'tán',
    });
  });

  test.each([
    ['Tan Taishi', 'tan tai shi'],
    ['tantaishi', 'tan tai shi'],
    ['tan2 tai4 shi4', 'tan2 tai4 shi4'],
    ["xi'an", 'xi an shi4'],
    ['Xyzq', 'xyzq tai4 shi4'],
  ])('%j is taken apart into its syllables', (override, sort) => {
    expect(nameKeyOf('覃泰示', 'person', override).sort).toBe(sort);
  });

  it('may be typed with ü', () => {
    expect(nameKeyOf('吕布', 'person', 'lǚ bù').sort).toBe('lv3 bu4');
  });

  it('is none when it is blank', () => {
    expect(nameKeyOf('王芳', 'person', ' ')).toEqual(nameKeyOf('王芳', 'person'));
  });
});

describe('the order of the address book', () => {
  const sorted = (names: string[]) =>
    names
      .map((name) => ({ name, nameKey: nameKeyOf(name, 'person') }))
      .sort(compareNames)
      .map(({ name }) => name);

  it('files surnames by their reading as surnames and Latin names among them', () => {
    expect(sorted(['单田芳', '曾一', 'Bob', '仇二', '安三', 'Zoe', '陈四', '程五'])).toEqual([
      '安三',
      'Bob',
      '陈四',
      '程五',
      '仇二',
      '单田芳',
      '曾一',
      'Zoe',
    ]);
  });

  it('decides between names of one reading the same way every time', () => {
    expect(sorted(['章一', '张一'])).toEqual(sorted(['张一', '章一']));
  });
});

it('files 20,000 names without making anybody wait', () => {
  const started = performance.now();
  for (let n = 0; n < 20_000; n += 1) nameKeyOf(`单田${String.fromCodePoint(0x4e00 + (n % 5_000))}`, 'person');
  // Measured at about 0.4 s; the rest is for a busy machine.
  expect(performance.now() - started).toBeLessThan(4_000);
});
