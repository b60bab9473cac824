import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { addDays, type Day, daysBetween } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Icon } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';
import { type Exported, useExport } from './use-export.ts';

/** As far ahead as a cadence can be planned before the next contact changes it. */
const USUAL_DAYS = 55;
const LONGEST_DAYS = 366;
const CLIENTS = ['outlook', 'google', 'apple'] as const;

function How() {
  const t = useT();
  return (
    <Box>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600, mb: '6px' }}>
        {t('calendarPage:dialog.how')}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: '112px minmax(0,1fr)',
          columnGap: '12px',
          rowGap: '8px',
          fontSize: '0.75rem',
          lineHeight: 1.55,
        }}
      >
        {CLIENTS.map((client) => (
          <Box key={client} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: v('ink'), fontWeight: 500 }}>
              {t(`calendarPage:dialog.${client}`)}
            </Box>
            <Box component="dd" sx={{ m: 0, color: v('ink2'), textWrap: 'pretty' }}>
              {t(`calendarPage:dialog.${client}How`)}
            </Box>
          </Box>
        ))}
      </Box>
      <Typography component="p" variant="caption" sx={{ color: v('ink2'), mt: '10px', textWrap: 'pretty' }}>
        {t('calendarPage:dialog.gone')} {t('calendarPage:dialog.remind')}
      </Typography>
    </Box>
  );
}

function Came({ exported }: { readonly exported: Exported }) {
  const t = useT();
  const { events, saved, parts } = exported;
  if (events === 0) return <Banner inset tone="info" title={t('calendarPage:dialog.none')} />;
  if (saved.length < parts)
    return (
      <Banner inset tone="warning" title={t('calendarPage:dialog.notSavedTitle')}>
        {t('calendarPage:dialog.notSaved')}
      </Banner>
    );
  return (
    <Banner inset tone="done" title={t('calendarPage:dialog.saved', { count: events })}>
      {parts > 1 && t('calendarPage:dialog.parts', { count: parts })} {saved.join(', ')}
    </Banner>
  );
}

/** The two days, and whether they make a span that can be exported. */
function useSpan(today: Day) {
  const [from, setFrom] = useState<Day | undefined>(today);
  const [until, setUntil] = useState<Day | undefined>(addDays(today, USUAL_DAYS));
  const whole = from !== undefined && until !== undefined;
  const wrong = whole && (until < from || daysBetween(from, until) > LONGEST_DAYS);
  return { from, setFrom, until, setUntil, wrong, span: whole && !wrong ? { from, until } : undefined };
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
        {t(done ? 'calendarPage:dialog.again' : 'calendarPage:dialog.go')}
      </Button>
      {done && (
        <Button variant="contained" autoFocus onClick={onClose}>
          {t('calendarPage:dialog.close')}
        </Button>
      )}
    </>
  );
}

interface ExportDialogProps {
  readonly today: Day;
  readonly onClose: () => void;
}

/** Writes a span of the calendar to a file for Outlook, Google or Apple, and says what each makes of it. */
export function ExportDialog({ today, onClose }: ExportDialogProps) {
  const t = useT();
  const { from, setFrom, until, setUntil, wrong, span } = useSpan(today);
  const { state, run } = useExport();
  const ready = span !== undefined && state.at !== 'running';
  return (
    <DialogFrame
      open
      onClose={onClose}
      title={t('calendarPage:dialog.title')}
      sub={t('calendarPage:dialog.sub')}
      width={600}
      onSubmit={() => {
        if (ready) run(span.from, span.until);
      }}
      band={<How />}
      actions={<Actions ready={ready} done={state.at === 'done'} onClose={onClose} />}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px' }}>
        <DayField label={t('calendarPage:dialog.from')} value={from} onChange={setFrom} autoFocus />
        <DayField
          label={t('calendarPage:dialog.until')}
          value={until}
          min={from}
          onChange={setUntil}
          error={wrong ? t('calendarPage:dialog.untilWrong') : undefined}
        />
      </Box>
      {state.at === 'refused' && <Banner inset tone="error" title={t(`failure:${state.failure.code}`)} />}
      {state.at === 'done' && <Came exported={state.exported} />}
    </DialogFrame>
  );
}
