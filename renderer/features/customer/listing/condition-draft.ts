import { isDay } from '../../../../shared/domain/day.ts';
import type { ListFieldView } from '../../../../shared/contract/listing-channels.ts';
import { takesNoValue } from '../../../../shared/domain/list-field.ts';
import type { Condition } from '../../../../shared/domain/saved-view.ts';

/** A line of the builder; it has a number of its own, so that a line keeps its focus when another is taken out. */
export interface DraftCondition extends Condition {
  readonly n: number;
}

/** How the value of a line is given. */
export type ValueWay = 'none' | 'words' | 'number' | 'days' | 'day' | 'choices';

const DISTANCES: readonly Condition['op'][] = ['within-next', 'within-last', 'more-than'];

export function valueWayOf({ kind, choices }: Pick<ListFieldView, 'kind' | 'choices'>, op: Condition['op']): ValueWay {
  if (takesNoValue(op)) return 'none';
  if (kind === 'day' || kind === 'yearly') return DISTANCES.includes(op) ? 'days' : 'day';
  if (kind === 'number') return 'number';
  return choices !== undefined || kind === 'yes-no' ? 'choices' : 'words';
}

const isWhole = (text: string): boolean => /^\d{1,5}$/.test(text.trim());
const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

const IS_GIVEN: Readonly<Record<ValueWay, (values: readonly string[]) => boolean>> = {
  none: () => true,
  words: ([first = '']) => first.trim() !== '',
  number: ([first = '']) => isNumber(first),
  days: ([first = '']) => isWhole(first),
  day: ([first = '']) => isDay(first),
  choices: (values) => values.length > 0,
};

/** True when the line asks something. */
export const isFinished = (field: ListFieldView | undefined, { op, values }: Condition): boolean =>
  field !== undefined && field.operators.includes(op) && IS_GIVEN[valueWayOf(field, op)](values);

/** What a line says once it looks at another field or compares in another way: what still fits stays. */
export function turnedTo(draft: DraftCondition, field: ListFieldView, op: Condition['op'] | undefined): DraftCondition {
  const wanted = op ?? (field.code === draft.field ? draft.op : undefined);
  const next = wanted !== undefined && field.operators.includes(wanted) ? wanted : (field.operators[0] ?? 'filled');
  const keeps = field.code === draft.field && IS_GIVEN[valueWayOf(field, next)](draft.values);
  return { ...draft, field: field.code, op: next, values: keeps ? draft.values : [] };
}

/** As it is kept: without its number, its words trimmed, no value where none is asked. */
export const conditionOf = ({ field, op, values }: DraftCondition): Condition => ({
  field,
  op,
  values: takesNoValue(op) ? [] : values.map((value) => value.trim()),
});
