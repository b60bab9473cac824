import { Box, Link } from '@mui/material';
import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { CUT, v } from '../../ui/v.ts';
import { ENTRY_ICONS, entryWords } from './entry-words.ts';

interface EntryListProps {
  /** Spoken. */
  readonly label: string;
  readonly entries: readonly CalendarEntry[];
  readonly hrefOf: (customerId: string) => string;
  /** Wide enough to write the kind out as well. */
  readonly wide?: boolean;
}

function Kind({ entry }: { readonly entry: CalendarEntry }) {
  const t = useT();
  const words = t(`calendarPage:kind.${entry.kind}`);
  const lunar = entry.lunar === true ? ` · ${t('calendarPage:lunarMark')}` : '';
  return <Box sx={{ fontSize: '0.75rem', color: v('ink3'), whiteSpace: 'nowrap' }}>{`${words}${lunar}`}</Box>;
}

/** What stands on a day, each line a link to the customer's record. */
export function EntryList({ label, entries, hrefOf, wide = false }: EntryListProps) {
  const t = useT();
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {entries.map((entry, index) => (
        <Box
          component="li"
          key={index}
          sx={{
            display: 'grid',
            gridTemplateColumns: wide ? '44px 16px minmax(0,1fr) auto' : '16px minmax(0,1fr) auto',
            columnGap: '8px',
            alignItems: 'center',
            minHeight: 32,
            borderBottom: `1px solid ${v('rule')}`,
            fontSize: 'var(--small)',
          }}
        >
          {wide && <Box sx={{ fontSize: '0.75rem', color: v('ink2') }}>{entry.time ?? ''}</Box>}
          <Box sx={{ color: entry.overdue ? v('seal') : v('ink2'), display: 'flex' }}>
            <Icon name={ENTRY_ICONS[entry.kind]} size={13} />
          </Box>
          <Link
            href={hrefOf(entry.customerId)}
            underline="hover"
            title={entryWords(t, entry)}
            sx={{ ...CUT, lineHeight: '28px', color: v('ink') }}
          >
            {entryWords(t, wide ? { ...entry, time: undefined, overdue: false } : { ...entry, overdue: false })}
          </Link>
          {entry.overdue ? <TimeMark tone="late">{t('calendarPage:lateMark')}</TimeMark> : <Kind entry={entry} />}
        </Box>
      ))}
    </Box>
  );
}
