import { Box, Button, GlobalStyles } from '@mui/material';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { CALENDAR_LAYERS, type CalendarLayer } from '../../../shared/contract/calendar-entry.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { saySpan } from '../../../shared/i18n/day-words.ts';
import { place } from '../../api/api.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { spanOf } from '../../features/calendar/calendar-span.ts';
import type { PlanDay } from '../../features/calendar/day-plan.ts';
import { type FirstDay, monthWords } from '../../features/calendar/month-days.ts';
import { EDGE_MM, PAPER_MM } from '../../features/card/card-sheet.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { printStyles } from '../card/print-styles.ts';
import { useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { calendarPath } from '../places.ts';
import { page, paper, SheetFoot, SheetHead } from '../sheet/sheet-paper.tsx';
import { tellReady } from '../tell-ready.ts';
import { askedLayers } from './calendar-look.ts';
import { PaperMonth, PaperWeek } from './paper-days.tsx';

export interface CalendarPaperProps {
  readonly view: 'month' | 'week';
  readonly at: Day;
  readonly firstDay: FirstDay;
  readonly layers: readonly CalendarLayer[];
  readonly rep: { readonly name: string; readonly phone: string };
}

const LIMIT = 24;
const [SHORT_MM, LONG_MM] = PAPER_MM.A4;
const SPARE_MM = 1;
const onItsSide = {
  paper: { ...paper, width: `${LONG_MM}mm`, height: `${SHORT_MM}mm` },
  page: { ...page, width: `${LONG_MM - 2 * EDGE_MM}mm`, height: `${SHORT_MM - 2 * EDGE_MM - SPARE_MM}mm` },
} as const;

/** To a PDF on the desktop, through the browser's own dialog elsewhere. */
function usePrint({ view, at, layers }: CalendarPaperProps) {
  const t = useT();
  const desk = useDesk();
  const { run, running } = useChange('calendar.print');
  const save = async () => {
    const result = await run({ view, on: at, ...askedLayers(layers) });
    if (!result.ok) desk.refuse(result.error);
    else if (result.value.saved) desk.tell(t('calendarPage:paper.saved', { name: result.value.name }));
  };
  return { running, print: () => (place() === 'browser' ? window.print() : void save()) };
}

function useTitle({ view, at, firstDay }: CalendarPaperProps): string {
  const language = useLanguage();
  const { from, until } = spanOf(view, at, firstDay);
  return view === 'month' ? monthWords(language, at) : `${at.slice(0, 4)} · ${saySpan(language, from, until)}`;
}

function Head({ paper: props }: { readonly paper: CalendarPaperProps }) {
  const t = useT();
  const { print, running } = usePrint(props);
  const back = () => goTo(calendarPath(props.at));
  useShortcuts([
    { combo: 'mod+p', run: print },
    { command: 'printCalendar', run: print, label: t('calendarPage:keys.print') },
    { combo: 'escape', run: back },
  ]);
  return (
    <Box className="screen-only">
      <PageHead
        title={t('calendarPage:paper.title')}
        sub={useTitle(props)}
        right={
          <>
            <Button variant="outlined" startIcon={<Icon name="left" size={15} />} onClick={back}>
              {t('calendarPage:paper.back')}
            </Button>
            <Button variant="contained" startIcon={<Icon name="print" size={15} />} onClick={print} disabled={running}>
              {t(place() === 'desktop' ? 'calendarPage:paper.savePdf' : 'calendarPage:paper.go')}
            </Button>
          </>
        }
      />
    </Box>
  );
}

/** What layers are not on the paper. */
function useLeftOut(layers: readonly CalendarLayer[]): string {
  const t = useT();
  const out = CALENDAR_LAYERS.filter((layer) => !layers.includes(layer)).map((layer) =>
    t(`calendarPage:layer.${layer}`),
  );
  return out.length === 0 ? '' : t('calendarPage:paper.left', { layers: out.join(' · ') });
}

const PX_PER_MM = 96 / 25.4;
const AROUND_PX = 40;

/** How much smaller than life the page is drawn, so that all of its width is seen. */
function useZoom(ground: RefObject<HTMLElement | null>): number {
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    if (ground.current === null) return undefined;
    const watch = new ResizeObserver(([seen]) =>
      setZoom(Math.min(1, ((seen?.contentRect.width ?? 0) - AROUND_PX) / (LONG_MM * PX_PER_MM))),
    );
    watch.observe(ground.current);
    return () => watch.disconnect();
  }, [ground]);
  return zoom;
}

/** The printer waits for the days and for the letters. */
function useReady(isThere: boolean): void {
  useEffect(() => {
    let isHere = isThere;
    void document.fonts.ready.then(() => {
      if (isHere) tellReady(true);
    });
    return () => {
      isHere = false;
      tellReady(false);
    };
  }, [isThere]);
}

function Page({ paper: props, days }: { readonly paper: CalendarPaperProps; readonly days: readonly PlanDay[] }) {
  const t = useT();
  const { view, layers, rep } = props;
  const title = useTitle(props);
  const planOf = (day: Day) => days.find(({ on }) => on === day);
  const Days = view === 'month' ? PaperMonth : PaperWeek;
  return (
    <Box className="paper" sx={onItsSide.paper}>
      <Box component="article" aria-label={title} sx={onItsSide.page}>
        <SheetHead content={{ kind: t(`calendarPage:paper.kind.${view}`), title, about: useLeftOut(layers) }} />
        <Days {...props} planOf={planOf} />
        <SheetFoot rep={rep} at={1} of={1} />
      </Box>
    </Box>
  );
}

/** A month or a week as it will be printed; on paper only its page is left. */
export function CalendarPaper(props: CalendarPaperProps) {
  const { view, at, firstDay, layers } = props;
  const t = useT();
  const asked = useAsk('calendar.range', { ...spanOf(view, at, firstDay), ...askedLayers(layers), limit: LIMIT });
  const days = asked.state === 'answered' ? asked.value.days : undefined;
  useReady(days !== undefined);
  const ground = useRef<HTMLElement>(null);
  const zoom = useZoom(ground);
  return (
    <Box className="print-through" sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <GlobalStyles styles={printStyles('A4', true)} />
      <Head paper={props} />
      <Box
        ref={ground}
        className="print-through"
        role="region"
        aria-label={t('calendarPage:paper.preview')}
        tabIndex={0}
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          '@media screen': { backgroundColor: v('desk'), borderTop: `1px solid ${v('rule')}` },
          '&:focus-visible': { outlineOffset: -2 },
        }}
      >
        <Box className="print-through" sx={{ '@media screen': { zoom } }}>
          {days !== undefined && <Page paper={props} days={days} />}
        </Box>
      </Box>
    </Box>
  );
}
