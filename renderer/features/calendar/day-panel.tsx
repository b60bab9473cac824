import { Box, Typography } from '@mui/material';
import type { KeyboardEvent, Ref } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayLong, sayDayWithWeekday, sayWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { LoadBar } from '../../ui/load-bar.tsx';
import { Panel } from '../../ui/panel.tsx';
import { v } from '../../ui/v.ts';
import { inOrder, loadOf, type PlanDay } from './day-plan.ts';
import { EntryList } from './entry-list.tsx';

interface DayPanelProps {
  readonly day: Day;
  readonly today: Day;
  readonly plan: PlanDay | undefined;
  /** The most work on any day shown. */
  readonly most: number;
  readonly hrefOf: (customerId: string) => string;
  readonly panelRef: Ref<HTMLElement>;
  /** Esc: back to the cell. */
  readonly onLeave: () => void;
}

function Title({ day, plan }: Pick<DayPanelProps, 'day' | 'plan'>) {
  const t = useT();
  const language = useLanguage();
  const facts = [
    plan?.festival?.[language],
    plan?.lunarDate?.[language],
    plan === undefined ? undefined : t(plan.workDay ? 'calendarPage:workDay' : 'calendarPage:dayOff'),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      <Typography component="h2" variant="title">
        {language === 'en'
          ? `${sayWeekday(language, day)} ${sayDayLong(language, day)}`
          : sayDayWithWeekday(language, day)}
      </Typography>
      <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), mb: '14px' }}>{facts.join(' · ')}</Box>
    </>
  );
}

function Load({ plan, most }: { readonly plan: PlanDay; readonly most: number }) {
  const t = useT();
  const load = loadOf(plan);
  if (load === 0) return null;
  return (
    <Panel title={t('calendarPage:load', { count: load })}>
      <LoadBar count={load} capacity={most} />
      <Box sx={{ fontSize: '0.75rem', color: v('ink3'), mt: '4px', textAlign: 'right' }}>
        {t('calendarPage:loadMost', { most })}
      </Box>
    </Panel>
  );
}

/** Everything on the chosen day, beside the month. */
export function DayPanel({ day, today, plan, most, hrefOf, panelRef, onLeave }: DayPanelProps) {
  const t = useT();
  const entries = inOrder(plan?.entries ?? []);
  const hidden = (plan?.total ?? 0) - entries.length;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
  };
  return (
    <Box
      component="aside"
      ref={panelRef}
      tabIndex={0}
      aria-label={t('calendarPage:chosen')}
      onKeyDown={onKeyDown}
      sx={{
        width: { xs: 232, md: 248, lg: 292 },
        flex: 'none',
        px: '18px',
        py: '14px',
        overflow: 'auto',
        backgroundColor: v('sunk'),
        borderLeft: `1px solid ${v('ruleStrong')}`,
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      <Title day={day} plan={plan} />
      {plan !== undefined && <Load plan={plan} most={most} />}
      <Panel title={t('calendarPage:thatDay')}>
        {entries.length > 0 && <EntryList label={t('calendarPage:thatDay')} entries={entries} hrefOf={hrefOf} />}
        {plan !== undefined && entries.length === 0 && (
          <Empty>{t(day < today ? 'calendarPage:emptyPast' : 'calendarPage:emptyDay')}</Empty>
        )}
        {hidden > 0 && (
          <Box sx={{ mt: '8px', fontSize: '0.75rem', color: v('ink3') }}>
            {t('calendarPage:moreInDay', { count: hidden })}
          </Box>
        )}
      </Panel>
    </Box>
  );
}
