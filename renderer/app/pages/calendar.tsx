import { useSearch } from 'wouter';
import { isDay } from '../../../shared/domain/day.ts';
import { useAsk } from '../../api/use-ask.ts';
import { CalendarSheet } from '../calendar/calendar-sheet.tsx';

/** A month, a week with hours or four weeks as a list: what is due and agreed, whose day it is, how full each day is. */
export function CalendarPage() {
  const status = useAsk('book.status', {});
  const settings = useAsk('settings.get', {});
  const at = new URLSearchParams(useSearch()).get('at') ?? '';
  if (status.state !== 'answered' || settings.state !== 'answered') return null;
  const { today, zone } = status.value;
  return (
    <CalendarSheet
      key={at}
      today={today}
      zone={zone}
      firstDay={settings.value.firstDayOfWeek}
      capacity={settings.value}
      first={isDay(at) ? at : today}
    />
  );
}
