import type { FieldGroup, FieldKind } from '../../shared/domain/list-field.ts';
import type { ListWorld, Who } from './list-world.ts';
import type { Reading } from './reading.ts';

/** A field of a customer that a list can ask, show and sort by. */
export interface ListField {
  readonly code: string;
  readonly group: FieldGroup;
  readonly kind: FieldKind;
  /** All codes there are, lowest first; absent where the values in the book are the choice. */
  readonly choices?: readonly string[] | undefined;
  readonly read: (who: Who, world: ListWorld) => Reading;
}

type Read = ListField['read'];

export const field = (
  group: FieldGroup,
  kind: FieldKind,
  code: string,
  read: Read,
  choices?: readonly string[],
): ListField => ({ code, group, kind, read, ...(choices && { choices }) });

type Words = { [K in keyof Who]-?: Who[K] extends string | undefined ? K : never }[keyof Who];

/** Fields that are words of the record itself, under its own name for them. */
export const words = (group: FieldGroup, codes: readonly Words[]): ListField[] =>
  codes.map((code) => field(group, 'text', code, (who) => who[code]));

/** Words of which the same few come again: chosen from those in the book. */
export const common = (group: FieldGroup, codes: readonly Words[]): ListField[] =>
  codes.map((code) => field(group, 'choice', code, (who) => who[code]));

/** Codes of the record itself. */
export const coded = (
  group: FieldGroup,
  fields: readonly (readonly [code: Words, choices: readonly string[]])[],
): ListField[] => fields.map(([code, choices]) => field(group, 'choice', code, (who) => who[code], choices));

export const days = (group: FieldGroup, fields: readonly (readonly [code: string, read: Read])[]): ListField[] =>
  fields.map(([code, read]) => field(group, 'day', code, read));

export const numbers = (group: FieldGroup, fields: readonly (readonly [code: string, read: Read])[]): ListField[] =>
  fields.map(([code, read]) => field(group, 'number', code, read));

/** Of these the answer is always known. */
export const truths = (group: FieldGroup, fields: readonly (readonly [code: string, read: Read])[]): ListField[] =>
  fields.map(([code, read]) => field(group, 'yes-no', code, read));
