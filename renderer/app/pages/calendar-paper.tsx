import { useSearch } from 'wouter';
import { isDay } from '../../../shared/domain/day.ts';
import { useAsk } from '../../api/use-ask.ts';
import { readLayers } from '../calendar/calendar-look.ts';
import { CalendarPaper } from '../calendar/calendar-paper.tsx';

/** A month or a week of the calendar on paper. */
export function CalendarPaperPage() {
  const status = useAsk('book.status', {});
  const settings = useAsk('settings.get', {});
  const search = new URLSearchParams(useSearch());
  if (status.state !== 'answered' || settings.state !== 'answered') return null;
  const at = search.get('at') ?? '';
  const { firstDayOfWeek, repName, repPhone } = settings.value;
  return (
    <CalendarPaper
      view={search.get('view') === 'week' ? 'week' : 'month'}
      at={isDay(at) ? at : status.value.today}
      firstDay={firstDayOfWeek}
      layers={readLayers(search)}
      rep={{ name: repName, phone: repPhone }}
    />
  );
}
