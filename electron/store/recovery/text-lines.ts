import { isUtf8 } from 'node:buffer';

/** What an editor may have saved a file in. We write UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A line in UTF-8 without its line break, whatever it was written in. The last line of a file may have none: it is unfinished. */
export interface TextLine {
  readonly bytes: Buffer;
  readonly finished: boolean;
}

const NEWLINE = 10;
const RETURN = 13;
const BRACE = 0x7b;
/** No line of a book is that long; a file of NUL octets is one line. */
const LONGEST_LINE = 67_108_864;
/** Lines with more than ASCII that settle what a file is written in. */
const ENOUGH = 50;

/** The first two octets tell UTF-16, with its mark or by the brace that begins every file of ours. */
function wideEncoding(start: Buffer): Encoding | undefined {
  const [a, b] = start;
  if ((a === 0xff && b === 0xfe) || (a === BRACE && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === BRACE)) return 'utf-16be';
  return undefined;
}

const isPlain = (bytes: Buffer): boolean => bytes.every((byte) => byte < 0x80);

/**
 * What the file is written in. One flipped bit makes one line invalid; only a file whose lines are mostly invalid was saved in
 * another encoding.
 */
export async function encodingOf(pieces: AsyncIterable<Buffer>): Promise<Encoding> {
  let start = true;
  let valid = 0;
  let invalid = 0;
  for await (const { bytes } of linesIn(pieces)) {
    const wide = start ? wideEncoding(bytes) : undefined;
    if (wide !== undefined) return wide;
    start = false;
    if (isPlain(bytes)) continue;
    if (isUtf8(bytes)) valid += 1;
    else invalid += 1;
    if (valid + invalid >= ENOUGH) break;
  }
  return invalid > valid ? 'gb18030' : 'utf-8';
}

async function* recoded(pieces: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** The lines of a file as we would have written them: in UTF-8, without a mark at the beginning, ended by LF alone. */
export async function* textLines(pieces: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<TextLine> {
  let first = true;
  for await (const { bytes, finished } of linesIn(encoding === 'utf-8' ? pieces : recoded(pieces, encoding))) {
    const from = first && bytes.subarray(0, 3).equals(MARK) ? MARK.length : 0;
    const until = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length;
    first = false;
    yield { bytes: bytes.subarray(from, until), finished };
  }
}
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

async function* linesIn(pieces: AsyncIterable<Buffer>): AsyncGenerator<TextLine> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      yield { bytes: Buffer.concat([...held, piece.subarray(from, end)]), finished: true };
      held = [];
      length = 0;
      from = end + 1;
    }
    // A copy: whoever reads the file fills the same room again.
    held.push(Buffer.from(piece.subarray(from)));
    length += piece.length - from;
    if (length > LONGEST_LINE) {
      yield { bytes: Buffer.concat(held.splice(0)), finished: false };
      length = 0;
    }
  }
  if (length > 0) yield { bytes: Buffer.concat(held), finished: false };
}
