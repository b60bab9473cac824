import { fail, ok, type Result } from '../../shared/result.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import type { FileHead, ImportDraft, ImportProblem, ParsedFile } from './draft.ts';
import type { ReadingContext } from './draft-sheet.ts';
import { type Correction, openCsv, type RecordFile, type RecordReading } from './read-csv.ts';
import { openVcards } from './read-vcards.ts';

export const MAX_BYTES = 50 * 1024 * 1024;

export interface ImportOptions extends ReadingContext {
  /** The rep's answers to problems of an earlier reading. */
  readonly corrections?: readonly Correction[] | undefined;
  /** The rep's own word about how the file is written, after it was asked. */
  readonly encoding?: Encoding | undefined;
}

interface OpenImport {
  readonly head: FileHead;
  /** Records to come, refused ones included. */
  readonly total: number;
  readonly records: Iterable<RecordReading>;
}

/** Zip archives (workbooks, too), PDF, and the workbooks of before 2007: no text, whatever their octets decode to. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
];

const foreignFormat = (bytes: Uint8Array): string | undefined =>
  MAGIC.find(([, magic]) => magic.every((octet, index) => bytes[index] === octet))?.[0];

const isVcard = (text: string, fileName: string): boolean =>
  /^\s{0,100}BEGIN:VCARD\s/i.test(text) || (/\.(?:vcf|vcard)$/i.test(fileName) && /^BEGIN:VCARD/im.test(text));

/**
 * Opens a contacts file of a stranger; its records are read as they are asked for.
 *
 * Refuses with `file-too-large` (50 MB), `file-empty`, `file-unknown`, `encoding-unknown`, `too-many-rows`, `too-many-columns`.
 */
export function openImport(bytes: Uint8Array, fileName: string, options: ImportOptions): Result<OpenImport> {
  if (bytes.length > MAX_BYTES) return fail('file-too-large', { most: MAX_BYTES });
  const foreign = foreignFormat(bytes);
  if (foreign !== undefined) return fail('file-unknown', { holds: foreign });
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  if (text.trim() === '') return fail('file-empty');
  const vcard = isVcard(text, fileName);
  const opened: Result<RecordFile> = vcard
    ? openVcards(text, options, options.corrections)
    : openCsv(text, options, options.corrections);
  if (!opened.ok) return opened;
  const { total, columns, delimiter, records } = opened.value;
  const format = vcard ? 'vcard' : 'csv';
  const head: FileHead = { format, encoding, columns: [...columns], ...(delimiter === undefined ? {} : { delimiter }) };
  return ok({ head, total, records });
}

const PROGRESS_EVERY = 1_000;

/** Reads a whole file at once; see `openImport`. `onProgress` hears of every thousandth record and of the last. */
export function parseImport(
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions & { readonly onProgress?: (done: number, total: number) => void },
): Result<ParsedFile> {
  const opened = openImport(bytes, fileName, options);
  if (!opened.ok) return opened;
  const { head, total, records } = opened.value;
  const drafts: ImportDraft[] = [];
  const problems: ImportProblem[] = [];
  let done = 0;
  for (const reading of records) {
    if (reading.draft !== undefined) drafts.push(reading.draft);
    problems.push(...reading.problems);
    done += 1;
    if (done % PROGRESS_EVERY === 0 || done === total) options.onProgress?.(done, total);
  }
  return ok({ ...head, drafts, problems });
}
