import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { nameKeyOf } from '../../../electron/names/name-key.ts';
import { quickKeyOf } from '../../../electron/names/quick-key.ts';

test.each([
  ['单田芳', ['shantianfang', 'dantianfang', 'stf', 'dtf', 'shantf']],
  ['尉迟恭', ['yuchigong', 'ycg']],
  ['吕布', ['lvbu', 'lubu', 'lb']],
  ['王Amy', ['wangamy', 'wa']],
  ['阿依·古丽', ['ayiguli', 'aygl']],
  ['José', ['jose']],
])('%s is found by %j', (name, queries) => {
  expect(queries.filter((query) => !quickKeyOf(name).includes(query))).toEqual([]);
});

const FAMILY = [...'王李张刘陈杨赵黄周吴徐孙吕单任曾'];
const GIVEN = [...'建国秀英芳伟敏静丽强磊军洋勇艳杰娟涛明超荷松桂'];

it('finds the usual name by everything that would find a customer called so', () => {
  const given = fc.array(fc.constantFrom(...GIVEN), { minLength: 1, maxLength: 2 }).map((chars) => chars.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...FAMILY), given, (family, name) => {
      const quick = `${family}${name} ${quickKeyOf(family + name)}`.split(' ');
      expect(quick).toEqual(
        expect.arrayContaining(
          nameKeyOf(family + name, 'person')
            .search.split(' ')
            .slice(0, 4),
        ),
      );
    }),
  );
});
