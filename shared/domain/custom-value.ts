import type { CustomField } from './custom-field.ts';
import { isDay } from './day.ts';

/** A number as it is typed, with or without separators; undefined for anything else. */
export function customNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  return /^[+-]?\d+(?:[.]\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Whether a value is what its field asks for. One that is not stays as it is, and is shown as such. */
export function fitsField({ kind, choices = [] }: Pick<CustomField, 'kind' | 'choices'>, value: string): boolean {
  if (kind === 'number') return customNumber(value) !== undefined;
  if (kind === 'date') return isDay(value);
  if (kind === 'choice') return choices.includes(value);
  return kind === 'text' || value === 'yes' || value === 'no';
}

/** The field is for this kind of customer. */
export const isFieldOf = ({ of }: Pick<CustomField, 'of'>, kind: 'person' | 'organization'): boolean =>
  of === undefined || of === kind;
