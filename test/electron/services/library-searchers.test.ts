import { describe, expect, it } from 'vitest';
import { shippedObjectionsOrThrow } from '../../../electron/compose/shipped-objections.ts';
import type { Context } from '../../../electron/services/context.ts';
import { searchCompetitors, searchObjections, searchStories } from '../../../electron/services/library-searchers.ts';

const STORY = { id: 's', title: '三个月不返修', industry: '家具', from: '每月两次', customerId: 'c' };
const records = {
  settings: new Map(),
  ownAnswers: new Map([['o', { objection: 'own-1', name: '要等老板', text: '约老板' }]]),
  stories: new Map([['s', STORY]]),
  customers: new Map([['c', { name: '云青柑' }]]),
  competitors: new Map([['r', { id: 'r', name: '远山', products: [{ name: '远山一号' }] }]]),
};
const context = {
  book: { records },
  objections: shippedObjectionsOrThrow(),
  language: 'zh-CN',
} as unknown as Context;

describe('what the palette finds in the library', () => {
  it.each([
    ['价格', ['价格太高']],
    ['jiage', ['价格太高']],
    ['exclusively', ['要独家']],
    ['老板', ['要等老板']],
    ['', []],
  ])('of objections by %j', (query, titles) => {
    expect(searchObjections(context, query).map(({ title }) => title)).toEqual(titles);
  });

  it.each(['返修', '家具', '云青柑', 'sgyfx'.slice(0, 2)])('a story by %j', (query) => {
    expect(searchStories(context, query)).toEqual([{ kind: 'story', id: 's', title: '三个月不返修' }]);
  });

  it.each(['远山', 'yuanshan', '一号'])('a competitor by %j', (query) => {
    expect(searchCompetitors(context, query)).toEqual([{ kind: 'competitor', id: 'r', title: '远山' }]);
  });
});
