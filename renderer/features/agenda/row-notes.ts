import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import { type Day, minDay } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** The earliest hard deadline among a row's reasons. */
const limitOf = ({ reasons }: AgendaRow): Day | undefined =>
  reasons
    .flatMap(({ limit }) => limit ?? [])
    .reduce<Day | undefined>((first, limit) => (first === undefined ? limit : minDay(first, limit)), undefined);

function limitWords(t: Translate, language: Language, limit: Day, today: Day): string {
  if (limit < today) return t('today:note.limitPast', { day: sayDay(language, limit, today) });
  return limit === today ? t('today:note.limitToday') : t('today:note.limit', { day: sayDay(language, limit, today) });
}

/** What must not be missed about a row beside its reason: the last day there is, tries nobody answered, another channel. */
export function rowNotes(t: Translate, language: Language, row: AgendaRow, today: Day): string[] {
  const limit = limitOf(row);
  const changed = row.reasons.find(({ changedChannel }) => changedChannel !== undefined)?.changedChannel;
  const notes = [
    limit === undefined ? '' : limitWords(t, language, limit, today),
    row.unanswered === undefined ? '' : t('today:note.unanswered', { count: row.unanswered }),
    changed === undefined ? '' : t('today:note.changed', { channel: t(`ui:channel.${changed}`) }),
  ];
  return notes.filter((note) => note !== '');
}
