import { Box, Typography } from '@mui/material';
import type { KeyboardEvent, Ref } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import type { Language } from '../../../shared/domain/record.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { ProvisionalMark } from '../../ui/provisional-mark.tsx';
import { LoadBar } from '../../ui/load-bar.tsx';
import { Panel } from '../../ui/panel.tsx';
import { v } from '../../ui/v.ts';
import { inOrder, loadOf, type PlanDay } from './day-plan.ts';
import { EntryList } from './entry-list.tsx';

interface DayPanelProps {
  readonly day: Day;
  readonly today: Day;
  readonly plan: PlanDay | undefined;
  /** The measure of the load bars: see `measureOf`. */
  readonly most: number;
  readonly hrefOf: (customerId: string) => string;
  readonly panelRef: Ref<HTMLElement>;
  /** Esc: back to the cell. */
  readonly onLeave: () => void;
}

/** Working day or day off, and what for where that is more than the festival says. */
function workWords(t: Translate, { workDay, named, festival }: PlanDay, language: Language): string {
  const what = named?.[language] ?? '';
  const kind = workDay ? 'workDay' : 'dayOff';
  return what === '' || what === festival?.[language]
    ? t(`calendarPage:${kind}`)
    : t(`calendarPage:${kind}For`, { what });
}

function Title({ day, plan }: Pick<DayPanelProps, 'day' | 'plan'>) {
  const t = useT();
  const language = useLanguage();
  const facts = [
    plan?.festival?.[language],
    plan?.lunarDate?.[language],
    plan === undefined ? undefined : workWords(t, plan, language),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      <Typography component="h2" variant="title">
        {sayDayWithWeekday(language, day)}
      </Typography>
      <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), mb: '14px' }}>
        {facts.join(' · ')}
        {plan?.certainty === 'unknown' && (
          <>
            {' · '}
            <ProvisionalMark inWords />
          </>
        )}
      </Box>
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

function Entries({ day, today, plan, hrefOf }: Pick<DayPanelProps, 'day' | 'today' | 'plan' | 'hrefOf'>) {
  const t = useT();
  if (plan === undefined) return null;
  const entries = inOrder(plan.entries);
  const hidden = plan.total - entries.length;
  if (entries.length === 0) return <Empty>{t(day < today ? 'calendarPage:emptyPast' : 'calendarPage:emptyDay')}</Empty>;
  return (
    <>
      <EntryList label={t('calendarPage:thatDay')} entries={entries} hrefOf={hrefOf} />
      {hidden > 0 && (
        <Box sx={{ mt: '8px', fontSize: '0.75rem', color: v('ink3') }}>
          {t('calendarPage:moreInDay', { count: hidden })}
        </Box>
      )}
    </>
  );
}

/** Everything on the chosen day, beside the month. */
export function DayPanel({ day, today, plan, most, hrefOf, panelRef, onLeave }: DayPanelProps) {
  const t = useT();
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
        <Entries day={day} today={today} plan={plan} hrefOf={hrefOf} />
      </Panel>
    </Box>
  );
}
