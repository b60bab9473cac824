import { describe, expect, test } from 'vitest';
import type { OpenedBook } from '../../../../electron/store/opened-book.ts';
import type { Op } from '../../../../shared/domain/book.ts';
import { AT, idOf, makeInteraction, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
import { contentOf, historyOf, makeBook, namesOf, open } from '../../../helpers/store-kit.ts';

const talk = (n: number, owner: number, note = ''): Op => [
  'put',
  'interactions',
  makeInteraction(n, idOf(owner), { note }),
];
const gone = (n: number): Op => ['del', 'customers', idOf(n)];

async function doEach(book: OpenedBook, ...changes: Op[][]): Promise<void> {
  for (const [n, ops] of changes.entries())
    valueOf(await book.transact({ code: `step-${n + 1}`, params: { name: `甲${n + 1}` } }, ops));
}

const conflict = (changes: number, last: number) => ({
  ok: false,
  error: { code: 'undo-conflict', detail: { changes, label: `step-${last}`, name: `甲${last}` } },
});

describe('taking back an older change', () => {
  test('leaves everything that was done since, and can be done again', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    await doEach(book, [putCustomer(1)], [putCustomer(2)], [putCustomer(3)]);
    valueOf(await book.undo(2));
    expect(namesOf(book)).toEqual(['顾客 1', '顾客 3']);
    expect(historyOf(book).map(({ seq, by, undoable }) => [seq, by, undoable])).toEqual([
      [4, 'undo', false],
      [3, 'transaction', true],
      [2, 'transaction', false],
      [1, 'transaction', true],
    ]);
    // The same from the journal alone, and from the snapshot.
    const read = await open(dir, { readOnly: true });
    expect(historyOf(read)).toEqual(historyOf(book));
    await book.close();
    const again = await open(dir);
    valueOf(await again.redo());
    expect(namesOf(again)).toEqual(['顾客 1', '顾客 2', '顾客 3']);
    valueOf(await again.undo());
    valueOf(await again.undo());
    expect(namesOf(again)).toEqual(['顾客 1']);
  });

  test('is refused when the record was changed since, naming how often and by what last', async () => {
    const book = await open(await makeBook());
    await doEach(book, [putCustomer(1)], [putCustomer(1, { note: '二' })], [putCustomer(2)], [putCustomer(1)]);
    expect(await book.undo(1)).toEqual(conflict(2, 4));
    expect(await book.undo(2)).toEqual(conflict(1, 4));
    expect([historyOf(book).length, valueOf(await book.undo(3)).label.code]).toEqual([4, 'step-3']);
  });

  test('is free again when what stood against it was itself taken back', async () => {
    const book = await open(await makeBook());
    await doEach(book, [putCustomer(1, { note: '一' })], [putCustomer(1)], [putCustomer(2)]);
    valueOf(await book.undo(2));
    expect(book.records.customers.get(idOf(1))?.note).toBe('一');
    valueOf(await book.undo(1));
    expect(namesOf(book)).toEqual(['顾客 2']);
    valueOf(await book.redo());
    expect(await book.undo(1)).toMatchObject({ error: { code: 'nothing-to-undo' } });
    valueOf(await book.redo());
    expect(book.records.customers.get(idOf(1))).not.toHaveProperty('note');
  });

  test('is refused when something made since belongs to what it made', async () => {
    const book = await open(await makeBook());
    await doEach(book, [putCustomer(1)], [putCustomer(2)], [talk(9, 1)]);
    expect(await book.undo(1)).toEqual(conflict(1, 3));
    valueOf(await book.undo(3));
    valueOf(await book.undo(1));
    expect(namesOf(book)).toEqual(['顾客 2']);
  });

  test('is refused when it would bring something back to a customer who has gone', async () => {
    const book = await open(await makeBook());
    await doEach(book, [putCustomer(1), talk(9, 1)], [['del', 'interactions', idOf(9)]], [gone(1)]);
    expect(await book.undo(2)).toEqual(conflict(1, 3));
    valueOf(await book.undo());
    valueOf(await book.undo(2));
    expect(Object.keys(contentOf(book)['interactions'] ?? {})).toEqual([idOf(9)]);
  });

  test.each([
    ['one that never was', 77],
    ['one that was taken back already', 2],
    ['an undo', 3],
  ])('finds nothing to do for %s', async (_, seq) => {
    const book = await open(await makeBook());
    await doEach(book, [putCustomer(1)], [putCustomer(2)]);
    valueOf(await book.undo());
    expect(await book.undo(seq)).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
  });
});

describe('what is taken out of the bin for good', () => {
  const entry = { ...{ id: idOf(50), createdAt: AT, changedAt: AT }, kind: 'customers', title: '顾客 1' };
  const binned = (n: number): Op => [
    'put',
    'bin',
    {
      ...entry,
      customerId: idOf(n),
      records: [{ collection: 'customers', record: putCustomer(n)[2] as { id: string } }],
    },
  ];

  test('cannot come back by Ctrl+Z, nor anything it stood upon; the rest can', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    await doEach(book, [putCustomer(1)], [putCustomer(2)], [gone(1), binned(1)], [putCustomer(3)]);
    valueOf(await book.transact({ code: 'bin.erase' }, [['del', 'bin', idOf(50)]], { undoable: false }));
    const undoable = (of: OpenedBook) => historyOf(of).flatMap(({ seq, undoable }) => (undoable ? [seq] : []));
    expect([undoable(book), undoable(await open(dir, { readOnly: true }))]).toEqual([
      [4, 2],
      [4, 2],
    ]);
    valueOf(await book.undo());
    valueOf(await book.undo());
    expect([namesOf(book), (await book.undo()).ok, book.records.bin.size]).toEqual([[], false, 0]);
  });

  test('takes an import with it of which it was a part, and what that import wrote over', async () => {
    const book = await open(await makeBook());
    await doEach(
      book,
      [putCustomer(2)],
      [putCustomer(4)],
      [putCustomer(1), putCustomer(2, { note: '导入' })],
      [gone(1), binned(1)],
    );
    valueOf(await book.transact({ code: 'bin.erase' }, [['del', 'bin', idOf(50)]], { undoable: false }));
    valueOf(await book.undo());
    expect([namesOf(book), (await book.undo()).ok]).toEqual([['顾客 2'], false]);
  });
});
