import { useAsk } from '../../api/use-ask.ts';
import { fieldWords, recordWords } from '../../features/change/field-words.ts';
import { labelWords } from '../../features/change/label-words.ts';
import { valueWords } from '../../features/change/value-words.ts';
import type { RecordSpeech } from '../../features/privacy/told-everything.tsx';
import { momentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';

/** Stamps, keys and ids: nothing that anybody wrote down. They are in the JSON. */
const UNTOLD = /^(?:id|createdAt|changedAt|nameKey|key|hash|zone|loggedAt|importUid|picture|evidence|cadence|.*Ids?)$/u;

const isTold = ([name, value]: [string, unknown]): boolean =>
  !UNTOLD.test(name) &&
  value !== undefined &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0) &&
  !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Read on no day of ours, so that every year is written out. */
const NEVER = '0001-01-01';

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Records told as the history tells them. */
export function useRecordSpeech(): RecordSpeech | undefined {
  const t = useT();
  const language = useLanguage();
  const status = useAsk('book.status', {});
  if (status.state !== 'answered') return undefined;
  const clock = { zone: status.value.zone, today: status.value.today };
  const speech = { t, language, today: NEVER };
  return {
    kindOf: (collection) => recordWords(t, collection),
    rowsOf: (collection, record) =>
      Object.entries(record)
        .filter(isTold)
        .map(([field, value]) => [fieldWords(t, collection, field), valueWords(speech, field, asText(value)) ?? '']),
    history: ({ at, label }) => `${momentWords(t, language, clock, at)} · ${labelWords(t, language, label)}`,
  };
}
