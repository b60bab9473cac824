import type { FieldSpeech } from '../../features/double/merge-dialog.tsx';
import { fieldWords } from '../../features/change/field-words.ts';
import { valueWords } from '../../features/change/value-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The fields of a customer told as the history tells them. */
export function useFieldSpeech(): FieldSpeech {
  const t = useT();
  const language = useLanguage();
  const speech = { t, language, today: undefined };
  return {
    nameOf: (field) => fieldWords(t, 'customers', field),
    valueOf: (field, customer) => {
      const value: unknown = customer[field];
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return '';
      return valueWords(speech, field, asText(value)) ?? '';
    },
  };
}
