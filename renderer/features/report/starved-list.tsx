import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { Link } from 'wouter';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday, saySpan } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { LedgerTable } from '../../ui/ledger-table.tsx';
import { v } from '../../ui/v.ts';
import type { Forecast } from './forecast-figures.ts';

interface StarvedListProps {
  readonly forecast: Pick<Forecast, 'starved' | 'starvedTotal' | 'starvedCustomers'>;
  readonly today: Day;
  readonly hrefOf: (customerId: string) => string;
  /** The name of a rule by its code. */
  readonly ruleOf: (cadence: string) => string;
}

const SHOWN = 8;

const days = { whiteSpace: 'nowrap' } as const;
const link = { fontWeight: 600, color: v('ink'), textDecoration: 'none', '&:hover': { textDecoration: 'underline' } };

/** Whom the weeks ahead have no room for: the first ones, with the days they should be on and the day that is left. */
export function StarvedList({ forecast, today, hrefOf, ruleOf }: StarvedListProps) {
  const t = useT();
  const language = useLanguage();
  const id = useId();
  const { starved, starvedTotal, starvedCustomers } = forecast;
  const finding = starvedTotal === 0 ? t('report:starved.none') : t('report:starved.some', { count: starvedCustomers });
  const shown = starved.slice(0, SHOWN);
  return (
    <Box component="section" aria-labelledby={id} sx={{ borderTop: `1px solid ${v('ruleStrong')}`, pt: '12px' }}>
      <Typography component="p" variant="caption" sx={{ color: v('ink2') }}>
        {t('report:starved.title')}
      </Typography>
      <Typography component="h2" id={id} variant="head" sx={{ textWrap: 'balance', mb: '8px' }}>
        {finding}
      </Typography>
      {starvedTotal === 0 ? (
        <Empty>{t('report:starved.noneWhy')}</Empty>
      ) : (
        <LedgerTable
          label={finding}
          columns={(['who', 'rule', 'window', 'on'] as const).map((name) => ({ head: t(`report:starved.${name}`) }))}
          rows={shown.map(({ customerId, name, cadence, window, on }) => [
            <Box component={Link} key="who" href={hrefOf(customerId)} sx={link}>
              {name}
            </Box>,
            ruleOf(cadence),
            <Box key="window" component="span" sx={days}>
              {saySpan(language, window.from, window.until, today)}
            </Box>,
            <Box key="on" component="span" sx={days}>
              {sayDayWithWeekday(language, on, today)}
            </Box>,
          ])}
        />
      )}
      {starvedTotal > shown.length && (
        <Box sx={{ mt: '6px', fontSize: '0.75rem', color: v('ink2') }}>
          {t('report:starved.more', { count: starvedTotal - shown.length })}
        </Box>
      )}
    </Box>
  );
}
