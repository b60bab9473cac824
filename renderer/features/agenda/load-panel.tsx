import { Box } from '@mui/material';
import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday, weekdayLetter } from '../../../shared/i18n/day-words.ts';
import { shortCount } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { LoadBar } from '../../ui/load-bar.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Tally } from '../../ui/tally.tsx';
import { v } from '../../ui/v.ts';
import { channelLoad, type DayCount, type LoadBarOf, weekLoad } from './week-load.ts';

interface LoadPanelProps {
  /** The day shown and the six after it. */
  readonly days: readonly DayCount[];
  /** What the day itself asks for. */
  readonly rows: readonly AgendaRow[];
  readonly today: Day;
  readonly logged: number;
  readonly uncovered: number;
}

function Logged({ count }: { readonly count: number }) {
  const t = useT();
  const words = t('today:load.loggedToday', { count });
  const tallied = count > 0 && count <= 20;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '8px',
        color: v('ink2'),
        fontSize: '0.75rem',
        whiteSpace: 'nowrap',
      }}
    >
      <Box component="span" sx={tallied ? { display: { xs: 'none', md: 'inline' } } : {}}>
        {words}
      </Box>
      {tallied && <Tally count={count} label={words} />}
    </Box>
  );
}

/** `total`: of the whole day, of which the rows may be the first only. */
function Channels({ rows, total }: { readonly rows: readonly AgendaRow[]; readonly total: number }) {
  const t = useT();
  const channels = channelLoad(rows);
  if (channels.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: '7px' }}>
      {channels.slice(0, 4).map(({ channel, count }) => (
        <Box
          key={channel}
          sx={{
            display: 'grid',
            gridTemplateColumns: '64px 1fr 44px',
            alignItems: 'center',
            gap: '10px',
            fontSize: 'var(--small)',
          }}
        >
          <span>{t(`ui:channel.${channel}`)}</span>
          <LoadBar count={count} capacity={rows.length} />
          <Box component="span" sx={{ textAlign: 'right', color: v('ink2') }}>
            {total > rows.length ? `${count}+` : count}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const BAR_PX = 52;

function Bar({ bar, first }: { readonly bar: LoadBarOf; readonly first: boolean }) {
  const language = useLanguage();
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', gap: '3px', fontSize: '0.75rem' }}>
      <Box sx={{ color: v('ink3') }}>{bar.count === 0 ? '–' : shortCount(language, bar.count)}</Box>
      <Box
        sx={{
          width: '100%',
          height: BAR_PX,
          display: 'flex',
          alignItems: 'flex-end',
          borderBottom: `1px solid ${v('ruleStrong')}`,
        }}
      >
        <Box
          style={{ height: bar.share * BAR_PX }}
          sx={{ width: '100%', backgroundColor: first ? v('c1') : v('c2') }}
        />
      </Box>
      <Box sx={{ fontWeight: first ? 600 : 400, color: first ? v('ink') : v('ink2'), lineHeight: '16px' }}>
        {weekdayLetter(language, bar.on)}
      </Box>
    </Box>
  );
}

function Week({ days }: { readonly days: readonly DayCount[] }) {
  const t = useT();
  const language = useLanguage();
  const list = days
    .map(({ on, total }) => t('today:load.daySpoken', { day: sayDayWithWeekday(language, on), count: total }))
    .join(language === 'en' ? ', ' : '，');
  return (
    <Box
      role="img"
      aria-label={t('today:load.weekSpoken', { list })}
      sx={{ mt: '14px', display: 'grid', gridTemplateColumns: 'repeat(7,1fr)', gap: '5px', alignItems: 'end' }}
    >
      {weekLoad(days).map((bar, index) => (
        <Bar key={bar.on} bar={bar} first={index === 0} />
      ))}
    </Box>
  );
}

/** How full the day is and the six after it, and the tally of what is logged. */
export function LoadPanel({ days, rows, today, logged, uncovered }: LoadPanelProps) {
  const t = useT();
  const first = days[0];
  return (
    <Panel
      title={t(first === undefined || first.on === today ? 'today:load.title' : 'today:load.thatDay')}
      right={<Logged count={logged} />}
    >
      <Channels rows={rows} total={first?.total ?? rows.length} />
      <Week days={days} />
      {uncovered > 0 && (
        <Box sx={{ mt: '10px', fontSize: '0.75rem', color: v('ink2') }}>
          {t('today:load.uncovered', { count: uncovered })}
        </Box>
      )}
    </Panel>
  );
}
