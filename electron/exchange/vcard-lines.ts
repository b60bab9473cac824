/** One content line of a card, unfolded, with its soft breaks joined. */
export interface CardLine {
  /** As it stands in the file, but on one line. */
  readonly raw: string;
  readonly group: string;
  /** Upper case, without its group. */
  readonly name: string;
  readonly params: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
}

/** Bare parameters of version 2.1: `TEL;CELL`, `N;QUOTED-PRINTABLE`. */
const ENCODINGS: ReadonlySet<string> = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '8BIT', '7BIT']);

/** Index of the colon that ends name and parameters; one within quotation marks does not. */
function colonIndex(line: string): number {
  let quoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const unit = line[i];
    if (unit === '"') quoted = !quoted;
    else if (unit === ':' && !quoted) return i;
  }
  return -1;
}

/** Splits at a separator outside quotation marks. */
function splitUnquoted(text: string, separator: string): string[] {
  const parts = [''];
  let quoted = false;
  for (const unit of text) {
    if (unit === '"') quoted = !quoted;
    if (unit === separator && !quoted) parts.push('');
    else parts[parts.length - 1] += unit;
  }
  return parts;
}

function readParams(texts: readonly string[]): Map<string, string[]> {
  const params = new Map<string, string[]>();
  for (const text of texts) {
    const equals = text.indexOf('=');
    const bare = text.trim().toUpperCase();
    const name = equals >= 0 ? text.slice(0, equals).trim().toUpperCase() : ENCODINGS.has(bare) ? 'ENCODING' : 'TYPE';
    const values = equals >= 0 ? splitUnquoted(text.slice(equals + 1), ',') : [bare];
    // 4.0 puts the whole list into quotation marks: TYPE="work,voice".
    const plain = values.flatMap((value) => (value.startsWith('"') ? value.replace(/"/g, '').split(',') : [value]));
    const known = params.get(name);
    if (known === undefined) params.set(name, plain);
    else for (const value of plain) known.push(value);
  }
  return params;
}

/** undefined for what is no property: a line without a colon. */
export function readLine(raw: string): CardLine | undefined {
  const colon = colonIndex(raw);
  if (colon < 1) return undefined;
  const [path = '', ...params] = splitUnquoted(raw.slice(0, colon), ';');
  const dot = path.lastIndexOf('.');
  return {
    raw,
    group: path.slice(0, Math.max(dot, 0)).toLowerCase(),
    name: path
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
    params: readParams(params),
    value: raw.slice(colon + 1),
  };
}

const isQuotedPrintable = (head: string): boolean => /;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(head);
const isBase64 = (head: string): boolean => /;(?:ENCODING=)?(?:BASE64|B)[;:]/i.test(head);

/** Whether a physical line goes on with the line that stands open. */
function continues(open: string, next: string): 'fold' | 'soft' | 'bare' | undefined {
  const head = open.slice(0, 200);
  if (isQuotedPrintable(head) && open.endsWith('=')) return 'soft';
  if (next.startsWith(' ') || next.startsWith('\t')) return 'fold';
  // Version 2.1 lets base64 run on without a blank, up to an empty line; its letters have no colon.
  return isBase64(head) && next !== '' && !next.includes(':') ? 'bare' : undefined;
}

export interface PhysicalCard {
  /** Line of the file, from 1, on which the card begins. */
  readonly row: number;
  readonly lines: readonly string[];
  /** False where the file ended, or another card began, before its END. */
  readonly closed: boolean;
}

/** Joins the physical lines of one card to content lines. */
export function unfold(lines: readonly string[]): string[] {
  const unfolded: string[][] = [];
  let open = '';
  for (const line of lines) {
    const how = unfolded.length === 0 ? undefined : continues(open, line);
    const pieces = unfolded.at(-1);
    if (how === undefined || pieces === undefined) {
      unfolded.push([line]);
      open = line;
      continue;
    }
    if (how === 'soft') pieces[pieces.length - 1] = (pieces.at(-1) ?? '').replace(/=$/, '');
    pieces.push(how === 'fold' ? line.slice(1) : line);
    // The head tells the encoding and the last piece whether a soft break follows: all that is asked of an open line.
    open = `${(pieces[0] ?? '').slice(0, 200)}${(pieces.at(-1) ?? '').slice(-1)}`;
  }
  return unfolded.map((pieces) => pieces.join('')).filter((line) => line.trim() !== '');
}

interface OpenCard {
  readonly row: number;
  readonly lines: string[];
  /** Cards begun within this one. */
  depth: number;
}

const AGENT = /^(?:[\w-]{1,50}\.)?AGENT[^:]{0,200}:\s*$/i;

/** Takes a line into the open card; true when it was the END of that card. */
function takes(open: OpenCard, line: string, word: string): boolean {
  if (word === 'END:VCARD' && open.depth === 0) return true;
  if (word === 'BEGIN:VCARD') open.depth += 1;
  if (word === 'END:VCARD') open.depth -= 1;
  open.lines.push(line);
  return false;
}

const begins = (open: OpenCard | undefined, word: string): boolean =>
  word === 'BEGIN:VCARD' && (open === undefined || !AGENT.test(open.lines.at(-1) ?? ''));

const asCard = ({ row, lines }: OpenCard, closed: boolean): PhysicalCard => ({ row, lines, closed });

/** The cards of a file. A card within a card (AGENT of 2.1) belongs to the outer one. */
export function* splitCards(text: string): Generator<PhysicalCard> {
  let open: OpenCard | undefined;
  let row = 0;
  for (const line of physicalLines(text)) {
    row += 1;
    const word = line.length < 20 ? line.trim().toUpperCase() : '';
    if (begins(open, word)) {
      if (open !== undefined) yield asCard(open, false);
      open = { row, lines: [], depth: 0 };
    } else if (open !== undefined && takes(open, line, word)) {
      yield asCard(open, true);
      open = undefined;
    }
  }
  if (open !== undefined) yield asCard(open, false);
}

function* physicalLines(text: string): Generator<string> {
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    yield text.slice(from, end < 0 ? text.length : end);
    if (end < 0) return;
    from = end + 1;
  }
}
