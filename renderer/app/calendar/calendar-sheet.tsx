import { useRef, useState } from 'react';
import type { CalendarEntry, CalendarLayer } from '../../../shared/contract/calendar-entry.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { saySpan } from '../../../shared/i18n/day-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { CalendarHead } from '../../features/calendar/calendar-head.tsx';
import { LIST_DAYS, spanOf, stepFrom } from '../../features/calendar/calendar-span.ts';
import type { CalendarView } from '../../features/calendar/calendar-view.ts';
import type { Capacity, PlanDay } from '../../features/calendar/day-plan.ts';
import { DragGhost } from '../../features/calendar/drag-ghost.tsx';
import { LayerChips } from '../../features/calendar/layer-chips.tsx';
import { MarkKey } from '../../features/calendar/mark-key.tsx';
import { type FirstDay, isSameMonth, monthWords } from '../../features/calendar/month-days.ts';
import type { EntryDeeds, Placed } from '../../features/calendar/placed.ts';
import { useDrag } from '../../features/calendar/use-drag.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { useCommand } from '../../ui/shortcuts.tsx';
import { goTo } from '../hash-location.ts';
import { calendarPaperPath, customerPath } from '../places.ts';
import { askedLayers, changeLook, useCalendarLook, writeLayers } from './calendar-look.ts';
import { Dialogs, type Open, type Over } from './calendar-dialogs.tsx';
import { CalendarDays } from './calendar-views.tsx';
import { useMoving } from './use-moving.ts';

/** More lines than any cell of a month has room for; a week and a list show what there is. */
const LIMIT: Readonly<Record<CalendarView, number>> = { month: 12, week: 200, list: 60 };

export interface CalendarSheetProps {
  readonly today: Day;
  readonly zone: string;
  readonly firstDay: FirstDay;
  readonly capacity: Capacity;
  /** The day it opens at. */
  readonly first: Day;
}

const lunarSpan = (first: string | undefined, last: string | undefined): string =>
  first === undefined || last === undefined ? '' : `${first} – ${last.replace(/^(农历|Lunar )/, '')}`;

function useTitle({ today, firstDay }: CalendarSheetProps, view: CalendarView, at: Day, days: readonly PlanDay[]) {
  const t = useT();
  const language = useLanguage();
  if (view === 'list')
    return { title: saySpan(language, at, addDays(at, LIST_DAYS - 1), today), sub: t('calendarPage:listLabel') };
  const { from, until } = spanOf(view, at, firstDay);
  const inside = days.filter(({ on }) => (view === 'month' ? isSameMonth(on, at) : on >= from && on <= until));
  const sub = lunarSpan(inside[0]?.lunarDate?.[language], inside.at(-1)?.lunarDate?.[language]);
  return { title: view === 'month' ? monthWords(language, at) : saySpan(language, from, until, today), sub };
}

/** What entries do when they are opened, and which of them the keys stand on. */
function useDeeds(at: Day, setOpen: (open: Open) => void): { deeds: EntryDeeds; chosen: () => Placed | undefined } {
  const chosen = useRef<Placed>(undefined);
  const hrefOf = ({ appointment, customerId }: CalendarEntry) =>
    appointment === undefined && customerId !== undefined ? `#${customerPath(customerId)}` : undefined;
  return {
    chosen: () => chosen.current,
    deeds: {
      hrefOf,
      open: ({ appointment, customerId, name }) => {
        if (appointment !== undefined) setOpen({ on: at, written: { appointment, name } });
        else if (customerId !== undefined) goTo(customerPath(customerId));
      },
      choose: (placed) => {
        chosen.current = placed;
      },
    },
  };
}

const LOOKS = 100;
const LOOK_MS = 50;

/** Where an entry was moved away under the keys nothing has the focus any more, once the days are read anew: it goes back to the day. */
function keepFocus(looks = LOOKS): void {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  else if (looks > 0) setTimeout(() => keepFocus(looks - 1), LOOK_MS);
}

function useRange(view: CalendarView, at: Day, firstDay: FirstDay, layers: readonly CalendarLayer[]) {
  const ask = { ...spanOf(view, at, firstDay), ...askedLayers(layers), limit: LIMIT[view] };
  const asked = useAsk('calendar.range', ask, { keep: true });
  return { asked, days: asked.state === 'answered' ? asked.value.days : [], isPart: 'layers' in ask };
}

const placedOn = (days: readonly PlanDay[], at: Day): Placed[] =>
  days.filter(({ on }) => on === at).flatMap(({ on, entries }) => entries.map((entry) => ({ entry, on })));

const listFrom = (setAt: (day: Day) => void) => (day: Day) => {
  setAt(day);
  changeLook({ view: 'list' });
};

function Shown({ layers }: { readonly layers: readonly CalendarLayer[] }) {
  return (
    <>
      <LayerChips shown={layers} onShown={(to) => changeLook({ layers: to })} />
      <MarkKey />
    </>
  );
}

/** The calendar, open at a day: three views of one range, what is put on a day, and what is moved. */
export function CalendarSheet(sheet: CalendarSheetProps) {
  const { today, zone, firstDay, capacity, first } = sheet;
  const t = useT();
  const { view, layers } = useCalendarLook();
  const [at, setAt] = useState(first);
  const [over, setOver] = useState<Over>();
  const [open, setOpen] = useState<Open>();
  const moving = useMoving(today, zone);
  const drag = useDrag(moving.drop);
  const { deeds, chosen } = useDeeds(at, setOpen);
  const { asked, days, isPart } = useRange(view, at, firstDay, layers);
  const onNew = () => setOpen({ on: at, written: undefined });
  useCommand('moveEntry', () => moving.ask(chosen(), placedOn(days, at)), { label: t('calendarPage:keys.move') });
  const print = () => goTo(calendarPaperPath({ view, at, ...writeLayers(layers) }));
  return (
    <>
      <CalendarHead
        {...useTitle(sheet, view, at, days)}
        view={view}
        onView={(to) => changeLook({ view: to })}
        onStep={(by) => setAt(stepFrom(view, at, by))}
        onToday={() => setAt(today)}
        onNew={onNew}
        onPrint={view === 'list' ? undefined : print}
        onExport={() => setOver('export')}
        onTake={() => setOver('take')}
      >
        <Shown layers={layers} />
      </CalendarHead>
      {asked.state === 'refused' && <Banner tone="error" title={t(`failure:${asked.failure.code}`)} />}
      <CalendarDays
        {...{ view, at, today, firstDay, days, capacity, layers, onNew, deeds, drag }}
        isPart={isPart}
        onDay={setAt}
        onMore={listFrom(setAt)}
      />
      <DragGhost drag={drag} today={today} />
      <Dialogs
        {...{ today, zone, moving, open, over, keepFocus }}
        onClose={() => {
          setOpen(undefined);
          setOver(undefined);
        }}
      />
    </>
  );
}
