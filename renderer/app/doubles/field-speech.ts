import type { FieldSpeech } from '../../features/double/field-speech.ts';
import { fieldWords } from '../../features/change/field-words.ts';
import { valueWords } from '../../features/change/value-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';

/** Read on no day of ours, so that every year is written out. */
const NEVER = '0001-01-01';

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The fields of a customer told as the history tells them. */
export function useFieldSpeech(): FieldSpeech {
  const t = useT();
  const language = useLanguage();
  const batches = useAsk('batch.list', {});
  const speech = { t, language, today: NEVER };
  const showOf = (id: unknown): string =>
    (batches.state === 'answered' && batches.value.batches.find(({ batch }) => batch.id === id)?.batch.name) || '';
  return {
    nameOf: (field) => (field === 'batchId' ? t('dossier:fact.cameWith') : fieldWords(t, 'customers', field)),
    valueOf: (field, customer) => {
      const value: unknown = customer[field];
      if (field === 'batchId') return showOf(value);
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return '';
      return valueWords(speech, field, asText(value)) ?? '';
    },
  };
}
