import { Box } from '@mui/material';
import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { CUT, v } from '../../ui/v.ts';
import { walkEntries } from './entry-keys.ts';
import { EntryLink } from './entry-link.tsx';
import { entryWords, iconOf, isOver, struck } from './entry-words.ts';
import type { EntryDeeds } from './placed.ts';
import { endOf } from './week-blocks.ts';

interface EntryListProps {
  /** Spoken. */
  readonly label: string;
  readonly on: Day;
  readonly entries: readonly CalendarEntry[];
  readonly deeds: EntryDeeds;
  /** Wide enough to write the hour and the kind out as well. */
  readonly wide?: boolean;
}

function Kind({ entry }: { readonly entry: CalendarEntry }) {
  const t = useT();
  const { kind, lunar, appointment } = entry;
  if (appointment?.state === 'held') return <TimeMark tone="ok">{t('calendarPage:heldMark')}</TimeMark>;
  const words = appointment?.state === 'called-off' ? t('calendarPage:calledOffMark') : t(`calendarPage:kind.${kind}`);
  return (
    <Box sx={{ fontSize: '0.75rem', color: v('ink3'), whiteSpace: 'nowrap' }}>
      {lunar === true ? `${words} · ${t('calendarPage:lunarMark')}` : words}
    </Box>
  );
}

const spanOf = (entry: CalendarEntry): string =>
  [entry.time, endOf(entry)].filter((time) => time !== undefined).join('–');

const row = (wide: boolean) =>
  ({
    display: 'grid',
    gridTemplateColumns: wide ? '84px 16px minmax(0,1fr) auto' : '16px minmax(0,1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    minHeight: 32,
    borderBottom: `1px solid ${v('rule')}`,
    fontSize: 'var(--small)',
  }) as const;

/** What stands on a day, each line a way to what it is about; arrow keys walk the lines. */
export function EntryList({ label, on, entries, deeds, wide = false }: EntryListProps) {
  const t = useT();
  return (
    <Box
      component="ul"
      aria-label={label}
      onKeyDown={(event) => void walkEntries(event)}
      sx={{ m: 0, p: 0, listStyle: 'none' }}
    >
      {entries.map((entry, index) => (
        <Box component="li" key={index} sx={row(wide)}>
          {wide && <Box sx={{ fontSize: '0.75rem', color: v('ink2') }}>{spanOf(entry)}</Box>}
          <Box sx={{ color: entry.overdue ? v('seal') : v('ink2'), display: 'flex' }}>
            <Icon name={iconOf(entry)} size={13} />
          </Box>
          <EntryLink
            placed={{ entry, on }}
            deeds={deeds}
            title={entryWords(t, entry)}
            sx={{
              ...CUT,
              lineHeight: '28px',
              textAlign: 'left',
              color: isOver(entry) ? v('ink3') : v('ink'),
              ...struck(entry),
            }}
          >
            {entryWords(t, wide ? { ...entry, time: undefined, overdue: false } : { ...entry, overdue: false })}
          </EntryLink>
          {entry.overdue ? <TimeMark tone="late">{t('calendarPage:lateMark')}</TimeMark> : <Kind entry={entry} />}
        </Box>
      ))}
    </Box>
  );
}
