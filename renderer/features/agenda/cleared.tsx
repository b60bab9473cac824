import { Box, Button, Typography } from '@mui/material';
import { Link } from 'wouter';
import type { AgendaDay, AgendaRow } from '../../../shared/domain/agenda.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ChannelMark } from '../../ui/channel-mark.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Tally } from '../../ui/tally.tsx';
import { v } from '../../ui/v.ts';
import type { RowWords } from './row-words.ts';

type DayAhead = AgendaDay & { readonly total: number };

interface ClearedProps {
  readonly logged: number;
  /** Its first rows are enough. */
  readonly tomorrow: DayAhead | undefined;
  readonly wordsOf: (row: AgendaRow) => RowWords;
  readonly hrefOf: (customerId: string) => string;
  readonly onTomorrow: () => void;
}

const SHOWN = 4;

const line = {
  display: 'grid',
  gridTemplateColumns: '24px max-content minmax(0,1fr) 18px',
  gap: '10px',
  alignItems: 'center',
  minHeight: 38,
  px: '10px',
  borderTop: `1px solid ${v('rule')}`,
} as const;

function Line({ row, wordsOf, hrefOf }: { readonly row: AgendaRow } & Pick<ClearedProps, 'wordsOf' | 'hrefOf'>) {
  const { customer } = row;
  return (
    <Box component="li" sx={line}>
      <GradeMark scale={customer.grade?.scale ?? 'horizon'} code={customer.grade?.code} size={20} />
      <Typography
        component={Link}
        href={hrefOf(customer.id)}
        noWrap
        sx={{ fontWeight: 600, color: v('ink'), textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}
      >
        {customer.name}
      </Typography>
      <Typography variant="body2" noWrap sx={{ color: v('ink2') }}>
        {wordsOf(row).why}
      </Typography>
      <Box sx={{ color: v('ink3') }}>
        {row.channel !== undefined && <ChannelMark channel={row.channel} size={14} />}
      </Box>
    </Box>
  );
}

function Tomorrow({
  tomorrow,
  wordsOf,
  hrefOf,
  onTomorrow,
}: Omit<ClearedProps, 'logged' | 'tomorrow'> & { tomorrow: DayAhead }) {
  const t = useT();
  const language = useLanguage();
  const count = tomorrow.total;
  return (
    <Box component="section" sx={{ borderTop: `1px solid ${v('ruleStrong')}` }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', py: '8px', px: '10px' }}>
        <Typography component="h3" variant="head" sx={{ flex: 1 }}>
          {t('today:cleared.tomorrow', { day: sayDayWithWeekday(language, tomorrow.on) })}
        </Typography>
        <Box component="span" sx={{ fontSize: '0.75rem', color: v('ink2') }}>
          {count === 0 ? t('today:cleared.tomorrowNone') : t('today:cleared.tomorrowCount', { count })}
        </Box>
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {tomorrow.rows.slice(0, SHOWN).map((row, index) => (
          <Line key={index} row={row} wordsOf={wordsOf} hrefOf={hrefOf} />
        ))}
      </Box>
      {count > SHOWN && (
        <Box sx={{ display: 'flex', justifyContent: 'center', pt: '16px', borderTop: `1px solid ${v('rule')}` }}>
          <Button variant="outlined" onClick={onTomorrow}>
            {t('today:cleared.all', { count })}
          </Button>
        </Box>
      )}
    </Box>
  );
}

/** Nothing left to do: the day's tally, and what tomorrow begins with. */
export function Cleared({ logged, tomorrow, ...rest }: ClearedProps) {
  const t = useT();
  const words = t('today:cleared.body', { count: logged });
  return (
    <Box sx={{ width: 'min(520px, 100%)', mx: 'auto', py: '48px', px: '14px' }}>
      <Box sx={{ display: 'grid', justifyItems: 'center', textAlign: 'center', gap: '10px', mb: '28px' }}>
        {logged > 0 && <Tally count={logged} label={words} size={30} />}
        <Typography component="h2" variant="display">
          {t(logged > 0 ? 'today:cleared.title' : 'today:cleared.untouched')}
        </Typography>
        <Typography variant="body1" sx={{ color: v('ink2') }}>
          {logged > 0 ? words : t('today:cleared.bodyNone')}
        </Typography>
      </Box>
      {tomorrow !== undefined && <Tomorrow tomorrow={tomorrow} {...rest} />}
    </Box>
  );
}
