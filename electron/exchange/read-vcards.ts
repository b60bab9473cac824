import { fail, ok, type Result } from '../../shared/result.ts';
import { withPlainLineEnds } from './csv-shape.ts';
import { DraftSheet, type ReadingContext } from './draft-sheet.ts';
import { enterNames, isEmpty, isNameProperty } from './card-names.ts';
import type { Correction, RecordFile, RecordReading } from './read-csv.ts';
import { PROPERTIES } from './read-card.ts';
import { MAX_ROWS } from './read-rows.ts';
import { type CardLine, type PhysicalCard, readLine, splitCards, unfold } from './vcard-lines.ts';
import { textOf } from './vcard-values.ts';

/** `_$!<Mobile>!$_` is Apple's way of writing a label that it translates. */
const labelText = (line: CardLine): string => /^_\$!<(.{0,100})>!\$_$/.exec(textOf(line))?.[1] ?? textOf(line);

/** The field of a property, when it took it; everything else is kept verbatim by the caller. */
function takesProperty(sheet: DraftSheet, line: CardLine, label: CardLine | undefined): boolean {
  const enter = Object.hasOwn(PROPERTIES, line.name) ? PROPERTIES[line.name] : undefined;
  return enter?.(sheet, line, label === undefined ? '' : labelText(label)) === true;
}

/** Each property into its field, and what has none verbatim; Apple's labels go where their property goes. */
function enterProperties(sheet: DraftSheet, lines: readonly CardLine[]): void {
  const labels = new Map(lines.filter(({ name }) => name === 'X-ABLABEL').map((line) => [line.group, line]));
  const taken = new Set<string>();
  for (const line of lines) {
    if (isNameProperty(line) || line.name === 'X-ABLABEL' || isEmpty(line)) continue;
    if (takesProperty(sheet, line, line.group === '' ? undefined : labels.get(line.group))) taken.add(line.group);
    else sheet.rawLine(line.raw);
  }
  for (const [group, line] of labels) if (group === '' || !taken.has(group)) sheet.rawLine(line.raw);
}

/** Puts the rep's answer where the only property of that name stands. */
function corrected(lines: readonly CardLine[], corrections: readonly Correction[]): CardLine[] {
  return lines.map((line) => {
    const answer = corrections.find(({ column }) => column === line.name);
    const only = lines.filter(({ name }) => name === line.name).length === 1;
    return answer === undefined || !only ? line : { ...line, params: new Map<string, string[]>(), value: answer.value };
  });
}

function readCard(card: PhysicalCard, context: ReadingContext, corrections: readonly Correction[]): RecordReading {
  const sheet = new DraftSheet(card.row, context);
  const lines: CardLine[] = [];
  for (const text of unfold(card.lines)) {
    const line = readLine(text);
    if (line === undefined) sheet.rawLine(text);
    else lines.push(line);
  }
  const settled = corrected(lines, corrections);
  enterNames(sheet, settled);
  enterProperties(sheet, settled);
  if (!card.closed) sheet.problem('card-unclosed', 'END', '');
  return { draft: sheet.finish('FN'), problems: sheet.problems };
}

/** The cards of a file, versions 2.1, 3.0 and 4.0 side by side. Refuses with `file-empty` and `too-many-rows`. */
export function openVcards(
  source: string,
  context: ReadingContext,
  corrections: readonly Correction[] = [],
): Result<RecordFile> {
  const text = withPlainLineEnds(source);
  const total = text.match(/^BEGIN:VCARD[ \t]*$/gim)?.length ?? 0;
  if (total === 0) return fail('file-empty');
  if (total > MAX_ROWS) return fail('too-many-rows', { most: MAX_ROWS });
  const byRow = Map.groupBy(corrections, ({ row }) => row);
  function* records(): Generator<RecordReading> {
    for (const card of splitCards(text)) yield readCard(card, context, byRow.get(card.row) ?? []);
  }
  return ok({ total, columns: [], records: records() });
}
