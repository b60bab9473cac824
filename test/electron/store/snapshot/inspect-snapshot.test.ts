import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createBook } from '../../../../electron/store/create-book.ts';
import { openBook } from '../../../../electron/store/open-book.ts';
import { BOOK_SCHEMA, COLLECTION_NAMES } from '../../../../shared/domain/book.ts';
import { idOf, LABEL, makeCustomer, makeWorld, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
import { contentOf, historyOf, makeBook, open } from '../../../helpers/store-kit.ts';

/** A closed book with two customers and one generation behind it. */
async function makeClosed() {
  const dir = await makeBook();
  const book = await open(dir);
  valueOf(await book.transact(LABEL, [putCustomer(1), putCustomer(2)]));
  await book.close();
  return { dir, path: join(dir, 'book.json'), text: await readFile(join(dir, 'book.json'), 'utf8') };
}

/** The line of it: two lines for each list before, one for the header, one for its own name. */
const FIRST_CUSTOMER = 2 * COLLECTION_NAMES.indexOf('customers') + 3;
const ours = `"schema":${BOOK_SCHEMA}`;
const newer = `"schema":${BOOK_SCHEMA + 1}`;
const copies = 'backups/book-000000000000.json';
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('a book.json that somebody else has written into', () => {
  test('opens when every record is sound, and is called edited', async () => {
    const { dir, path, text } = await makeClosed();
    const pretty = JSON.stringify(JSON.parse(text), null, 2);
    for (const edited of [text.replace('顾客 1', '改名'), pretty.replace('顾客 1', '改名')]) {
      await writeFile(path, edited);
      const book = await open(dir, { readOnly: true });
      expect(contentOf(book)).toEqual({
        customers: { [idOf(1)]: makeCustomer(1, { name: '改名' }), [idOf(2)]: makeCustomer(2) },
      });
      expect(book.status().notices).toEqual([{ code: 'edited-outside', file: 'book.json' }]);
      expect(historyOf(valueOf(await openBook(dir, { world: makeWorld(), readOnly: true }))).length).toBe(1);
    }
  });

  test.each<[string, (text: string) => string | Buffer, object]>([
    ['nothing at all', () => '', { problem: 'empty' }],
    ['NUL octets after a power cut', (text) => Buffer.alloc(text.length), { problem: 'not-json' }],
    ['half a file', (text) => text.slice(0, text.length / 2), { problem: 'not-json' }],
    [
      'a broken record',
      (text) => text.replace('"kind":"person"', '"kind":person"'),
      { problem: 'not-json', line: FIRST_CUSTOMER },
    ],
    [
      'a record that is none',
      (text) => text.replace('"kind":"person"', '"kind":"robot"'),
      { problem: 'record-invalid', line: FIRST_CUSTOMER, detail: `customers/${idOf(1)} kind` },
    ],
    [
      'one record twice',
      (text) => text.replaceAll(idOf(2), idOf(1)),
      { problem: 'record-twice', line: FIRST_CUSTOMER, detail: `customers/${idOf(1)}` },
    ],
    ['a list too few', (text) => text.replace('"gifts":', '"gift":'), { problem: 'list-missing', detail: 'gifts' }],
    [
      'a list too many',
      (text) => text.replace('"gifts":', '"x":[],"gifts":'),
      { problem: 'list-unknown', detail: 'x' },
    ],
    ['65 levels', (text) => text.replace('"gifts":[', `"gifts":[${deep(65)}`), { problem: 'too-deep' }],
    ['__proto__', (text) => text.replace('"custom":{', '"custom":{"__proto__":"x"'), { problem: 'forbidden-key' }],
    ['no UTF-8', (text) => Buffer.from(text.replace('顾客', 'é'), 'latin1'), { problem: 'not-utf8' }],
    ['a header of nonsense', (text) => text.replace('"seq":1', '"seq":-1'), { problem: 'header-invalid', line: 1 }],
    ['a history of nonsense', (text) => text.replace('"by":"transaction"', '"by":"x"'), { problem: 'history-invalid' }],
  ])('is refused with %s, and left as it is', async (_, spoil, detail) => {
    const { dir, path, text } = await makeClosed();
    const spoilt = spoil(text);
    await writeFile(path, spoilt);
    expect(await openBook(dir, { world: makeWorld() })).toMatchObject({
      ok: false,
      error: { code: 'book-unreadable', detail: { file: 'book.json', copies, ...detail } },
    });
    expect(await readFile(path)).toEqual(Buffer.from(spoilt));
  });

  test('is refused as foreign when it is no account book, and as newer when we cannot vouch for it', async () => {
    const { dir, path, text } = await makeClosed();
    await writeFile(path, '{"name":"something else"}');
    expect(await openBook(dir, { world: makeWorld() })).toMatchObject({ error: { code: 'book-foreign' } });
    await writeFile(path, text.replace(ours, newer).replace('顾客 1', '顾客'));
    expect(await openBook(dir, { world: makeWorld() })).toMatchObject({ error: { code: 'book-newer' } });
  });

  test('is never mistaken for a missing one: neither opened anew nor made anew', async () => {
    const { dir, path } = await makeClosed();
    await rm(path);
    const names = await readdir(dir);
    expect(await openBook(dir, { world: makeWorld() })).toEqual({
      ok: false,
      error: { code: 'book-unreadable', detail: { file: 'book.json', problem: 'missing', copies } },
    });
    expect(await createBook(dir, { world: makeWorld() })).toMatchObject({ error: { code: 'folder-not-empty' } });
    expect(await readdir(dir)).toEqual(names);
  });
});

test('a book of a newer app opens to be read, and nothing is written into it', async () => {
  const { dir, path, text } = await makeClosed();
  // A change of the header alone leaves the footer wrong; the newer app would have written it right.
  const body = text.replace(ours, newer).replace('"gifts":[', '"visions":[\n{"id":"1"}\n],\n"gifts":[');
  const covered = body.slice(0, body.indexOf('"end":'));
  const crc = crc32(covered).toString(16).padStart(8, '0');
  const records = Number(/"records":(\d+)/.exec(text)?.[1]) + 1;
  const written = `${covered}"end":{"records":${records},"crc32":"${crc}"}}\n`;
  await writeFile(path, written);
  const book = await open(dir);
  expect(book.status()).toMatchObject({
    schema: BOOK_SCHEMA + 1,
    readOnly: true,
    notices: [{ code: 'newer-schema', schema: BOOK_SCHEMA + 1 }],
  });
  expect(Object.keys(contentOf(book)['customers'] ?? {})).toEqual([idOf(1), idOf(2)]);
  expect(await book.transact(LABEL, [putCustomer(3)])).toEqual({ ok: false, error: { code: 'book-read-only' } });
  await book.close();
  expect(await readFile(path, 'utf8')).toBe(written);
});
