import { Box, Checkbox } from '@mui/material';
import type { MeetingRow } from '../../../shared/contract/calendar-file-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay, saySpan } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Tick } from '../../ui/tick.tsx';
import { CUT, v } from '../../ui/v.ts';
import { isOpen } from './use-meetings.ts';

interface MeetingListProps {
  readonly rows: readonly MeetingRow[];
  readonly ticked: ReadonlySet<string>;
  readonly today: Day;
  readonly onToggle: (uid: string) => void;
}

function useWords(today: Day) {
  const t = useT();
  const language = useLanguage();
  const when = ({ on, until, time }: MeetingRow): string => {
    if (until !== undefined) return saySpan(language, on, until);
    return `${sayDay(language, on, today)} ${time ?? t('calendarFiles:allDay')}`;
  };
  const whom = ({ customer }: MeetingRow): string =>
    customer === undefined ? t('calendarFiles:nobody') : `${customer.name} · ${t(`calendarFiles:by.${customer.by}`)}`;
  const facts = (row: MeetingRow): string =>
    [
      whom(row),
      row.place,
      row.repeats ? t('calendarFiles:series') : undefined,
      row.zoneGuessed ? t('calendarFiles:guessed') : undefined,
    ]
      .filter((fact) => fact !== undefined)
      .join(' · ');
  return { t, when, facts };
}

/** A meeting, whether it comes in, and what the book makes of it. */
function Row({ row, on, today, onToggle }: { row: MeetingRow; on: boolean; today: Day; onToggle: () => void }) {
  const { t, when, facts } = useWords(today);
  const told = facts(row);
  return (
    <Box
      component="label"
      sx={{
        display: 'grid',
        gridTemplateColumns: '28px 128px minmax(0,1fr) auto',
        columnGap: '8px',
        alignItems: 'center',
        minHeight: 44,
        borderBottom: `1px solid ${v('rule')}`,
        fontSize: 'var(--small)',
        color: isOpen(row) ? v('ink') : v('ink2'),
      }}
    >
      <Checkbox
        checked={on}
        disabled={!isOpen(row)}
        onChange={onToggle}
        icon={<Tick />}
        checkedIcon={<Tick state="on" />}
        sx={{ p: '3px' }}
      />
      <Box component="span" sx={{ color: v('ink2'), whiteSpace: 'nowrap' }}>
        {when(row)}
      </Box>
      <Box component="span" sx={{ minWidth: 0 }}>
        <Box component="span" title={row.title} sx={{ ...CUT, display: 'block', fontWeight: 500 }}>
          {row.title}
        </Box>
        <Box component="span" title={told} sx={{ ...CUT, display: 'block', fontSize: '0.75rem', color: v('ink2') }}>
          {told}
        </Box>
      </Box>
      <Box component="span" sx={{ fontSize: '0.75rem', color: v('ink2'), whiteSpace: 'nowrap' }}>
        {t(`calendarFiles:state.${row.state}`)}
      </Box>
    </Box>
  );
}

/** What the file holds, each with a tick. */
export function MeetingList({ rows, ticked, today, onToggle }: MeetingListProps) {
  const t = useT();
  return (
    <Box
      component="ul"
      aria-label={t('calendarFiles:takeList')}
      sx={{ m: 0, p: 0, listStyle: 'none', borderTop: `1px solid ${v('rule')}`, maxHeight: 420, overflow: 'auto' }}
    >
      {rows.map((row) => (
        <li key={row.uid}>
          <Row row={row} on={ticked.has(row.uid)} today={today} onToggle={() => onToggle(row.uid)} />
        </li>
      ))}
    </Box>
  );
}
