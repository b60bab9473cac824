import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Attachment } from '../../../shared/domain/attachment.ts';
import { ATTACHMENTS } from '../attachments/attachment-files.ts';
import type { Book } from '../book.ts';
import { codeOf, type Disk } from '../disk/disk.ts';
import { piecesOf } from '../recovery/pieces.ts';
import type { Problem } from '../refusal.ts';
import { asRecords, type StoredOp } from '../tables.ts';

const FILE = /^([0-9a-f]{64})(?:\.thumb)?$/;
const NAMED = /"hash":"([0-9a-f]{64})"/g;

async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

const keepsFiles = (op: StoredOp): boolean => op[0] === 'put' && (op[1] === 'attachments' || op[1] === 'bin');

/** Content hashes that may be asked for again: by what lies in the bin, and by what can be undone. */
function hashesLater({ tables, past }: Book): Set<string> {
  const undone = past.entries.flatMap(({ inv = [] }) => inv.filter(keepsFiles));
  const texts = [...tables.bin.values(), ...undone].map((each) => JSON.stringify(each));
  return new Set(texts.flatMap((text) => [...text.matchAll(NAMED)].map(([, hash = '']) => hash)));
}

async function isSound(disk: Disk, path: string, { bytes, hash }: Attachment): Promise<boolean> {
  if ((await disk.sizeOf(path)) !== bytes) return false;
  const found = createHash('sha256');
  for await (const piece of piecesOf(disk, path)) found.update(piece);
  return found.digest('hex') === hash;
}

/** Looks at the file of every attachment from its first octet to its last, and for files that nothing names. */
export async function attachmentProblems(disk: Disk, dir: string, book: Book): Promise<Problem[]> {
  const folder = join(dir, ATTACHMENTS);
  const present = await namesIn(disk, folder);
  const there = new Set(present);
  const named = hashesLater(book);
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const attachment of asRecords(book.tables).attachments.values()) {
    const { id, hash } = attachment;
    named.add(hash);
    if (seen.has(hash)) continue;
    seen.add(hash);
    const file = `${ATTACHMENTS}/${hash}`;
    const detail = `attachments/${id}`;
    if (!there.has(hash)) problems.push({ code: 'attachment-missing', file, detail });
    else if (!(await isSound(disk, join(folder, hash), attachment)))
      problems.push({ code: 'attachment-damaged', file, detail });
  }
  const orphans = present.filter((name) => FILE.test(name) && !named.has(FILE.exec(name)?.[1] ?? ''));
  for (const name of orphans) problems.push({ code: 'attachment-orphan', file: `${ATTACHMENTS}/${name}` });
  return problems;
}
