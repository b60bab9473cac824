import { Checkbox, FormControlLabel } from '@mui/material';
import { useT } from '../i18n/use-t.ts';
import { Field } from './field.tsx';
import { FieldRow } from './record-dialog.tsx';
import { Segmented } from './segmented.tsx';
import { errorsOfDay, type YearlyDraft } from './yearly-day.ts';

interface YearlyDayFieldsProps {
  readonly draft: YearlyDraft;
  readonly onDraft: (draft: YearlyDraft) => void;
  /** Saving was tried: only then is what is wrong marked. */
  readonly tried: boolean;
}

/** Month, day and perhaps year of a solar or lunar date. */
export function YearlyDayFields({ draft: whole, onDraft, tried }: YearlyDayFieldsProps) {
  const t = useT();
  const { calendar, year, month, day, leap } = whole;
  const draft = { calendar, year, month, day, leap };
  const errors = tried ? errorsOfDay(draft) : {};
  const words = (name: 'year' | 'month' | 'day') => {
    const error = errors[name];
    return error === undefined ? undefined : t(`records:days.${error}`);
  };
  const number = (name: 'year' | 'month' | 'day', maxLength: number) => (
    <Field
      label={t(`records:days.${name}`)}
      value={draft[name]}
      onChange={(text) => onDraft({ ...draft, [name]: text })}
      error={words(name)}
      maxLength={maxLength}
    />
  );
  return (
    <>
      <Segmented
        label={t('records:days.calendar')}
        segments={(['solar', 'lunar'] as const).map((value) => ({ value, label: t(`records:days.${value}`) }))}
        value={calendar}
        onChange={(to) => onDraft({ ...draft, calendar: to })}
        wide
      />
      <FieldRow columns="1fr 1fr 1.4fr">
        {number('month', 2)}
        {number('day', 2)}
        {number('year', 4)}
      </FieldRow>
      {calendar === 'lunar' && (
        <FormControlLabel
          control={<Checkbox checked={leap} onChange={(event) => onDraft({ ...draft, leap: event.target.checked })} />}
          label={t('records:days.leap')}
        />
      )}
    </>
  );
}
