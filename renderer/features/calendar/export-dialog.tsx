import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import { CALENDAR_CLIENTS, CALENDAR_LAYERS, type CalendarClient } from '../../../shared/domain/calendar-target.ts';
import { addDays, type Day, daysBetween } from '../../../shared/domain/day.ts';
import { useAsk } from '../../api/use-ask.ts';
import { LateWords } from '../../i18n/late-words.tsx';
import { momentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { v } from '../../ui/v.ts';
import { ExportCame } from './export-came.tsx';
import { type Choice, ExportChoices } from './export-choices.tsx';
import { ExportHow, type Target } from './export-how.tsx';
import { FeedForm } from './feed-form.tsx';
import { Labelled } from './labelled.tsx';
import { useExport } from './use-export.ts';

/** As far ahead as a cadence can be planned before the next contact changes it. */
const USUAL_DAYS = 55;
const LONGEST_DAYS = 366;
const TARGETS = [...CALENDAR_CLIENTS, 'feed'] as const;
const USUAL_LAYERS = CALENDAR_LAYERS.filter((layer) => layer !== 'festivals');

type Given = Answer<'calendar.ledger'>['calendars'][number];
type Scope = 'changes' | 'all';

/** The two days, and whether they make a span that can be exported. */
function useSpan(today: Day) {
  const [from, setFrom] = useState<Day | undefined>(today);
  const [until, setUntil] = useState<Day | undefined>(addDays(today, USUAL_DAYS));
  const whole = from !== undefined && until !== undefined;
  const wrong = whole && (until < from || daysBetween(from, until) > LONGEST_DAYS);
  return { from, setFrom, until, setUntil, wrong, span: whole && !wrong ? { from, until } : undefined };
}

function Days({ days }: { readonly days: ReturnType<typeof useSpan> }) {
  const t = useT();
  const { from, setFrom, until, setUntil, wrong } = days;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px' }}>
      <DayField label={t('calendarFiles:from')} value={from} onChange={setFrom} />
      <DayField
        label={t('calendarFiles:until')}
        value={until}
        min={from}
        onChange={setUntil}
        error={wrong ? t('calendarFiles:untilWrong') : undefined}
      />
    </Box>
  );
}

interface ScopeFieldProps {
  readonly client: CalendarClient;
  readonly given: Given | undefined;
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
}

/** Everything or what changed, once something was given to this calendar. */
function ScopeField({ client, given, scope, onScope }: ScopeFieldProps) {
  const t = useT();
  const language = useLanguage();
  const note = { fontSize: '0.75rem', color: v('ink2'), mt: '4px', textWrap: 'pretty' } as const;
  if (given === undefined) return <Box sx={{ ...note, mt: 0 }}>{t('calendarFiles:never')}</Box>;
  const when = momentWords(t, language, {}, given.lastAt);
  return (
    <Labelled label={t('calendarFiles:scopeLabel')}>
      <Segmented
        label={t('calendarFiles:scopeLabel')}
        segments={(['changes', 'all'] as const).map((value) => ({ value, label: t(`calendarFiles:scope.${value}`) }))}
        value={scope}
        onChange={onScope}
      />
      <Box sx={note}>{t('calendarFiles:last', { count: given.events, when })}</Box>
      {client === 'outlook' && scope === 'changes' && (
        <Box sx={{ ...note, color: v('warn') }}>{t('calendarFiles:outlookChanges')}</Box>
      )}
    </Labelled>
  );
}

/** Outlook replaces the whole calendar; the others take what changed. */
const usualScope = (client: CalendarClient): Scope => (client === 'outlook' ? 'all' : 'changes');

function useGiven(target: Target): Given | undefined {
  const asked = useAsk('calendar.ledger', {});
  return asked.state === 'answered' ? asked.value.calendars.find(({ client }) => client === target) : undefined;
}

interface ActionsProps {
  readonly ready: boolean;
  readonly done: boolean;
  readonly onClose: () => void;
}

function Actions({ ready, done, onClose }: ActionsProps) {
  const t = useT();
  return (
    <>
      <Button
        type="submit"
        variant={done ? 'outlined' : 'contained'}
        disabled={!ready}
        startIcon={<Icon name="download" size={15} />}
      >
        {t(done ? 'calendarFiles:again' : 'calendarFiles:go')}
      </Button>
      {done && (
        <Button variant="contained" autoFocus onClick={onClose}>
          {t('calendarFiles:close')}
        </Button>
      )}
    </>
  );
}

interface ExportDialogProps {
  readonly today: Day;
  readonly onClose: () => void;
}

function usePlan(today: Day) {
  const [target, setTarget] = useState<Target>('outlook');
  const [choice, setChoice] = useState<Choice>({ layers: USUAL_LAYERS, privacy: 'full' });
  const [scope, setScope] = useState<Scope>();
  const days = useSpan(today);
  const given = useGiven(target);
  const client = target === 'feed' ? undefined : target;
  const taken = scope ?? (client === undefined ? 'all' : usualScope(client));
  const changesOnly = given !== undefined && taken === 'changes';
  const sound = client !== undefined && days.span !== undefined && choice.layers.length > 0;
  const ask =
    sound && days.span !== undefined
      ? { ...days.span, client, layers: [...choice.layers], privacy: choice.privacy, changesOnly }
      : undefined;
  return { target, setTarget, client, choice, setChoice, scope: taken, setScope, days, given, ask };
}

function Dialog({ today, onClose }: ExportDialogProps) {
  const t = useT();
  const plan = usePlan(today);
  const { target, client, ask } = plan;
  const { state, run, forget } = useExport();
  const ready = ask !== undefined && state.at !== 'running';
  const toTarget = (next: Target) => {
    plan.setTarget(next);
    plan.setScope(undefined);
    forget();
  };
  return (
    <DialogFrame
      open
      onClose={onClose}
      title={t('calendarFiles:title')}
      sub={t('calendarFiles:sub')}
      width={640}
      onSubmit={() => {
        if (ready) run(ask);
      }}
      band={<ExportHow target={target} />}
      actions={client !== undefined && <Actions ready={ready} done={state.at === 'done'} onClose={onClose} />}
    >
      <Segmented
        wide
        label={t('calendarFiles:to')}
        segments={TARGETS.map((value) => ({ value, label: t(`calendarFiles:client.${value}`) }))}
        value={target}
        onChange={toTarget}
      />
      {client === undefined ? (
        <FeedForm usual={USUAL_LAYERS} />
      ) : (
        <>
          <Days days={plan.days} />
          <ExportChoices choice={plan.choice} onChoice={plan.setChoice} />
          <ScopeField client={client} given={plan.given} scope={plan.scope} onScope={plan.setScope} />
        </>
      )}
      {state.at === 'refused' && <Banner inset tone="error" title={t(`failure:${state.failure.code}`)} />}
      {state.at === 'done' && <ExportCame exported={state.exported} />}
    </DialogFrame>
  );
}

/** Writes a calendar file for Outlook, Google or Apple, or keeps one current in a folder, and says what each makes of it. */
export const ExportDialog = (props: ExportDialogProps) => (
  <LateWords>
    <Dialog {...props} />
  </LateWords>
);
