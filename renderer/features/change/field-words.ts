import type { Translate } from '../../../shared/i18n/translate.ts';

type Say = (key: string, params: object) => unknown;

/** A sentence whose key is known at run time only: codes of records are data. Undefined when nobody has worded it. */
export function wordOf(t: Translate, key: string): string | undefined {
  const said = (t as unknown as Say)(key, { defaultValue: '', returnObjects: true });
  return typeof said === 'string' && said !== '' ? said : undefined;
}

const said = (t: Translate, collection: string, field: string): string | undefined =>
  wordOf(t, `activity:fieldsOf.${collection}.${field}`) ??
  wordOf(t, `activity:fields.${field}`) ??
  wordOf(t, `facts:field.${field}`) ??
  wordOf(t, `grading:scale.${field}`) ??
  wordOf(t, `fields:${field}`);

export const fieldIsWorded = (t: Translate, collection: string, field: string): boolean =>
  said(t, collection, field) !== undefined;

/** A field by the name it has on the screen, which may hang on the kind of record. */
export const fieldWords = (t: Translate, collection: string, field: string): string =>
  said(t, collection, field) ?? field;

/** A kind of record: customer, contact, quote. */
export const recordWords = (t: Translate, collection: string): string | undefined =>
  wordOf(t, `activity:records.${collection}`);
