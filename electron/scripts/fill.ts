import type { Piece } from '../../shared/contract/script-channels.ts';
import type { Language } from '../../shared/domain/record.ts';
import type { Field, ScriptFacts } from './field.ts';
import { fieldNamed } from './fields.ts';

const BRACES = /\{([^{}\n]{1,60})\}/g;

/** No brace is ever printed: one that is left over was a slip of the pen, and in what a customer said it would look like a field. */
const unbraced = (text: string): string => text.replaceAll('{', '(').replaceAll('}', ')');

/** What a gap is filled with by hand, by the field’s code, or its name where nobody knows it. */
export type ByHand = Readonly<Record<string, string>>;

interface Filling {
  readonly facts: ScriptFacts;
  readonly language: Language;
  readonly byHand: ByHand;
}

/** What stands in the place of a field: the rep’s word before that of the book. */
function saidOf(field: string, known: Field | undefined, { facts, language, byHand }: Filling) {
  const written = Object.hasOwn(byHand, field) ? (byHand[field] ?? '').trim() : '';
  if (written !== '') return { text: written, byHand: true };
  const found = known?.of?.(facts, language)?.trim() ?? '';
  return found === '' ? undefined : { text: found, byHand: false };
}

function pieceOf(name: string, filling: Filling): Piece {
  const known = fieldNamed(name);
  const field = known?.code ?? name.trim();
  const label = known?.word[filling.language] ?? name.trim();
  const said = saidOf(field, known, filling);
  return said === undefined
    ? { kind: 'gap', field, label, known: known !== undefined }
    : { kind: 'filled', field, label, text: unbraced(said.text), byHand: said.byHand };
}

const words = (text: string): Piece[] => (text === '' ? [] : [{ kind: 'text', text: unbraced(text) }]);

/** A script with its fields filled; what the book does not know stays a gap and is never printed in braces. */
export function fill(text: string, filling: Filling): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: whole, 1: name = '', index } of text.matchAll(BRACES)) {
    pieces.push(...words(text.slice(at, index)), pieceOf(name, filling));
    at = index + whole.length;
  }
  return [...pieces, ...words(text.slice(at))];
}

/** The names in braces that are no field: a slip of the pen, told while it is typed. */
export const unknownFields = (text: string): string[] => [
  ...new Set([...text.matchAll(BRACES)].flatMap(([, name = '']) => (fieldNamed(name) ? [] : [name.trim()]))),
];

export const hasGap = (pieces: readonly Piece[]): boolean => pieces.some(({ kind }) => kind === 'gap');

/** The words alone; undefined while there is a gap. */
export const textOf = (pieces: readonly Piece[]): string | undefined =>
  hasGap(pieces) ? undefined : pieces.map((piece) => (piece.kind === 'gap' ? '' : piece.text)).join('');
