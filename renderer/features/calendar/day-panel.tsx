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
import { type Capacity, loadOf, type PlanDay } from './day-plan.ts';
import { EntryList } from './entry-list.tsx';
import type { EntryDeeds } from './placed.ts';

interface DayPanelProps {
  readonly day: Day;
  readonly today: Day;
  readonly plan: PlanDay | undefined;
  readonly capacity: Capacity;
  /** Some layers are not shown: an empty day need not be empty. */
  readonly isPart: boolean;
  readonly deeds: EntryDeeds;
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

/** Festival or solar term, the lunar day, worked or not. */
function factsOf(t: Translate, plan: PlanDay | undefined, language: Language): string {
  if (plan === undefined) return '';
  const named = (plan.festival ?? plan.term)?.[language];
  return [named, plan.lunarDate?.[language], workWords(t, plan, language)]
    .filter((fact) => fact !== undefined)
    .join(' · ');
}

function Title({ day, plan }: Pick<DayPanelProps, 'day' | 'plan'>) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <Typography component="h2" variant="title">
        {sayDayWithWeekday(language, day)}
      </Typography>
      <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), mb: '14px' }}>
        {factsOf(t, plan, language)}
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

function Load({ plan, capacity }: Pick<DayPanelProps, 'capacity'> & { readonly plan: PlanDay }) {
  const t = useT();
  const load = loadOf(plan, capacity);
  if (load.count === 0) return null;
  const over = load.count - load.capacity;
  return (
    <Panel title={t('calendarPage:load', { ...load })}>
      <LoadBar count={load.count} capacity={load.capacity} />
      <Box sx={{ fontSize: '0.75rem', color: v('ink3'), mt: '4px', display: 'flex', gap: '8px' }}>
        <Box component="span" sx={{ flex: 1 }}>
          {t('calendarPage:loadOf', { ...load })}
        </Box>
        {over > 0 && (
          <Box component="span" sx={{ color: v('ink'), fontWeight: 600 }}>
            {t('calendarPage:loadOver', { count: over })}
          </Box>
        )}
      </Box>
    </Panel>
  );
}

function Entries({ day, today, plan, isPart, deeds }: Omit<DayPanelProps, 'capacity' | 'panelRef' | 'onLeave'>) {
  const t = useT();
  if (plan === undefined) return null;
  const { entries, total } = plan;
  if (entries.length === 0) {
    const why = day < today ? 'emptyPast' : 'emptyDay';
    return <Empty>{t(isPart ? 'calendarPage:allHidden' : `calendarPage:${why}`)}</Empty>;
  }
  return (
    <>
      <EntryList label={t('calendarPage:thatDay')} on={day} entries={entries} deeds={deeds} />
      {total > entries.length && (
        <Box sx={{ mt: '8px', fontSize: '0.75rem', color: v('ink3') }}>
          {t('calendarPage:moreInDay', { count: total - entries.length })}
        </Box>
      )}
    </>
  );
}

/** Everything on the chosen day, beside the month. */
export function DayPanel(props: DayPanelProps) {
  const { day, plan, capacity, panelRef, onLeave } = props;
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
      {plan !== undefined && <Load plan={plan} capacity={capacity} />}
      <Panel title={t('calendarPage:thatDay')}>
        <Entries {...props} />
      </Panel>
      <Box sx={{ mt: '10px', fontSize: '0.75rem', color: v('ink3') }}>{t('calendarPage:hint')}</Box>
    </Box>
  );
}
