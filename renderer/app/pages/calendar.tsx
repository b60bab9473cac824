import { Box } from '@mui/material';
import { lazy, type RefObject, Suspense, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { useAsk } from '../../api/use-ask.ts';
import { AgendaWeeks } from '../../features/calendar/agenda-weeks.tsx';
import { CalendarHead, type CalendarView } from '../../features/calendar/calendar-head.tsx';
import { LIST_DAYS, spanOf } from '../../features/calendar/calendar-span.ts';
import { DayPanel } from '../../features/calendar/day-panel.tsx';
import { measureOf, type PlanDay } from '../../features/calendar/day-plan.ts';
import { type FirstDay, isSameMonth, monthWords } from '../../features/calendar/month-days.ts';
import { MonthGrid } from '../../features/calendar/month-grid.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { addDays, addMonths, type Day, isDay } from '../../../shared/domain/day.ts';
import { saySpan } from '../../../shared/i18n/day-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { v } from '../../ui/v.ts';
import { goTo } from '../hash-location.ts';
import { customerPath } from '../places.ts';

const ExportDialog = lazy(async () => ({
  default: (await import('../../features/calendar/export-dialog.tsx')).ExportDialog,
}));
const TakeDialog = lazy(async () => ({
  default: (await import('../../features/calendar/take-dialog.tsx')).TakeDialog,
}));

const hrefOf = (customerId: string): string => `#${customerPath(customerId)}`;

function useTitle(view: CalendarView, at: Day, days: readonly PlanDay[]): { title: string; sub: string } {
  const t = useT();
  const language = useLanguage();
  if (view === 'list')
    return { title: saySpan(language, at, addDays(at, LIST_DAYS - 1)), sub: t('calendarPage:listLabel') };
  const inMonth = days.filter(({ on }) => isSameMonth(on, at));
  const lunar = [inMonth[0], inMonth.at(-1)].map((day) => day?.lunarDate?.[language]);
  const [from, until] = lunar;
  const title = monthWords(language, at);
  if (from === undefined || until === undefined) return { title, sub: '' };
  return { title, sub: `${from} – ${until.replace(/^(农历|Lunar )/, '')}` };
}

interface MonthProps {
  readonly at: Day;
  readonly today: Day;
  readonly firstDay: FirstDay;
  readonly days: readonly PlanDay[];
  readonly onDay: (day: Day) => void;
}

const focusIn = (place: RefObject<HTMLElement | null>, selector: string): void => {
  const found = place.current?.querySelector<HTMLElement>(selector);
  (found ?? place.current)?.focus();
};

function Month({ at, today, firstDay, days, onDay }: MonthProps) {
  const language = useLanguage();
  const panel = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const planOf = (day: Day) => days.find(({ on }) => on === day);
  return (
    <Box ref={sheet} sx={{ flex: 1, minHeight: 0, display: 'flex', borderTop: `1px solid ${v('rule')}` }}>
      <MonthGrid
        label={monthWords(language, at)}
        at={at}
        today={today}
        firstDay={firstDay}
        planOf={planOf}
        onDay={onDay}
        onEnter={() => focusIn(panel, 'a')}
        onOpen={(id) => goTo(customerPath(id))}
      />
      <DayPanel
        day={at}
        today={today}
        plan={planOf(at)}
        most={measureOf(days, today)}
        hrefOf={hrefOf}
        panelRef={panel}
        onLeave={() => focusIn(sheet, '[role="gridcell"][tabindex="0"]')}
      />
    </Box>
  );
}

interface SheetProps {
  readonly today: Day;
  readonly firstDay: FirstDay;
  /** The day it opens at. */
  readonly first: Day;
}

function CalendarSheet({ today, firstDay, first }: SheetProps) {
  const t = useT();
  const [view, setView] = useState<CalendarView>('month');
  const [at, setAt] = useState(first);
  const [over, setOver] = useState<'export' | 'take'>();
  const asked = useAsk('calendar.range', spanOf(view, at, firstDay), { keep: true });
  const days = asked.state === 'answered' ? asked.value.days : [];
  const { title, sub } = useTitle(view, at, days);
  const step = (by: 1 | -1) => setAt(view === 'month' ? addMonths(at, by) : addDays(at, by * LIST_DAYS));
  return (
    <>
      <CalendarHead
        title={title}
        sub={sub}
        view={view}
        onView={setView}
        onStep={step}
        onToday={() => setAt(today)}
        onExport={() => setOver('export')}
        onTake={() => setOver('take')}
      />
      {asked.state === 'refused' && <Banner tone="error" title={t(`failure:${asked.failure.code}`)} />}
      {view === 'month' ? (
        <Month at={at} today={today} firstDay={firstDay} days={days} onDay={setAt} />
      ) : (
        <AgendaWeeks days={days} today={today} hrefOf={hrefOf} />
      )}
      <Suspense>
        {over === 'export' && <ExportDialog today={today} onClose={() => setOver(undefined)} />}
        {over === 'take' && <TakeDialog today={today} onClose={() => setOver(undefined)} />}
      </Suspense>
    </>
  );
}

/** The month, or four weeks as a list: what is due, whose day it is, how full each day is. */
export function CalendarPage() {
  const status = useAsk('book.status', {});
  const settings = useAsk('settings.get', {});
  const at = new URLSearchParams(useSearch()).get('at') ?? '';
  if (status.state !== 'answered' || settings.state !== 'answered') return null;
  const { today } = status.value;
  return (
    <CalendarSheet key={at} today={today} firstDay={settings.value.firstDayOfWeek} first={isDay(at) ? at : today} />
  );
}
