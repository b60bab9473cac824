import { DateCalendar, PickerDay, type PickerDayProps } from '@mui/x-date-pickers';
import dayjs from 'dayjs';
import { type Day, isDay } from '../../shared/domain/day.ts';
import { useLanguage } from '../i18n/use-t.ts';
import { CalendarLocale } from './calendar-locale.tsx';
import { useDayWays } from './day-ways.ts';
import { Icon } from './icon.tsx';

interface DayCalendarProps {
  readonly value: Day | undefined;
  readonly min?: Day | undefined;
  readonly max?: Day | undefined;
  readonly onPick: (day: Day) => void;
}

const Earlier = () => <Icon name="left" />;
const Later = () => <Icon name="right" />;
const Choose = () => <Icon name="down" size={14} />;

/** MUI X takes the laptop's today; the book's may be another. */
function BookDay(props: PickerDayProps) {
  const today = props.day.format('YYYY-MM-DD') === useDayWays().today;
  return <PickerDay {...props} today={today} aria-current={today ? 'date' : undefined} />;
}

/** A month to pick a day from: arrow keys move, Enter picks. */
export function DayCalendar({ value, min, max, onPick }: DayCalendarProps) {
  const language = useLanguage();
  const { today } = useDayWays();
  return (
    <CalendarLocale>
      <DateCalendar
        autoFocus
        value={value === undefined ? null : dayjs(value)}
        referenceDate={dayjs(value ?? today)}
        {...(min === undefined ? {} : { minDate: dayjs(min) })}
        {...(max === undefined ? {} : { maxDate: dayjs(max) })}
        dayOfWeekFormatter={(day) => day.format('dd')}
        reduceAnimations
        slots={{ day: BookDay, leftArrowIcon: Earlier, rightArrowIcon: Later, switchViewIcon: Choose }}
        slotProps={{ calendarHeader: { format: language === 'en' ? 'MMMM YYYY' : 'YYYY年M月' } }}
        onChange={(moment, state) => {
          const text = moment?.format('YYYY-MM-DD') ?? '';
          if (state === 'finish' && isDay(text)) onPick(text);
        }}
      />
    </CalendarLocale>
  );
}
