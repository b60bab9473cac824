import { Box, Typography } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DayMark } from '../../ui/day-mark.tsx';
import { v } from '../../ui/v.ts';
import { DayLoad } from './day-load.tsx';
import type { Capacity, PlanDay } from './day-plan.ts';
import { EntryList } from './entry-list.tsx';
import type { EntryDeeds } from './placed.ts';

interface AgendaWeeksProps {
  readonly days: readonly PlanDay[];
  readonly today: Day;
  readonly capacity: Capacity;
  /** Some layers are not shown. */
  readonly isPart: boolean;
  readonly deeds: EntryDeeds;
}

interface DayBlockProps extends Pick<AgendaWeeksProps, 'today' | 'capacity' | 'deeds'> {
  readonly plan: PlanDay;
}

function Head({ plan, today, capacity }: Omit<DayBlockProps, 'deeds'>) {
  const t = useT();
  const language = useLanguage();
  const { on, total, workDay, named, festival, term, lunarDate } = plan;
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px' }}>
        <Typography component="h2" variant="head" sx={{ color: on === today ? v('primary') : v('ink') }}>
          {sayDayWithWeekday(language, on, today)}
        </Typography>
        {named !== undefined && <DayMark kind={workDay ? 'work' : 'off'} what={named[language]} size={15} />}
      </Box>
      <Box sx={{ fontSize: '0.75rem', color: v('ink3'), mb: '4px' }}>
        {[
          on === today ? t('calendarPage:today') : undefined,
          festival?.[language] ?? term?.[language] ?? lunarDate?.[language],
          t('calendarPage:dayCount', { count: total }),
        ]
          .filter((words) => words !== undefined)
          .join(' · ')}
      </Box>
      <DayLoad plan={plan} capacity={capacity} />
    </Box>
  );
}

function DayBlock({ plan, today, capacity, deeds }: DayBlockProps) {
  const t = useT();
  const language = useLanguage();
  const { on, entries, total } = plan;
  const name = sayDayWithWeekday(language, on, today);
  return (
    <Box
      component="section"
      aria-label={name}
      sx={{
        display: 'grid',
        gridTemplateColumns: '148px minmax(0,1fr)',
        columnGap: '20px',
        pt: '10px',
        pb: 'var(--gap)',
        borderTop: `1px solid ${v('ruleStrong')}`,
      }}
    >
      <Head plan={plan} today={today} capacity={capacity} />
      <Box sx={{ minWidth: 0, mt: '-6px' }}>
        <EntryList wide label={name} on={on} entries={entries} deeds={deeds} />
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
export function AgendaWeeks({ days, today, capacity, isPart, deeds }: AgendaWeeksProps) {
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
        <EmptyState title={t('calendarPage:listEmpty')}>
          {t(isPart ? 'calendarPage:allHidden' : 'calendarPage:listEmptyWhy')}
        </EmptyState>
      )}
      <Box sx={{ maxWidth: 860 }}>
        {full.map((plan) => (
          <DayBlock key={plan.on} {...{ plan, today, capacity, deeds }} />
        ))}
      </Box>
    </Box>
  );
}
