import { openBook } from '../../electron/store/open-book.ts';
import { LABEL, makeRecordsFrom, makeWorld, putCustomer } from '../helpers/book-kit.ts';
import type { Image } from './file-tree.ts';
import { MemoryDisk } from './memory-disk.ts';
import type { Finding, Outcome } from './outcome.ts';
import type { Tops } from './power-cut.ts';
import { printOf } from './print-of.ts';
import { DEVICE, Stage } from './stage.ts';

interface Small {
  readonly image: Image;
  readonly journal: string;
  readonly snapshot: string;
  /** What was seen after each change, an empty book first. */
  readonly prints: readonly string[];
}

/** A book of a few lines whose process was killed: four changes, the last two written together. */
async function makeSmall(top: string): Promise<Small> {
  const stage = new Stage(top);
  await stage.create();
  const first = await stage.open();
  await stage.change(first, [putCustomer(7)]);
  await first.close();
  const book = await stage.open();
  const settled = stage.told.length - 1;
  await stage.change(book, makeRecordsFrom(1, 2));
  await stage.ask(() => book.undo());
  await Promise.all([book.transact(LABEL, [putCustomer(3)]), book.transact(LABEL, [putCustomer(4)])]);
  const image = stage.disk.image();
  await book.close();
  const names = [...image.keys()].sort();
  const journal = names.findLast((name) => name.includes('/journal-')) ?? '';
  return { image, journal, snapshot: 'book/book.json', prints: stage.told.slice(settled).map(({ print }) => print) };
}

interface Seen {
  readonly print: string | undefined;
  /** Codes of notices, or of the refusal. */
  readonly said: readonly string[];
}

async function look(top: string, dir: string, image: Image): Promise<Seen> {
  const disk = new MemoryDisk(top, image);
  try {
    const opened = await openBook(dir, { world: makeWorld(), disk, device: DEVICE, readOnly: true });
    if (!opened.ok) return { print: undefined, said: [opened.error.code] };
    const book = opened.value;
    const said = book.status().notices.map(({ code }) => code);
    await book.close();
    return { print: printOf(book), said };
  } catch (error) {
    return { print: undefined, said: [`threw ${String(error)}`] };
  }
}

const NEWLINE = 10;
const linesIn = (bytes: Buffer) => bytes.reduce((count, byte) => count + (byte === NEWLINE ? 1 : 0), 0);

const REFUSALS = new Set(['book-unreadable', 'book-foreign', 'book-newer', 'book-missing']);
const isRefusal = ({ said }: Seen) => said.length === 1 && REFUSALS.has(said[0] ?? '');

interface Trial {
  readonly what: string;
  readonly image: Image;
  readonly fault: (seen: Seen) => Finding['fault'] | undefined;
}

function* truncations({ image, journal, prints }: Small): Generator<Trial> {
  const bytes = image.get(journal) ?? Buffer.alloc(0);
  for (let length = 0; length <= bytes.length; length += 1) {
    const cut = bytes.subarray(0, length);
    const wanted = prints[Math.max(0, linesIn(cut) - 1)];
    const fault = ({ print }: Seen) => (print === wanted ? undefined : print === undefined ? 'not opening' : 'half');
    yield { what: `journal cut to ${length}`, image: new Map([...image, [journal, cut]]), fault };
  }
}

/** A flipped bit in what a later write vouches for is refused; in the last write it is a torn tail, told. Nothing is read wrongly. */
function* flips({ image, journal, snapshot, prints }: Small, bits: readonly number[]): Generator<Trial> {
  for (const path of [journal, snapshot]) {
    const bytes = image.get(path) ?? Buffer.alloc(0);
    for (let at = 0; at < bytes.length * bits.length; at += 1) {
      const octet = Math.floor(at / bits.length);
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8((bytes[octet] ?? 0) ^ (1 << ((octet + (bits[at % bits.length] ?? 0)) % 8)), octet);
      const fault = (seen: Seen): Finding['fault'] | undefined => {
        if (seen.print === undefined) return isRefusal(seen) ? undefined : 'not opening';
        if (seen.said.includes('edited-outside')) return undefined;
        if (seen.print === prints.at(-1)) return undefined;
        return seen.said.includes('torn-tail') && prints.includes(seen.print) ? undefined : 'half';
      };
      yield { what: `${path} flipped at ${octet}`, image: new Map([...image, [path, flipped]]), fault };
    }
  }
}

async function judge(
  proof: string,
  top: string,
  small: Small,
  trials: Iterable<Trial>,
  hasty: boolean,
): Promise<Outcome> {
  const findings: Finding[] = [];
  let states = 0;
  for (const { what, image, fault } of trials) {
    states += 1;
    const seen = await look(top, `${top}/book`, image);
    const found = fault(seen);
    if (found !== undefined) findings.push({ fault: found, why: `${what}: ${seen.said.join()}` });
    if (hasty && findings.length > 0) break;
  }
  return { proof, states, acknowledged: small.prints.length, findings };
}

/** Cuts the journal of a small book at every octet, and flips bits in every octet of its journal and its snapshot. */
export async function proveDamage(tops: Tops, bits: readonly number[], hasty = false): Promise<Outcome[]> {
  const small = await makeSmall(tops.played);
  return [
    await judge('every truncation of a small journal', tops.judged, small, truncations(small), hasty),
    await judge(
      `${bits.length === 8 ? 'every bit flip' : 'a bit flip in every octet'} of a small journal and snapshot`,
      tops.judged,
      small,
      flips(small, bits),
      hasty,
    ),
  ];
}
