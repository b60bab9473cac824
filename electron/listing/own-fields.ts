import type { CustomField } from '../../shared/domain/custom-field.ts';
import { isDay } from '../../shared/domain/day.ts';
import { type FieldKind, OWN_FIELD } from '../../shared/domain/list-field.ts';
import { field, type ListField } from './list-fields.ts';
import type { Reading } from './reading.ts';

const KIND_OF: Readonly<Record<CustomField['kind'], FieldKind>> = {
  text: 'text',
  number: 'number',
  date: 'day',
  choice: 'choice',
  'yes-no': 'yes-no',
};

/** A value that does not fit its field is read as it was written: it is there, and compares with nothing. */
function fitting(kind: FieldKind, value: string | undefined): Reading {
  const text = value?.trim() ?? '';
  if (text === '') return undefined;
  if (kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : text;
  if (kind === 'day') return isDay(text) ? text : [text];
  return text;
}

/** One of the rep's own fields. Without a record of its own (an import brought it) it is plain words. */
export function ownField(name: string, record?: Pick<CustomField, 'kind' | 'choices'>): ListField {
  const kind = record === undefined ? 'text' : KIND_OF[record.kind];
  return field(
    'own',
    kind,
    `${OWN_FIELD}${name}`,
    ({ custom }) => fitting(kind, Object.hasOwn(custom, name) ? custom[name] : undefined),
    record?.choices,
  );
}
