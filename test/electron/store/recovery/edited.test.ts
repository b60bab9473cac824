import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBook } from '../../../../electron/store/open-book.ts';
import { makeWorld } from '../../../helpers/book-kit.ts';
import {
  bestWay,
  crashedCopy,
  type Lived,
  makeLived,
  segmentsOf,
  takeAndOpen,
  waysIn,
  write,
} from '../../../helpers/recovery-kit.ts';
import { contentOf, makeBook, open } from '../../../helpers/store-kit.ts';

const utf16 = (text: string, mark = '') => Buffer.from(mark + text, 'utf16le');

/** The characters of the tests' records in GBK; there is a decoder for it in every Node and an encoder in none. */
const GBK = new Map(
  [...new Set('顾客喜欢龙井谈了报价')].map((sign) => {
    for (let high = 0xb0; high < 0xf8; high += 1)
      for (let low = 0xa1; low < 0xff; low += 1)
        if (new TextDecoder('gbk').decode(Uint8Array.of(high, low)) === sign) return [sign, [high, low]];
    throw new Error(`no GBK for ${sign}`);
  }),
);
const gbk = (text: string) => Buffer.from([...text].flatMap((sign) => GBK.get(sign) ?? [...Buffer.from(sign)]));

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

const EDITORS: [string, (text: string) => Buffer][] = [
  ['with CRLF', (text) => Buffer.from(crlf(text))],
  ['with a mark at the beginning', (text) => Buffer.from(`\ufeff${text}`)],
  ['in UTF-16', (text) => utf16(text, '\ufeff')],
  ['in UTF-16 without a mark, the other way round', (text) => utf16(text).swap16()],
  ['in GBK', gbk],
  ['in GBK with CRLF', (text) => gbk(crlf(text))],
];

/** The newest journal, which holds what `book.json` does not. */
const journalIn = async (dir: string) => join(dir, (await segmentsOf(dir)).at(-1) ?? '');

async function resave(path: string, editor: (text: string) => Buffer): Promise<void> {
  await writeFile(path, editor(await readFile(path, 'utf8')));
}

async function expectLossless({ dir, content }: Lived): Promise<void> {
  const best = await bestWay(dir);
  expect(best).toMatchObject({ lostLines: 0, lostChanges: 0, content: { customers: 8, interactions: 16 } });
  const { book } = await takeAndOpen(dir, best.id);
  expect([contentOf(book), book.status().notices]).toEqual([content, []]);
  await write(book, 9);
}

describe('a file that an editor saved again', () => {
  test.each(EDITORS)('%s: book.json loses nothing, and needs no earlier state for it', async (_, editor) => {
    const lived = await makeLived();
    await resave(join(lived.dir, 'book.json'), editor);
    await rm(join(lived.dir, 'backups'), { recursive: true });
    const opened = await openBook(lived.dir, { world: makeWorld(), readOnly: true });
    if (opened.ok) expect(opened.value.status().notices).toMatchObject([{ code: 'edited-outside' }]);
    await expectLossless(lived);
  });

  test.each(EDITORS)('%s: the journal is damaged, not torn, and loses nothing', async (_, editor) => {
    const lived = await makeLived();
    const journal = await journalIn(lived.dir);
    await resave(journal, editor);
    const saved = await readFile(journal);
    const opened = await openBook(lived.dir, { world: makeWorld() });
    expect(opened).toMatchObject({ ok: false, error: { code: 'book-unreadable', detail: { problem: 'bad-line' } } });
    expect(await readFile(journal)).toEqual(saved);
    await expectLossless(lived);
  });

  test('in GBK: a journal of a single change is damaged, not torn', async () => {
    const dir = await makeBook();
    await write(await open(dir), 1);
    const copy = await crashedCopy(dir);
    await resave(await journalIn(copy), gbk);
    expect(await openBook(copy, { world: makeWorld() })).toMatchObject({
      error: { detail: { problem: 'bad-line', line: 2 } },
    });
    expect(await bestWay(copy)).toMatchObject({
      kind: 'replay',
      lostLines: 0,
      lostChanges: 0,
      content: { records: 3 },
    });
  });

  test('laid out anew: opens, told; a record made invalid besides is refused, and the state before brings all', async () => {
    const lived = await makeLived();
    await resave(join(lived.dir, 'book.json'), (text) => Buffer.from(JSON.stringify(JSON.parse(text), undefined, 2)));
    const opened = await openBook(lived.dir, { world: makeWorld(), readOnly: true });
    expect(opened.ok && opened.value.status().notices).toMatchObject([{ code: 'edited-outside' }]);
    await resave(join(lived.dir, 'book.json'), (text) => Buffer.from(text.replace('"name": "顾客 2"', '"name": 2')));
    expect((await waysIn(lived.dir)).problem).toMatchObject({ code: 'record-invalid' });
    await expectLossless(lived);
  });
});

describe('a book.json that was edited', () => {
  test('opens and is told; both ways stand open: as it is now, and as the journal says', async () => {
    const { dir, content } = await makeLived();
    await resave(join(dir, 'book.json'), (text) => Buffer.from(text.replace('顾客 2"', '顾客二"')));
    const { problem, ways } = await waysIn(dir);
    expect(problem).toEqual({ code: 'edited-outside', file: 'book.json' });
    expect(ways.map(({ kind, lostLines, lostChanges }) => [kind, lostLines + lostChanges]).slice(0, 2)).toEqual([
      ['replay', 0],
      ['accept', 0],
    ]);
    const { book } = await takeAndOpen(dir, 'accept:book.json');
    const names = [...book.records.customers.values()].map(({ name }) => name);
    expect([names.includes('顾客二'), names.length]).toEqual([true, Object.keys(content['customers'] ?? {}).length]);
  });

  test('with a list of its own that nobody knows is taken as it is', async () => {
    const { dir, content } = await makeLived();
    await resave(join(dir, 'book.json'), (text) =>
      Buffer.from(text.replace('"people":[\n],', '"people":[\n],\n"mine":[\n],')),
    );
    expect((await waysIn(dir)).problem).toMatchObject({ code: 'list-unknown', detail: 'mine' });
    const { book } = await takeAndOpen(dir, 'accept:book.json');
    expect(contentOf(book)).toEqual(content);
  });
});
