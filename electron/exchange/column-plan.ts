import { enterFamily, familyGroups } from './family-columns.ts';
import { enterField } from './field-columns.ts';
import { fullName, readingIn } from './full-name.ts';
import type { NamePart, SingleField } from './heading-words.ts';
import type { Enter, KnownColumn } from './known-column.ts';
import { columnLetters, recogniseHeading } from './recognise-heading.ts';
import { enterPhones } from './sheet-fields.ts';

export interface ColumnPlan {
  /** Headings and fields, as shown to the rep. */
  readonly columns: readonly { heading: string; field: string }[];
  readonly enters: readonly Enter[];
  /** How many headings have a meaning. */
  readonly known: number;
  /** The column that a missing name is missing from. */
  readonly nameHeading: string;
}

const cellOf = (cells: readonly string[], column: { index: number } | undefined): string =>
  column === undefined ? '' : (cells[column.index] ?? '');

const isField =
  (field: SingleField) =>
  ({ means }: KnownColumn): boolean =>
    means.as === 'field' && means.field === field;

const isPart =
  (part: NamePart) =>
  ({ means }: KnownColumn): boolean =>
    means.as === 'name-part' && means.part === part;

const asField = (column: KnownColumn, field: SingleField): KnownColumn => ({
  ...column,
  means: { as: 'field', field },
});
const asCustom = (column: KnownColumn): KnownColumn => ({ ...column, means: { as: 'custom', idle: [] } });

/** Settles the headings that mean one thing or another by what stands beside them. */
function settled(columns: readonly KnownColumn[]): KnownColumn[] {
  const named = columns.some(isField('name')) || columns.some(({ means }) => means.as === 'name-part');
  const hasCompany = columns.some(isField('company'));
  // With Outlook, Title is Mr or Dr, and the post stands under Job Title.
  const honorific = columns.some(isField('title')) || columns.some(isPart('suffix'));
  const firstName = columns.find(isField('name')) ?? (named ? undefined : columns.find(isField('customer-name')));
  return columns.map((column) => {
    if (isField('honorific-or-title')(column)) return honorific ? asCustom(column) : asField(column, 'title');
    if (column === firstName) return asField(column, 'name');
    if (isField('name')(column)) return asCustom(column);
    if (isField('customer-name')(column)) return hasCompany ? asCustom(column) : asField(column, 'company');
    return column;
  });
}

/** The name of a row: written in one cell, or put together from several. */
function enterName(columns: readonly KnownColumn[]): Enter {
  const whole = columns.find(isField('name'));
  const [last, middle, first, suffix, readingLast, readingFirst] = (
    ['last', 'middle', 'first', 'suffix', 'readingLast', 'readingFirst'] as const
  ).map((part) => columns.find(isPart(part)));
  const readings = [readingLast, readingFirst].filter((column) => column !== undefined);
  return (sheet, cells) => {
    const at = (column: KnownColumn | undefined) => cellOf(cells, column);
    const written = at(whole).trim();
    sheet.name =
      written === '' ? fullName({ last: at(last), middle: at(middle), first: at(first), suffix: at(suffix) }) : written;
    const reading = readingIn(at(readingLast), at(readingFirst));
    if (reading !== undefined) sheet.line('nameOverride', '', reading);
    else for (const column of readings) sheet.custom(column.heading, at(column));
  };
}

/** `@` stands for any text with one: Outlook repeats the address under its display name. */
const saysNothing = (cell: string, idle: readonly string[]): boolean =>
  idle.includes(cell.trim().toLowerCase()) || (idle.includes('@') && cell.includes('@'));

function enterOne(column: KnownColumn): Enter | undefined {
  const { heading, means } = column;
  if (means.as === 'phone') return (sheet, cells) => enterPhones(sheet, heading, cellOf(cells, column), means.label);
  if (means.as === 'custom')
    return (sheet, cells) => {
      const cell = cellOf(cells, column);
      if (!saysNothing(cell, means.idle)) sheet.custom(heading, cell);
    };
  if (means.as !== 'field' || means.field === 'name') return undefined;
  const { field } = means;
  return (sheet, cells) => enterField(field, sheet, heading, cellOf(cells, column));
}

function shown({ heading, means }: KnownColumn): { heading: string; field: string } {
  if (means.as === 'field') return { heading, field: means.field };
  if (means.as === 'name-part') return { heading, field: 'name' };
  return { heading, field: means.as === 'family' ? means.member.family : means.as };
}

/** What each column of a file fills, by its headings. */
export function planColumns(headings: readonly string[]): ColumnPlan {
  const columns = settled(
    headings.map((text, index) => ({
      index,
      heading: text.trim() === '' ? columnLetters(index) : text.trim(),
      means: recogniseHeading(text),
    })),
  );
  const groups = familyGroups(columns);
  const nameColumn = columns.find(isField('name')) ?? columns.find(({ means }) => means.as === 'name-part');
  return {
    columns: columns.map(shown),
    enters: [enterName(columns), ...columns.flatMap((column) => enterOne(column) ?? []), ...groups.map(enterFamily)],
    known: columns.filter(({ means }) => means.as !== 'custom').length,
    nameHeading: (nameColumn ?? columns[0])?.heading ?? '',
  };
}
