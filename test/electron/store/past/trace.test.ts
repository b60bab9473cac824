import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceOf } from '../../../../electron/store/past/trace.ts';
import type { StoredOp } from '../../../../electron/store/tables.ts';
import { idOf, makeCustomer, makeInteraction, valueOf } from '../../../helpers/book-kit.ts';
import { historyOf, makeBook, open } from '../../../helpers/store-kit.ts';

const putOp = (n: number, only = {}): StoredOp => ['put', 'customers', makeCustomer(n, only)];
const delOp = (n: number): StoredOp => ['del', 'customers', idOf(n)];
const talk = (n: number, owner: number, only = {}): StoredOp => [
  'put',
  'interactions',
  makeInteraction(n, idOf(owner), only),
];

describe('a trace', () => {
  test('tells each field that somebody changed, before and after', () => {
    const before = putOp(1, { company: '旧厂', tags: ['展会'], title: '店主' });
    const after = putOp(1, { company: '新厂', tags: ['展会', '老客'], wanted: '样机' });
    expect(traceOf([before], [after])).toEqual({
      who: [idOf(1)],
      edits: [
        ['customers', idOf(1), 'tags', '["展会"]', '["展会","老客"]'],
        ['customers', idOf(1), 'company', '旧厂', '新厂'],
        ['customers', idOf(1), 'wanted', null, '样机'],
        ['customers', idOf(1), 'title', '店主', null],
      ],
      more: 0,
    });
  });

  test('leaves out what no rep has typed', () => {
    const made = { changedAt: '2026-11-23T00:00:00.000Z', nameKey: { sort: 'x', search: 'x' }, rawLines: ['X:1'] };
    expect(traceOf([putOp(1)], [putOp(1, made)])).toEqual({ who: [idOf(1)], edits: [], more: 0 });
  });

  test('tells a record made or removed in one line, by what it says of itself', () => {
    expect(traceOf([['del', 'interactions', idOf(9)]], [talk(9, 1, { note: '谈了报价' })])).toEqual({
      who: [idOf(1)],
      edits: [['interactions', idOf(9), '', null, '谈了报价']],
      more: 0,
    });
    expect(traceOf([putOp(1)], [delOp(1)])?.edits).toEqual([['customers', idOf(1), '', '顾客 1', null]]);
    expect(traceOf([talk(9, 1)], [['del', 'interactions', idOf(9)]])?.edits[0]?.[3]).toBe('call');
  });

  test('calls a referral by whom it brought and a contract by its supplier, and tells no id of a card', () => {
    const record = (fields: object) => ({ id: idOf(9), customerId: idOf(1), ...fields });
    const made = (collection: 'referrals' | 'contracts' | 'wants', fields: object) =>
      traceOf([['del', collection, idOf(9)]], [['put', collection, record(fields)]])?.edits[0]?.[4];
    expect(made('referrals', { referredName: '乙', note: '展会上' })).toBe('乙');
    expect(made('contracts', { supplier: '别家', note: '听说' })).toBe('别家');
    const want = { product: '样车', productId: idOf(80) };
    const changed = traceOf([['put', 'wants', record(want)]], [['put', 'wants', record({ product: '样车' })]]);
    expect(changed).toEqual({ who: [idOf(1)], edits: [], more: 0 });
  });

  test('keeps twelve edits and twenty customers of an import of ten thousand, and counts the rest', () => {
    const numbers = Array.from({ length: 10_000 }, (_, n) => n);
    const trace = traceOf(
      numbers.map((n) => delOp(n)),
      numbers.map((n) => putOp(n)),
    );
    expect([trace?.who.length, trace?.edits.length, trace?.more]).toEqual([20, 12, 9_988]);
    expect(JSON.stringify(trace).length).toBeLessThan(3_000);
  });

  test('finds the inverse of each operation in whatever order they come', () => {
    const trace = traceOf([putOp(2, { note: '乙' }), putOp(1, { note: '甲' })], [putOp(1), putOp(2)]);
    expect(trace?.edits.map(([, id, , before]) => [id, before])).toEqual([
      [idOf(1), '甲'],
      [idOf(2), '乙'],
    ]);
  });

  test('cuts long words, and never within a character', () => {
    const note = `${'长'.repeat(199)}😀尾`;
    const edit = traceOf([putOp(1)], [putOp(1, { note })])?.edits[0];
    expect(edit).toEqual(['customers', idOf(1), 'note', null, '长'.repeat(199)]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (words) => {
        const cut = traceOf([putOp(1)], [putOp(1, { note: words })])?.edits[0]?.[4] ?? '';
        expect([cut.isWellFormed(), words.startsWith(cut), cut.length <= 200]).toEqual([true, true, true]);
      }),
    );
  });

  test('is not kept of the ledger of exports', () => {
    expect(traceOf([['del', 'exports', idOf(1)]], [['put', 'exports', { id: idOf(1) }]])).toBeUndefined();
  });
});

describe('the history', () => {
  test('tells the same of a change before and after a restart, and after a crash', async () => {
    const dir = await makeBook();
    const first = await open(dir);
    valueOf(await first.transact({ code: 'a' }, [['put', 'customers', makeCustomer(1)]]));
    valueOf(await first.transact({ code: 'b' }, [['put', 'customers', makeCustomer(1, { name: '新名' })]]));
    valueOf(await first.undo());
    const told = historyOf(first);
    expect(told.map(({ label, by, edits }) => [label.code, by, edits[0]?.before, edits[0]?.after])).toEqual([
      ['b', 'undo', '新名', '顾客 1'],
      ['b', 'transaction', '顾客 1', '新名'],
      ['a', 'transaction', undefined, '顾客 1'],
    ]);
    expect(historyOf(await open(dir, { readOnly: true }))).toEqual(told);
    await first.close();
    expect(historyOf(await open(dir))).toEqual(told);
  });

  test('can be asked about one customer, a page at a time', async () => {
    const book = await open(await makeBook());
    for (const n of [1, 2, 1, 2, 1])
      valueOf(await book.transact({ code: `c${n}` }, [['put', 'interactions', makeInteraction(9, idOf(n))]]));
    const about = (offset: number) => book.history({ offset, limit: 2, customerId: idOf(1) });
    expect([about(0).total, about(0).entries.map(({ seq }) => seq), about(2).entries.map(({ seq }) => seq)]).toEqual([
      3,
      [5, 3],
      [1],
    ]);
  });
});
