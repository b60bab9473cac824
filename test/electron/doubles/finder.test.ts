import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Double, doublesIn, Finder, inOrder, pairKey } from '../../../electron/doubles/finder.ts';
import { type Looked, lookOf } from '../../../electron/doubles/likeness.ts';
import { nameForms } from '../../../electron/doubles/name-forms.ts';
import { nameGate } from '../../../electron/doubles/name-gate.ts';
import { nameKeyOf } from '../../../electron/names/name-key.ts';
import { readPhones } from '../../../electron/names/read-phones.ts';

interface Said {
  readonly kind?: 'person' | 'organization';
  readonly name: string;
  readonly company?: string | undefined;
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly wechat?: string | undefined;
  readonly address?: string | undefined;
}

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const looked = (
  { kind = 'person', name, phones = [], emails = [], company, wechat, address }: Said,
  n: number,
): Looked => ({
  ...{ id: idOf(n), kind, name, company, wechat },
  nameKey: nameKeyOf(name, kind),
  phones: phones.flatMap((raw) => readPhones(raw, 'CN').phones),
  emails: [...emails],
  addresses: address === undefined ? [] : [{ text: address }],
});

function found(said: readonly Said[], apart: readonly string[] = []): Double[] {
  const finder = new Finder();
  said.forEach((each, n) => finder.add(lookOf(looked(each, n))));
  const pairs = new Map<string, Double>();
  for (const file of finder.files()) doublesIn(file, new Set(apart), pairs);
  return [...pairs.values()].sort(inOrder);
}

const kinds = (said: readonly Said[]) => found(said).map(({ kind, signs }) => [kind, ...signs]);

describe('one customer written down twice', () => {
  it.each<[string, Said, Said, string[]]>([
    [
      'a number spelt two ways',
      { name: '云青柑', phones: ['+86 138 0013 8000'] },
      { name: '云青柑', phones: ['13800138000'] },
      ['phone'],
    ],
    [
      'a name in Latin letters',
      { name: '王建国', phones: ['13800138000'] },
      { name: 'Jianguo Wang', phones: ['13800138000'] },
      ['phone'],
    ],
    [
      'a family name with a title',
      { name: '王总', phones: ['13800138000'] },
      { name: '王建国', phones: ['13800138000'] },
      ['phone'],
    ],
    [
      'an initial',
      { name: 'J. Doe', emails: ['J@example.com'] },
      { name: 'Jane Doe', emails: ['j@example.com '] },
      ['email'],
    ],
    ['one WeChat', { name: '云青柑', wechat: 'Qinggan' }, { name: '云青柑', wechat: 'qinggan' }, ['wechat']],
    [
      'a name that sounds alike in one company',
      { name: '章伟', company: '海川机电' },
      { name: '张伟', company: '海川机电有限公司' },
      ['name'],
    ],
    [
      'a name in its other order in one company',
      { name: 'Jane Doe', company: 'Reed' },
      { name: 'Doe, Jane', company: 'Reed Ltd' },
      ['name'],
    ],
    [
      'a firm with and without its legal form',
      { kind: 'organization', name: '海川机电' },
      { kind: 'organization', name: '海川机电有限公司' },
      ['name'],
    ],
    [
      'the same name under one roof',
      { name: '云青柑', address: '滨江路 18 号 3 栋' },
      { name: '云青柑', address: '滨江路18号3栋' },
      ['address'],
    ],
  ])('is known by %s', (_, a, b, signs) => {
    expect(kinds([a, b])).toEqual([['same', ...signs]]);
  });
});

describe('two people', () => {
  const phone = ['13800138000'];
  it.each<[string, Said, Said]>([
    ['with two given names', { name: '王芳', phones: phone }, { name: '王强', phones: phone }],
    ['a man and a woman of one family name', { name: '王先生', phones: phone }, { name: '王女士', phones: phone }],
    ['with two English first names', { name: 'Jane Doe', phones: phone }, { name: 'John Doe', phones: phone }],
    ['under one roof', { name: '王芳', address: '滨江路18号3栋' }, { name: '李强', address: '滨江路18号3栋' }],
  ])('%s are a household at most', (_, a, b) => {
    expect(kinds([a, b]).map(([kind]) => kind)).toEqual(['household']);
  });

  it.each<[string, Said, Said]>([
    [
      'colleagues behind one switchboard',
      { name: '王芳', company: '海川', phones: phone },
      { name: '李强', company: '海川', phones: phone },
    ],
    [
      'a firm and somebody who works there',
      { kind: 'organization', name: '海川', phones: phone },
      { name: '李强', phones: phone },
    ],
    [
      'with numbers that are masked',
      { name: '王芳', phones: ['138****8000'] },
      { name: '王芳', phones: ['138****8000'] },
    ],
    ['with one service line', { name: '王芳', phones: ['95588'] }, { name: '王芳', phones: ['95588'] }],
    ['of one name and nothing else', { name: '王芳' }, { name: '王芳' }],
    [
      'behind two extensions',
      { name: '王芳', phones: ['0755-27123456转1'] },
      { name: '王芳', phones: ['0755-27123456转2'] },
    ],
  ])('%s are nothing at all', (_, a, b) => {
    expect(found([a, b])).toEqual([]);
  });

  it('told apart are never shown again', () => {
    const two = [
      { name: '王芳', phones: phone },
      { name: '王芳', phones: phone },
    ];
    expect(found(two)).toHaveLength(1);
    expect(found(two, [pairKey(idOf(1), idOf(0))])).toEqual([]);
  });
});

const said: fc.Arbitrary<Said> = fc.record({
  kind: fc.constantFrom('person' as const, 'organization' as const),
  name: fc.constantFrom(
    '王芳',
    '王强',
    '王总',
    '王女士',
    '王先生',
    '老王',
    'Wang Fang',
    'Fang Wang',
    'J. Doe',
    'Jane Doe',
    '海川机电',
    '海川机电有限公司',
    'Mr Wang',
  ),
  company: fc.option(fc.constantFrom('海川机电', '海川机电有限公司', 'Reed'), { nil: undefined }),
  phones: fc.subarray(['13800138000', '0755-27123456转1', '138****8000', '95588']),
  emails: fc.subarray(['a@example.com', 'A@example.com']),
  wechat: fc.option(fc.constantFrom('wx', 'WX'), { nil: undefined }),
  address: fc.option(fc.constant('滨江路18号3栋'), { nil: undefined }),
});

describe('the finder', () => {
  it('finds the same pairs whoever came first', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (all) => {
        const finder = new Finder();
        const back = new Finder();
        const looks = all.map((each, n) => lookOf(looked(each, n)));
        looks.forEach((look) => finder.add(look));
        looks.toReversed().forEach((look) => back.add(look));
        const pairs = (one: Finder) => {
          const doubles = new Map<string, Double>();
          for (const file of one.files()) doublesIn(file, new Set(), doubles);
          return [...doubles.values()].sort(inOrder);
        };
        expect(pairs(back)).toEqual(pairs(finder));
        for (const look of looks)
          expect(finder.like(look).sort(inOrder)).toEqual(
            pairs(finder).filter(({ firstId, secondId }) => [firstId, secondId].includes(look.id)),
          );
      }),
    );
  });

  it('never calls two the same whom the gate holds apart', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (all) => {
        const forms = all.map((each, n) => nameForms(looked(each, n)));
        for (const { firstId, secondId, kind } of found(all)) {
          const [a, b] = [firstId, secondId].map((id) => forms[Number(id.slice(-12))]);
          if (a === undefined || b === undefined) throw new Error('nobody');
          expect(nameGate(a, b)).toBe(nameGate(b, a));
          if (kind === 'same') expect(nameGate(a, b)).not.toBe('different');
        }
      }),
    );
  });
});
