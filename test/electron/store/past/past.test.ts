import { describe, expect, test } from 'vitest';
import { historyOf, makeBook, namesOf, open } from '../../../helpers/store-kit.ts';
import { idOf, LABEL, makeCustomer, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
import type { OpenedBook } from '../../../../electron/store/opened-book.ts';

const put = async (book: OpenedBook, n: number) => valueOf(await book.transact({ code: `put-${n}` }, [putCustomer(n)]));
const past = (book: OpenedBook) => historyOf(book).map(({ label, by, undoable }) => `${by} ${label.code} ${undoable}`);
const nothing = { ok: false, error: { code: 'nothing-to-undo' } };

describe('taking back', () => {
  test('goes newest first, forth again in the same order, and stops at both ends', async () => {
    const book = await open(await makeBook());
    await put(book, 1);
    await put(book, 2);
    expect(await book.redo()).toEqual(nothing);
    valueOf(await book.undo());
    valueOf(await book.undo());
    expect([namesOf(book), await book.undo()]).toEqual([[], nothing]);
    const { changes: _, ...told } = valueOf(await book.redo());
    expect(told).toEqual({ seq: 5, label: { code: 'put-1' }, by: 'redo' });
    valueOf(await book.redo());
    expect([namesOf(book), await book.redo()]).toEqual([['顾客 1', '顾客 2'], nothing]);
  });

  test('works across restarts, after a crash as after a clean quit', async () => {
    const dir = await makeBook();
    const first = await open(dir);
    await put(first, 1);
    valueOf(await first.transact(LABEL, [putCustomer(1, { name: '改' }), putCustomer(2)]));
    valueOf(await first.undo());
    await first.close();
    const second = await open(dir);
    expect(past(second)).toEqual(['undo test false', 'transaction test false', 'transaction put-1 true']);
    valueOf(await second.redo());
    expect(namesOf(second)).toEqual(['改', '顾客 2']);
    await second.close();
    const third = await open(dir);
    valueOf(await third.undo());
    valueOf(await third.undo());
    expect(namesOf(third)).toEqual([]);
  });

  test('brings a removed record back as it was', async () => {
    const book = await open(await makeBook());
    valueOf(await book.transact(LABEL, [putCustomer(1, { note: '要紧' })]));
    valueOf(await book.transact(LABEL, [['del', 'customers', idOf(1)]]));
    valueOf(await book.undo());
    expect(book.records.customers.get(idOf(1))).toEqual(makeCustomer(1, { note: '要紧' }));
  });

  test('has nothing to do again after a new change', async () => {
    const book = await open(await makeBook());
    await put(book, 1);
    valueOf(await book.undo());
    await put(book, 2);
    expect(await book.redo()).toEqual(nothing);
  });

  test('reaches back a hundred changes; older ones stay as labels', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    await Promise.all(Array.from({ length: 103 }, (_, n) => put(book, n)));
    await book.close();
    const again = await open(dir);
    expect(historyOf(again, 200).filter(({ undoable }) => undoable).length).toBe(100);
    expect(historyOf(again, 200).length).toBe(103);
    for (let n = 0; n < 100; n += 1) valueOf(await again.undo());
    expect([again.records.customers.size, await again.undo()]).toEqual([3, nothing]);
  });
});

describe('a change that cannot be taken back', () => {
  const entry = {
    ...{ id: idOf(7), createdAt: '2026-11-22T02:07:22.000Z', changedAt: '2026-11-22T02:07:22.000Z' },
    ...{ uid: 'x', hash: 'a'.repeat(64), scheduleHash: 'b'.repeat(64), sequence: 0, part: 0 },
    stampedAt: '2026-11-22T02:07:22.000Z',
  };

  test('is passed over when it is the ledger of what was exported', async () => {
    const book = await open(await makeBook());
    await put(book, 1);
    valueOf(await book.transact(LABEL, [['put', 'exports', entry]], { undoable: false }));
    expect(past(book)).toEqual(['transaction test false', 'transaction put-1 true']);
    valueOf(await book.undo());
    expect([namesOf(book), book.records.exports.size]).toEqual([[], 1]);
  });

  test('closes the past when it is anything else: an older inverse would overwrite it', async () => {
    const book = await open(await makeBook());
    await put(book, 1);
    valueOf(await book.transact(LABEL, [putCustomer(1, { name: '新' })], { undoable: false }));
    expect(await book.undo()).toEqual(nothing);
  });
});
