import { Box } from '@mui/material';
import type { KeyboardEvent, Ref } from 'react';
import { type Day, partsOf } from '../../../shared/domain/day.ts';
import { sayDayLong, sayWeekday } from '../../../shared/i18n/day-words.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { CalendarEntry } from '../../../shared/contract/paper-channels.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { LoadBar } from '../../ui/load-bar.tsx';
import { CUT, v } from '../../ui/v.ts';
import { inOrder, linesShown, loadOf, type PlanDay } from './day-plan.ts';
import { ENTRY_ICONS, entryWords } from './entry-words.ts';

interface MonthCellProps {
  readonly day: Day;
  /** Absent while it is being read. */
  readonly plan: PlanDay | undefined;
  readonly today: Day;
  /** Of another month. */
  readonly outside: boolean;
  /** The one the keys stand on. */
  readonly chosen: boolean;
  /** Lines that fit under the head of the cell. */
  readonly room: number;
  /** The most work on any day shown. */
  readonly most: number;
  readonly cellRef: Ref<HTMLDivElement> | undefined;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: (customerId: string) => void;
}

const todayDisc = {
  backgroundColor: v('primary'),
  color: v('onPrimary'),
  borderRadius: '50%',
  width: 22,
  height: 22,
  display: 'grid',
  placeItems: 'center',
  ml: '-3px',
  fontSize: '0.8125rem',
  fontWeight: 600,
} as const;

function CellHead({ day, plan, today, outside }: Pick<MonthCellProps, 'day' | 'plan' | 'today' | 'outside'>) {
  const language = useLanguage();
  const festival = plan?.festival?.[language];
  const chinese = language === 'zh-CN';
  const corner = chinese ? (festival ?? plan?.lunar?.[language]) : plan?.lunar?.[language];
  const bold = chinese && festival !== undefined && !outside;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '5px', height: 22, whiteSpace: 'nowrap' }}>
        <Box
          component="span"
          sx={{
            fontSize: '0.875rem',
            fontWeight: 500,
            color: outside ? v('ink3') : v('ink'),
            ...(day === today ? todayDisc : {}),
          }}
        >
          {partsOf(day).day}
        </Box>
        <Box sx={{ flex: 1 }} />
        <Box
          component="span"
          sx={{ fontSize: '0.75rem', color: bold ? v('ink') : v('ink3'), fontWeight: bold ? 600 : 400, ...CUT }}
        >
          {corner}
        </Box>
      </Box>
      {!chinese && festival !== undefined && (
        <Box sx={{ fontSize: '0.75rem', lineHeight: '18px', fontWeight: 600, ...CUT }}>{festival}</Box>
      )}
    </>
  );
}

function Line({ entry, outside, onOpen }: { entry: CalendarEntry; outside: boolean; onOpen: (id: string) => void }) {
  const t = useT();
  const words = entryWords(t, entry);
  const ink = outside ? v('ink3') : v('ink2');
  return (
    <Box
      component="span"
      title={words}
      onClick={() => onOpen(entry.customerId)}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '5px',
        minWidth: 0,
        fontSize: '0.75rem',
        lineHeight: '18px',
        cursor: 'pointer',
        color: entry.overdue ? v('seal') : ink,
        fontWeight: entry.overdue ? 600 : 400,
        '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
      }}
    >
      <Icon name={ENTRY_ICONS[entry.kind]} size={11} />
      <Box component="span" sx={CUT}>
        {words}
      </Box>
    </Box>
  );
}

function Foot({ load, most }: { readonly load: number; readonly most: number }) {
  if (load === 0) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px', flex: 'none' }}>
      <LoadBar count={load} capacity={most} height={4} />
      <Box
        component="span"
        sx={{ fontSize: '0.75rem', lineHeight: '14px', color: v('ink3'), minWidth: 16, textAlign: 'right' }}
      >
        {load}
      </Box>
    </Box>
  );
}

function spokenDay(language: Language, day: Day): string {
  return language === 'en'
    ? `${sayWeekday(language, day)} ${sayDayLong(language, day)}`
    : `${sayDayLong(language, day)} ${sayWeekday(language, day)}`;
}

const cellLook = (rest: boolean, chosen: boolean) =>
  ({
    minWidth: 0,
    minHeight: 0,
    borderRight: `1px solid ${v('rule')}`,
    borderBottom: `1px solid ${v('rule')}`,
    px: '6px',
    py: '5px',
    display: 'flex',
    flexDirection: 'column',
    gap: '1px',
    overflow: 'hidden',
    cursor: 'default',
    backgroundColor: rest ? v('sunk') : 'transparent',
    ...(chosen ? { backgroundColor: v('tint'), boxShadow: `inset 0 0 0 1px ${v('control')}` } : {}),
    '&:focus-visible': { outline: 'none', boxShadow: `inset 0 0 0 2px ${v('primary')}` },
  }) as const;

/** A day of the month: its number, what the almanac says of it, as many lines as fit, and how full it is. */
export function MonthCell(props: MonthCellProps) {
  const { day, plan, today, outside, chosen, room, most, cellRef, onChoose, onKeyDown, onOpen } = props;
  const t = useT();
  const language = useLanguage();
  const entries = inOrder(plan?.entries ?? []);
  const total = plan?.total ?? 0;
  const ownLine = language === 'en' && plan?.festival !== undefined ? 1 : 0;
  const shown = linesShown(total, room - ownLine);
  const spoken = spokenDay(language, day);
  return (
    <Box
      role="gridcell"
      ref={cellRef}
      aria-selected={chosen}
      aria-current={day === today ? 'date' : undefined}
      aria-label={total === 0 ? spoken : t('calendarPage:spoken', { day: spoken, count: total })}
      tabIndex={chosen ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      sx={cellLook(plan?.workDay === false, chosen)}
    >
      <CellHead day={day} plan={plan} today={today} outside={outside} />
      {entries.slice(0, shown).map((entry, index) => (
        <Line key={index} entry={entry} outside={outside} onOpen={onOpen} />
      ))}
      {total > shown && room > 0 && (
        <Box sx={{ fontSize: '0.75rem', lineHeight: '18px', color: v('ink3'), pl: '16px' }}>
          {t('calendarPage:more', { count: total - shown })}
        </Box>
      )}
      <Box sx={{ flex: 1 }} />
      <Foot load={plan === undefined ? 0 : loadOf(plan)} most={most} />
    </Box>
  );
}
