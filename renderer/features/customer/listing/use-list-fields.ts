import { useMemo } from 'react';
import type { ListFieldView } from '../../../../shared/contract/listing-channels.ts';
import { isDay } from '../../../../shared/domain/day.ts';
import { OPERATORS_OF, ownFieldName } from '../../../../shared/domain/list-field.ts';
import type { Condition } from '../../../../shared/domain/saved-view.ts';
import { sayDayLong } from '../../../../shared/i18n/day-words.ts';
import { fieldWords, valueWords } from '../../../../shared/i18n/listing-words.ts';
import { textIn } from '../../../../shared/i18n/text-in.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import type { Language } from '../../../../shared/domain/record.ts';
import { useAsk } from '../../../api/use-ask.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';

/** The fields of the list and how they and their values are said. */
export interface ListFields {
  /** Empty until the book has told. */
  readonly all: readonly ListFieldView[];
  readonly of: (code: string) => ListFieldView | undefined;
  readonly name: (code: string) => string;
  readonly value: (code: string, value: string) => string;
}

const countryName = (language: Language, code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code) : code;

function sayValue(t: Translate, language: Language, field: ListFieldView | undefined, code: string, value: string) {
  if (isDay(value)) return sayDayLong(language, value);
  if (field?.kind === 'number' && Number.isFinite(Number(value))) return Number(value).toLocaleString(language);
  if (code === 'country') return countryName(language, value);
  const words = textIn(field?.choices?.find((one) => one.code === value)?.words, language);
  return words ?? valueWords(t, code, value);
}

const NO_FIELDS: readonly ListFieldView[] = [];

/** @param wanted false: nothing is asked, and names alone are said. */
export function useListFields(wanted: boolean): ListFields {
  const t = useT();
  const language = useLanguage();
  const asked = useAsk('customer.fields', {}, { enabled: wanted, keep: true });
  const all = asked.state === 'answered' ? asked.value.fields : NO_FIELDS;
  return useMemo(() => listFields(t, language, all), [t, language, all]);
}

function listFields(t: Translate, language: Language, all: readonly ListFieldView[]): ListFields {
  const byCode = new Map(all.map((field) => [field.code, field]));
  return {
    all,
    of: (code) => byCode.get(code) ?? looseOwn(code),
    name: (code) => fieldWords(t, code),
    value: (code, value) => sayValue(t, language, byCode.get(code), code, value),
  };
}

/** One of the rep's own that no customer has a value for any more: a view may outlive it. */
const looseOwn = (code: string): ListFieldView | undefined =>
  ownFieldName(code) === undefined
    ? undefined
    : { code, kind: 'text', group: 'own', operators: [...OPERATORS_OF.text] };

const DAYS = ['day', 'yearly'];

/** A distance in the past is said otherwise than a number above another. */
export const opWordsOf = (op: Condition['op'], kind: ListFieldView['kind'] | undefined) =>
  op === 'more-than' && kind !== undefined && DAYS.includes(kind) ? 'longer-ago' : op;

/** A condition as a chip says it: "Last talk over 60 days ago". */
export function conditionWords(t: Translate, fields: ListFields, { field, op, values }: Condition): string {
  const what = values.map((value) => fields.value(field, value)).join(t('listing:or'));
  return t(`listing:said.${opWordsOf(op, fields.of(field)?.kind)}`, { field: fields.name(field), what });
}
