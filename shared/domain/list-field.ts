import type { Operator } from './saved-view.ts';

/** What a field of the list holds. `yearly`: a date that comes again every year, such as a birthday. */
export const FIELD_KINDS = ['text', 'number', 'day', 'yearly', 'choice', 'yes-no'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Where a field stands in the list of fields. */
export const FIELD_GROUPS = ['basics', 'scales', 'contact', 'trade', 'person', 'firm', 'own'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** What can be asked of each kind. On a day `more-than` means longer ago than so many days. */
export const OPERATORS_OF = {
  text: ['contains', 'is', 'is-not', 'empty', 'filled'],
  number: ['is', 'is-not', 'more-than', 'less-than', 'empty', 'filled'],
  day: ['within-next', 'within-last', 'more-than', 'before', 'after', 'is', 'is-not', 'empty', 'filled'],
  yearly: ['within-next', 'empty', 'filled'],
  choice: ['is', 'is-not', 'empty', 'filled'],
  'yes-no': ['is', 'is-not', 'empty', 'filled'],
} as const satisfies Readonly<Record<FieldKind, readonly Operator[]>>;

/** What stands before the name of one of the rep's own fields. */
export const OWN_FIELD = 'custom:';

export const ownFieldName = (code: string): string | undefined =>
  code.startsWith(OWN_FIELD) ? code.slice(OWN_FIELD.length) : undefined;

/** True when the operator asks nothing further. */
export const takesNoValue = (op: Operator): boolean => op === 'empty' || op === 'filled';
