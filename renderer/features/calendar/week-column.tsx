import { Box } from '@mui/material';
import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import { type Day, partsOf } from '../../../shared/domain/day.ts';
import { sayDayLong, sayWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayMark } from '../../ui/day-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ProvisionalMark } from '../../ui/provisional-mark.tsx';
import { CUT, SPOKEN_ONLY, v } from '../../ui/v.ts';
import { DayLoad } from './day-load.tsx';
import type { DayCellProps } from './day-grid.ts';
import type { PlanDay } from './day-plan.ts';
import { DROP_LOOK } from './drag-ghost.tsx';
import { EntryLink } from './entry-link.tsx';
import { cellWords, entryWords, iconOf, isOver, struck } from './entry-words.ts';
import { type Hours, blocksOf } from './week-blocks.ts';
import { WeekBlock } from './week-block.tsx';

/** Untimed lines before "more". */
const UNTIMED_SHOWN = 4;

export interface WeekColumnProps extends DayCellProps {
  readonly hours: Hours;
  readonly hourPx: number;
  /** All that has no hour, where the column shows only some of it. */
  readonly onMore: () => void;
}

function DayNumber({ day, today }: Pick<WeekColumnProps, 'day' | 'today'>) {
  const isToday = day === today;
  const disc = { backgroundColor: v('primary'), color: v('onPrimary'), borderRadius: '50%', ml: '-4px' } as const;
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{
        fontFamily: 'var(--serif)',
        fontSize: '1.0625rem',
        fontWeight: 600,
        minWidth: 26,
        height: 26,
        display: 'grid',
        placeItems: isToday ? 'center' : 'center start',
        ...(isToday ? disc : {}),
      }}
    >
      {partsOf(day).day}
    </Box>
  );
}

type HeadProps = Pick<WeekColumnProps, 'day' | 'plan' | 'today' | 'capacity'>;

function SpokenDay({ day, total }: { readonly day: Day; readonly total: number }) {
  const t = useT();
  const language = useLanguage();
  const spoken = `${sayDayLong(language, day)} ${sayWeekday(language, day)}`;
  return (
    <Box component="span" sx={SPOKEN_ONLY}>
      {total === 0 ? spoken : t('calendarPage:spoken', { day: spoken, count: total })}
    </Box>
  );
}

/** What the almanac and an arrangement say of the day. */
function Almanac({ plan }: { readonly plan: PlanDay }) {
  const language = useLanguage();
  const { named, workDay, certainty, festival, term, lunar } = plan;
  return (
    <>
      {named !== undefined && <DayMark kind={workDay ? 'work' : 'off'} what={named[language]} size={15} />}
      {certainty === 'unknown' && <ProvisionalMark />}
      <Box component="span" sx={{ ...CUT, flex: 1, textAlign: 'right', fontSize: '0.75rem', color: v('ink3') }}>
        {(festival ?? term ?? lunar)?.[language]}
      </Box>
    </>
  );
}

function Head({ day, plan, today, capacity }: HeadProps) {
  const language = useLanguage();
  const weekday = sayWeekday(language, day);
  return (
    <Box sx={{ px: '8px', pt: '6px', pb: '5px', position: 'relative' }}>
      <SpokenDay day={day} total={plan?.total ?? 0} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap', minWidth: 0 }}>
        <DayNumber day={day} today={today} />
        <Box component="span" aria-hidden="true" sx={{ fontSize: '0.75rem', color: v('ink2') }}>
          {language === 'en' ? weekday.slice(0, 3) : weekday}
        </Box>
        {plan !== undefined && <Almanac plan={plan} />}
      </Box>
      <Box sx={{ height: 16, mt: '2px' }}>{plan !== undefined && <DayLoad plan={plan} capacity={capacity} />}</Box>
    </Box>
  );
}

const inkOf = (entry: CalendarEntry) => {
  if (entry.overdue) return v('seal');
  return isOver(entry) ? v('ink3') : v('ink2');
};

function Untimed({
  entry,
  day,
  deeds,
  drag,
}: Pick<WeekColumnProps, 'day' | 'deeds' | 'drag'> & { readonly entry: CalendarEntry }) {
  const t = useT();
  const placed = { entry, on: day };
  return (
    <Box onPointerDown={(event) => drag.begin(event, placed)} sx={{ minWidth: 0, userSelect: 'none' }}>
      <EntryLink
        placed={placed}
        deeds={deeds}
        title={entryWords(t, entry)}
        tabIndex={-1}
        sx={{
          display: 'flex',
          width: '100%',
          alignItems: 'center',
          gap: '5px',
          px: '6px',
          minHeight: 24,
          borderRadius: '3px',
          fontSize: '0.75rem',
          textAlign: 'left',
          color: inkOf(entry),
          backgroundColor: entry.overdue ? v('sealSoft') : v('sunk'),
          fontWeight: entry.overdue ? 600 : 400,
          ...struck(entry),
        }}
      >
        <Icon name={iconOf(entry)} size={11} />
        <Box component="span" sx={CUT}>
          {cellWords(t, entry)}
        </Box>
      </EntryLink>
    </Box>
  );
}

function UntimedList({ day, plan, deeds, drag, onMore }: WeekColumnProps) {
  const t = useT();
  if (plan === undefined) return null;
  const untimed = plan.entries.filter(({ time }) => time === undefined);
  const shown = untimed.length <= UNTIMED_SHOWN ? untimed.length : UNTIMED_SHOWN - 1;
  const more = untimed.length - shown + plan.total - plan.entries.length;
  return (
    <Box sx={{ px: '4px', pb: '5px', display: 'grid', gap: '3px', gridTemplateColumns: 'minmax(0,1fr)' }}>
      {untimed.slice(0, shown).map((entry, index) => (
        <Untimed key={index} {...{ entry, day, deeds, drag }} />
      ))}
      {more > 0 && (
        <Box
          component="button"
          type="button"
          tabIndex={-1}
          data-entry
          onClick={onMore}
          sx={{
            font: 'inherit',
            fontSize: '0.75rem',
            color: v('ink2'),
            border: 0,
            background: 'none',
            textAlign: 'left',
            px: '6px',
            minHeight: 24,
            cursor: 'pointer',
            '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
          }}
        >
          {t('calendarPage:more', { count: more })}
        </Box>
      )}
    </Box>
  );
}

const top = {
  position: 'sticky',
  top: 0,
  zIndex: 2,
  backgroundColor: v('paper'),
  borderBottom: `1px solid ${v('ruleStrong')}`,
} as const;

/** A day of the week: its head and what has no hour stay in sight, its hours stand below. */
export function WeekColumn(props: WeekColumnProps) {
  const { day, plan, today, hours, hourPx, chosen, capacity, cellRef, onChoose, onNew, onKeyDown, deeds, drag } = props;
  const rest = plan?.workDay === false;
  return (
    <Box
      role="gridcell"
      ref={cellRef}
      aria-selected={chosen}
      aria-current={day === today ? 'date' : undefined}
      tabIndex={chosen ? 0 : -1}
      onClick={onChoose}
      onDoubleClick={onNew}
      onKeyDown={onKeyDown}
      sx={{
        display: 'grid',
        gridRow: 'span 2',
        gridTemplateRows: 'subgrid',
        gridTemplateColumns: 'minmax(0,1fr)',
        minWidth: 0,
        borderLeft: `1px solid ${v('rule')}`,
        '&:focus-visible': { outline: 'none', '& > :first-of-type': { boxShadow: `inset 0 0 0 2px ${v('primary')}` } },
      }}
    >
      <Box data-day={day} sx={{ ...top, ...(chosen ? { backgroundColor: v('tint') } : {}), ...DROP_LOOK }}>
        <Head day={day} plan={plan} today={today} capacity={capacity} />
        <UntimedList {...props} />
      </Box>
      <Box
        data-day={day}
        data-hours={`${hours.from}-${hours.until}`}
        sx={{
          position: 'relative',
          height: (hours.until - hours.from) * hourPx,
          backgroundColor: rest ? v('sunk') : 'transparent',
          backgroundImage: `linear-gradient(${v('rule')} 1px, transparent 1px)`,
          backgroundSize: `100% ${hourPx}px`,
          ...DROP_LOOK,
        }}
      >
        {blocksOf(plan?.entries ?? []).map((block, index) => (
          <WeekBlock key={index} {...{ block, day, hours, hourPx, deeds, drag }} />
        ))}
      </Box>
    </Box>
  );
}
