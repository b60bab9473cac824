import { describe, expect, it } from 'vitest';
import { shippedObjectionsOrThrow } from '../../../../electron/compose/shipped-objections.ts';
import {
  branchOf,
  type Found,
  matchingObjections,
  objectionName,
  tagOf,
  UNSPOKEN,
} from '../../../../renderer/features/objection/branch.ts';
import type { KnownObjection } from '../../../../shared/contract/talk-channels.ts';

const known: KnownObjection[] = shippedObjectionsOrThrow().map((objection) => ({
  ...objection,
  own: [],
  stories: [],
  times: 0,
}));
const byCode = (code: string): KnownObjection => {
  const found = known.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const tagged = (code: string, found: Found) => {
  const branch = branchOf(byCode(code), byCode(UNSPOKEN), found);
  return tagOf(byCode(code), branch, found);
};

describe('what an objection may mean', () => {
  it.each<[string, Found, string]>([
    ['price', {}, 'bargaining slow-stock margin'],
    ['price', { isExcuse: true }, 'bargaining'],
    ['price', { isExcuse: false }, 'slow-stock margin'],
    ['price', { isExcuse: false, cause: 'bargaining' }, 'margin'],
    ['price', { isExcuse: false, cause: 'gossip' }, 'gossip'],
    ['contract', { isExcuse: true, cause: 'doubts' }, 'excuse doubts'],
    ['market', { cause: 'no-need' }, 'time no-need'],
  ])('%s, found to be %j, is %s', (code, found, meanings) => {
    const branch = branchOf(byCode(code), byCode(UNSPOKEN), found);
    expect(branch.map((meaning) => meaning.code).join(' ')).toBe(meanings);
  });
});

describe('the tag of a talk', () => {
  it.each<[string, Found, object]>([
    ['price', {}, { objection: 'price' }],
    ['supplier', {}, { objection: 'supplier' }],
    ['price', { isExcuse: true }, { objection: 'price', meaning: 'bargaining', isExcuse: true, cause: 'bargaining' }],
    ['price', { isExcuse: false }, { objection: 'price', isExcuse: false }],
    [
      'exclusivity',
      { meaning: 'face' },
      { objection: 'exclusivity', meaning: 'face', isExcuse: false, cause: 'bargaining' },
    ],
    ['price', { cause: 'gossip' }, { objection: 'price', cause: 'gossip' }],
  ])('for %s, found to be %j, says no more than was found', (code, found, tag) => {
    expect(tagged(code, found)).toEqual(tag);
  });
});

describe('the list to pick from', () => {
  it('puts first what this customer said before, then what is heard often', () => {
    const often = known.map((one) => (one.code === 'credit' ? { ...one, times: 3 } : one));
    expect(
      matchingObjections(often, '', ['market'])
        .map(({ code }) => code)
        .slice(0, 3),
    ).toEqual(['market', 'credit', 'price']);
  });

  it.each([
    ['价格', ['price']],
    ['too little PROFIT', ['price']],
    ['合同', ['contract']],
    ['nothing of the kind', []],
  ])('finds %j by the name or by what it may mean', (query, codes) => {
    expect(matchingObjections(known, query, []).map(({ code }) => code)).toEqual(codes);
  });

  it('calls one of the rep by the name they gave it', () => {
    const own = { code: 'own-1', ownName: '要等老板', meanings: [], own: [], stories: [], times: 0 };
    expect([objectionName(own, 'en'), objectionName(byCode('price'), 'en')]).toEqual([
      '要等老板',
      'The price is too high',
    ]);
  });
});
