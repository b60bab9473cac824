import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepAttachment } from '../../../electron/store/attachments/attachment-files.ts';
import { checkBook } from '../../../electron/store/check/check-book.ts';
import { realDisk } from '../../../electron/store/disk/disk.ts';
import { AT, idOf, LABEL, makeCustomer, putCustomer, valueOf } from '../../helpers/book-kit.ts';
import { makeLived, segmentsOf } from '../../helpers/recovery-kit.ts';
import { makeBook, open } from '../../helpers/store-kit.ts';

const OTHER = 'f'.repeat(64);

async function makeWithPhoto() {
  const dir = await makeBook();
  const book = await open(dir);
  const { hash } = valueOf(await keepAttachment(realDisk, dir, Buffer.from('照片'), Buffer.from('小')));
  const record = {
    id: idOf(21),
    createdAt: AT,
    changedAt: AT,
    customerId: idOf(1),
    name: '照片.jpg',
    mediaType: 'image/jpeg',
  };
  const attachment = { ...record, bytes: 6, hash };
  valueOf(await book.transact(LABEL, [putCustomer(1), ['put', 'attachments', attachment]]));
  return { dir, book, attachment, file: join(dir, 'attachments', hash), name: `attachments/${hash}` };
}

test('an attachment whose file is whole is in order; one that is missing or damaged is named', async () => {
  const { dir, file, name } = await makeWithPhoto();
  expect(await checkBook(dir)).toEqual({ ok: true, records: 2, problems: [] });
  const problem = (code: string) => ({
    ok: false,
    records: 2,
    problems: [{ code, file: name, detail: `attachments/${idOf(21)}` }],
  });
  await writeFile(file, '照骗');
  expect(await checkBook(dir)).toEqual(problem('attachment-damaged'));
  await writeFile(file, '照');
  expect(await checkBook(dir)).toEqual(problem('attachment-damaged'));
  await rename(file, `${file}.tmp`);
  await rm(`${file}.tmp`);
  await rm(`${file}.thumb`);
  expect(await checkBook(dir)).toEqual(problem('attachment-missing'));
});

test('a file that nothing names is told as an orphan; one that may be wanted again is none', async () => {
  const { dir, book, attachment } = await makeWithPhoto();
  valueOf(await book.transact(LABEL, [['del', 'attachments', attachment.id]]));
  // The change can be taken back.
  expect(await checkBook(dir)).toEqual({ ok: true, records: 1, problems: [] });
  await writeFile(join(dir, 'attachments', OTHER), 'x');
  await writeFile(join(dir, 'attachments', 'Thumbs.db'), 'x');
  expect(await checkBook(dir)).toEqual({
    ok: true,
    records: 1,
    problems: [{ code: 'attachment-orphan', file: `attachments/${OTHER}` }],
  });
});

test('drafts and conflict copies that lie about are told, and are no damage', async () => {
  const dir = await makeBook();
  await mkdir(join(dir, 'backups'));
  for (const name of ['book.json.tmp', 'backups/x.json.gz.tmp', 'book (1).json']) await writeFile(join(dir, name), '');
  expect(await checkBook(dir)).toEqual({
    ok: true,
    records: 0,
    problems: [
      { code: 'conflict-copy', file: 'book (1).json' },
      { code: 'draft-left', file: 'book.json.tmp' },
      { code: 'draft-left', file: join('backups', 'x.json.gz.tmp') },
    ],
  });
});

test('a customer who would not be found by name is told; whoever brings no names does not ask', async () => {
  const dir = await makeBook();
  const book = await open(dir);
  valueOf(await book.transact(LABEL, [putCustomer(1), putCustomer(2, { name: '改名' })]));
  const searchKeyOf = ({ name }: { name: string }) => makeCustomer(Number(name.slice(3)) || 0).nameKey;
  expect(await checkBook(dir, { searchKeyOf })).toEqual({
    ok: true,
    records: 2,
    problems: [{ code: 'name-key', file: 'book.json', detail: `customers/${idOf(2)}` }],
  });
  expect(await checkBook(dir)).toEqual({ ok: true, records: 2, problems: [] });
});

test('what lies in the bin and could not be taken out again is told', async () => {
  const dir = await makeBook();
  const book = await open(dir);
  const entry = { id: idOf(5), createdAt: AT, changedAt: AT, kind: 'customers', title: '顾客 1' };
  const bin = (record: { id: string }) => ({ ...entry, id: record.id, records: [{ collection: 'customers', record }] });
  valueOf(
    await book.transact(LABEL, [
      ['put', 'bin', { ...bin(makeCustomer(6)), customerId: idOf(6) }],
      ['put', 'bin', bin({ id: idOf(7) })],
    ]),
  );
  expect(await checkBook(dir)).toEqual({
    ok: true,
    records: 2,
    problems: [{ code: 'bin-record-invalid', file: 'book.json', detail: `bin/${idOf(7)}` }],
  });
});

test('a journal file that was taken away is damage', async () => {
  const { dir } = await makeLived();
  await rm(join(dir, (await segmentsOf(dir)).at(-1) ?? ''));
  expect(await checkBook(dir)).toMatchObject({ ok: false, problems: [{ code: 'journal-missing', file: 'book.json' }] });
});
