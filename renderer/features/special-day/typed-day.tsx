import { Box, Button } from '@mui/material';
import { readBirthday } from '../../../shared/almanac/read-birthday.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { keptDate } from '../../../shared/i18n/date-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { yearlyDraft } from '../../ui/yearly-day.ts';
import type { SpecialDayDraft } from './special-day-draft.ts';

interface TypedDayProps {
  readonly draft: SpecialDayDraft;
  readonly onDraft: (draft: SpecialDayDraft) => void;
  readonly today: Day;
}

/** Nobody is born tomorrow; a wedding may be next autumn. */
const readingOf = ({ typed, kind }: SpecialDayDraft, today: Day) =>
  readBirthday(typed, { lunarColumn: false, today, mayLieAhead: kind !== 'birthday' });

/** A date in the rep's own words. What it means is written into the fields below; what can mean two is asked. */
export function TypedDay({ draft, onDraft, today }: TypedDayProps) {
  const t = useT();
  const language = useLanguage();
  const type = (typed: string) => {
    const reading = readingOf({ ...draft, typed }, today);
    onDraft({ ...draft, typed, ...(reading.kind === 'date' && yearlyDraft(reading.date)) });
  };
  const reading = readingOf(draft, today);
  const choices = reading.kind === 'ambiguous' ? reading.choices : [];
  const isCalendar = choices.some((one) => one.startsWith('农历')) && choices.some((one) => one.startsWith('公历'));
  const problem = {
    empty: undefined,
    date: undefined,
    ambiguous: undefined,
    impossible: t('dates:form.impossible'),
    unread: t(reading.kind === 'unread' && reading.outside === true ? 'dates:form.outside' : 'dates:form.unread'),
  }[reading.kind];
  const said =
    reading.kind === 'date' ? t('dates:form.read', { date: keptDate(language, reading.date) }) : t('dates:form.hint');
  const choiceWords = (text: string) => {
    const read = readBirthday(text, { lunarColumn: false, today, mayLieAhead: true });
    return read.kind === 'date' ? `${t(`records:days.${read.date.calendar}`)} ${keptDate(language, read.date)}` : text;
  };
  return (
    <>
      <Field
        label={t('dates:form.typed')}
        value={draft.typed}
        onChange={type}
        hint={problem === undefined ? said : undefined}
        error={problem}
        maxLength={100}
      />
      {choices.length > 0 && (
        <Box role="group" aria-label={t(isCalendar ? 'dates:form.which' : 'dates:form.whichOrder')}>
          <Box role="status" sx={{ fontSize: 'var(--small)', mb: '4px' }}>
            {t(isCalendar ? 'dates:form.which' : 'dates:form.whichOrder')}
          </Box>
          <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
            {choices.map((one) => (
              <Button key={one} variant="outlined" onClick={() => type(one)}>
                {choiceWords(one)}
              </Button>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}
