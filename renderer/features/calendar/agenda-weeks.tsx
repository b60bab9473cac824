import { Box, Typography } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { v } from '../../ui/v.ts';
import { inOrder, type PlanDay } from './day-plan.ts';
import { EntryList } from './entry-list.tsx';

interface AgendaWeeksProps {
  readonly days: readonly PlanDay[];
  readonly today: Day;
  readonly hrefOf: (customerId: string) => string;
}

function DayBlock({ plan, today, hrefOf }: { plan: PlanDay; today: Day; hrefOf: (id: string) => string }) {
  const t = useT();
  const language = useLanguage();
  const { on, entries, total, festival, lunarDate } = plan;
  const name = sayDayWithWeekday(language, on, today);
  return (
    <Box
      component="section"
      aria-label={name}
      sx={{
        display: 'grid',
        gridTemplateColumns: '132px minmax(0,1fr)',
        columnGap: '20px',
        pt: '10px',
        pb: 'var(--gap)',
        borderTop: `1px solid ${v('ruleStrong')}`,
      }}
    >
      <Box>
        <Typography component="h2" variant="head" sx={{ color: on === today ? v('primary') : v('ink') }}>
          {name}
        </Typography>
        <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>
          {[
            on === today ? t('calendarPage:today') : undefined,
            festival?.[language] ?? lunarDate?.[language],
            t('calendarPage:dayCount', { count: total }),
          ]
            .filter((words) => words !== undefined)
            .join(' · ')}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0, mt: '-6px' }}>
        <EntryList wide label={name} entries={inOrder(entries)} hrefOf={hrefOf} />
        {total > entries.length && (
          <Box sx={{ mt: '6px', fontSize: '0.75rem', color: v('ink3') }}>
            {t('calendarPage:moreInDay', { count: total - entries.length })}
          </Box>
        )}
      </Box>
    </Box>
  );
}

/** Four weeks as a list, day by day; days with nothing on them are left out. */
export function AgendaWeeks({ days, today, hrefOf }: AgendaWeeksProps) {
  const t = useT();
  const full = days.filter(({ total }) => total > 0);
  return (
    <Box
      role="region"
      aria-label={t('calendarPage:listLabel')}
      tabIndex={0}
      sx={{ flex: 1, overflow: 'auto', px: '24px', pb: '24px', '&:focus-visible': { outlineOffset: -2 } }}
    >
      {days.length > 0 && full.length === 0 && (
        <EmptyState title={t('calendarPage:listEmpty')}>{t('calendarPage:listEmptyWhy')}</EmptyState>
      )}
      <Box sx={{ maxWidth: 860 }}>
        {full.map((plan) => (
          <DayBlock key={plan.on} plan={plan} today={today} hrefOf={hrefOf} />
        ))}
      </Box>
    </Box>
  );
}
