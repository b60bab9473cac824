import { DatePicker } from '@mui/x-date-pickers';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { type Day, isDay } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import { Icon } from './icon.tsx';

interface DayFieldProps extends FieldWords {
  readonly value: Day | undefined;
  /** Undefined while emptied, half written or not a day. */
  readonly onChange: (value: Day | undefined) => void;
  readonly min?: Day | undefined;
  readonly max?: Day | undefined;
  /** With the year, for dates far off; without it the weekday is shown. */
  readonly withYear?: boolean;
}

const FORMATS: Readonly<Record<Language, { near: string; far: string }>> = {
  'zh-CN': { near: 'M月D日 ddd', far: 'YYYY年M月D日' },
  en: { near: 'ddd D MMM', far: 'D MMM YYYY' },
};

const toDayjs = (day: Day | undefined): Dayjs | null => (day === undefined ? null : dayjs(day));

function toDay(moment: Dayjs | null): Day | undefined {
  const text = moment?.isValid() === true ? moment.format('YYYY-MM-DD') : '';
  return isDay(text) ? text : undefined;
}

const CalendarIcon = () => <Icon name="calendar" size={15} />;

/** A day, written or picked. The one door between days and the date library; outside it a day is a `Day`. */
export function DayField(props: DayFieldProps) {
  const { label, error, hint, required, disabled, value, onChange, min, max, withYear = false } = props;
  const t = useT();
  const language = useLanguage();
  // What is half written lives here, so that the sections keep their text while the value is still no day.
  const [draft, setDraft] = useState<Dayjs | null>(() => toDayjs(value));
  const shown = toDay(draft) === value ? draft : toDayjs(value);
  const wrong = shown !== null && !shown.isValid() ? t('ui:field.dayWrong') : undefined;
  const change = (moment: Dayjs | null) => {
    setDraft(moment);
    onChange(toDay(moment));
  };
  return (
    <FieldFrame label={label} error={wrong ?? error} hint={hint} required={required} disabled={disabled}>
      {({ id, labelId, describedBy }) => (
        <DatePicker
          value={shown}
          onChange={change}
          disabled={disabled ?? false}
          {...(min === undefined ? {} : { minDate: dayjs(min) })}
          {...(max === undefined ? {} : { maxDate: dayjs(max) })}
          format={FORMATS[language][withYear ? 'far' : 'near']}
          dayOfWeekFormatter={(day) => day.format('dd')}
          slots={{ openPickerIcon: CalendarIcon }}
          slotProps={{
            field: { shouldRespectLeadingZeros: true },
            textField: {
              id,
              size: 'small',
              fullWidth: true,
              hiddenLabel: true,
              error: (wrong ?? error) !== undefined,
              'aria-labelledby': labelId,
              ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
            },
            openPickerButton: { 'aria-label': t('ui:field.chooseDay') },
          }}
        />
      )}
    </FieldFrame>
  );
}
