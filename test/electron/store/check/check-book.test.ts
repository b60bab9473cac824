import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBook } from '../../../../electron/store/check/check-book.ts';
import type { Op } from '../../../../shared/domain/book.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { AT, idOf, LABEL, makeInteraction, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
import { COLLECTION_NAMES } from '../../../../shared/domain/book.ts';
import { journalOf, makeBook, makeFolder, open } from '../../../helpers/store-kit.ts';

const fingerprint = async (dir: string) =>
  Promise.all(
    (await readdir(dir)).map(async (name) => {
      const { size, mtimeMs } = await stat(join(dir, name));
      return [name, size, mtimeMs];
    }),
  );

describe('checking a book', () => {
  test('beside an open window counts every record and touches nothing', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(1), ['put', 'interactions', makeInteraction(2, idOf(1))]]));
    const before = await fingerprint(dir);
    expect(await checkBook(dir)).toEqual({ ok: true, records: 2, problems: [] });
    expect(await fingerprint(dir)).toEqual(before);
    valueOf(await book.transact(LABEL, [putCustomer(3)]));
    await book.close();
    expect(await checkBook(dir)).toEqual({ ok: true, records: 3, problems: [] });
  });

  test('names a record whose customer or person is not there', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    const lost = makeInteraction(2, idOf(7), { personIds: [idOf(8)] });
    const day = { id: idOf(3), createdAt: AT, changedAt: AT, customerId: idOf(1), personId: idOf(8) };
    const birthday = { ...day, kind: 'birthday' as const, calendar: 'solar' as const, month: 5, day: 5, leap: false };
    valueOf(
      await book.transact(LABEL, [putCustomer(1), ['put', 'interactions', lost], ['put', 'specialDays', birthday]]),
    );
    const reference = (field: string) => ({
      code: 'reference',
      file: 'book.json',
      detail: `interactions/${lost.id} ${field}`,
    });
    expect(await checkBook(dir)).toEqual({
      ok: false,
      records: 3,
      problems: [
        { code: 'reference', file: 'book.json', detail: `specialDays/${idOf(3)} personId` },
        reference('customerId'),
        reference('personIds'),
      ],
    });
  });

  test('asks every record of a dossier for its customer, and lets a deleted batch, product or referral go', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    const of = (n: number, customer: number) => ({
      id: idOf(n),
      createdAt: AT,
      changedAt: AT,
      customerId: idOf(customer),
    });
    const since = asDay('2026-11-20');
    const want = { product: '样品', productId: idOf(80), since };
    const referral = { referredName: '乙', referredId: idOf(81), on: since, reward: 'thanks' } as const;
    const ops: Op[] = [
      putCustomer(1, { batchId: idOf(82) }),
      ['put', 'wants', { ...of(2, 1), ...want }],
      ['put', 'wants', { ...of(3, 7), ...want }],
      ['put', 'referrals', { ...of(4, 1), ...referral }],
      ['put', 'referrals', { ...of(5, 7), ...referral }],
    ];
    valueOf(await book.transact(LABEL, ops));
    const details = (await checkBook(dir)).problems.map(({ detail }) => detail);
    expect(details).toEqual([`wants/${idOf(3)} customerId`, `referrals/${idOf(5)} customerId`]);
  });

  test('tells a snapshot edited outside, and one that is broken, with the line', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(1)]));
    await book.close();
    const path = join(dir, 'book.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('顾客', '客人'));
    expect((await checkBook(dir)).problems).toEqual([{ code: 'edited-outside', file: 'book.json' }]);
    await writeFile(path, text.replace('"records":2', '"records":3'));
    expect((await checkBook(dir)).problems).toEqual([{ code: 'edited-outside', file: 'book.json' }]);
    await writeFile(path, text.replace('"id"', '"ib"'));
    expect((await checkBook(dir)).problems).toMatchObject([{ code: 'record-invalid', file: 'book.json' }]);
    await writeFile(path, text.replace('{"id"', '{"id'));
    expect(await checkBook(dir)).toEqual({
      ok: false,
      records: 0,
      problems: [{ code: 'not-json', file: 'book.json', line: 2 * COLLECTION_NAMES.indexOf('customers') + 3 }],
    });
  });

  test('tells a torn tail, and a bad line in the midst with its number', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    for (const n of [1, 2, 3]) valueOf(await book.transact(LABEL, [putCustomer(n)]));
    const journal = await journalOf(dir);
    const bytes = await readFile(journal);
    const file = basename(journal);
    await writeFile(journal, bytes.subarray(0, bytes.length - 1));
    const last = bytes.length - 1 - bytes.lastIndexOf(10, bytes.length - 2) - 1;
    expect(await checkBook(dir)).toEqual({
      ok: false,
      records: 2,
      problems: [{ code: 'torn-tail', file, detail: `${last}` }],
    });
    await writeFile(journal, bytes.toString().replace('顾客 2', '顾客 8'));
    expect(await checkBook(dir)).toEqual({ ok: false, records: 1, problems: [{ code: 'bad-line', file, line: 3 }] });
    await writeFile(journal, bytes);
  });

  test('says so where there is no book', async () => {
    expect(await checkBook(await makeFolder())).toEqual({
      ok: false,
      records: 0,
      problems: [{ code: 'unreadable', file: 'book.json', detail: 'ENOENT' }],
    });
  });
});
