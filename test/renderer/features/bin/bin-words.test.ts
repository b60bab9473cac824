import { describe, expect, it } from 'vitest';
import { alongWords, kindWords, untilWords } from '../../../../renderer/features/bin/bin-words.ts';
import type { BinRow } from '../../../../shared/contract/change-channels.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { translator } from '../../../../shared/i18n/translate.ts';

const t = translator('en');
const ID = '00000000-0000-4000-8000-0000000000aa';
const row: BinRow = {
  id: ID,
  deletedAt: '2026-11-22T02:00:00.000Z',
  kind: 'quotes',
  title: 'Q1',
  customer: { id: ID, name: 'Ann Example' },
  records: 1,
  until: asDay('2026-12-22'),
};

describe('a deleted thing', () => {
  it('says whose it was, and when that customer is gone too', () => {
    expect([
      kindWords(t, row),
      kindWords(translator('zh-CN'), row),
      kindWords(t, { ...row, customer: { id: ID } }),
      kindWords(t, { ...row, kind: 'customers' }),
      kindWords(t, { ...row, kind: 'choices', customer: undefined }),
    ]).toEqual([
      'Quote of Ann Example',
      'Ann Example 的报价',
      'Quote; its customer is no longer in the book',
      'Customer',
      'Record',
    ]);
  });

  it('counts what went with it besides itself', () => {
    expect([alongWords(t, row), alongWords(t, { ...row, records: 17 })]).toEqual([undefined, 'with 16 records']);
  });

  it('says until when it waits', () => {
    const say = (today: string) => untilWords(t, 'en', row, asDay(today));
    expect([say('2026-11-22'), say('2026-12-22')]).toEqual(['until 22 Dec', 'last day today']);
  });
});
