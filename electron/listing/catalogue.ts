import type { CustomField } from '../../shared/domain/custom-field.ts';
import { ownFieldName } from '../../shared/domain/list-field.ts';
import { BASIC_FIELDS } from './basic-fields.ts';
import type { ListField } from './list-fields.ts';
import type { ListWorld, Who } from './list-world.ts';
import { ownField } from './own-fields.ts';
import type { FieldReader } from './reading.ts';
import { STANDING_FIELDS } from './standing-fields.ts';
import { TRADE_FIELDS } from './trade-fields.ts';

/** Every field the book itself has, in the order of the list of fields. */
export const BOOK_FIELDS: readonly ListField[] = [...BASIC_FIELDS, ...STANDING_FIELDS, ...TRADE_FIELDS];

const BY_CODE: ReadonlyMap<string, ListField> = new Map(BOOK_FIELDS.map((one) => [one.code, one]));

/** A field by its code; one of the rep's own is there under any name, so that a view outlives it. */
export function fieldOf(code: string, own: Iterable<CustomField>): ListField | undefined {
  const name = ownFieldName(code);
  if (name === undefined) return BY_CODE.get(code);
  return ownField(
    name,
    [...own].find((one) => one.name === name),
  );
}

/** The same field, read in one world. */
export const readerOf = ({ kind, read, choices }: ListField, world: ListWorld): FieldReader<Who> => ({
  kind,
  codes: choices,
  read: (who) => read(who, world),
});
