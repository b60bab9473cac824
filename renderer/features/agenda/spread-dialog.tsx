import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Spread } from '../../../shared/contract/plan-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay, sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { type Failure, unreachable } from '../../../shared/result.ts';
import { type Asked, useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { CUT, v } from '../../ui/v.ts';
import { SpreadDays } from './spread-days.tsx';
import { FIRST_SPREAD, SPREAD_DAYS } from './spread-plan.ts';

interface SpreadDialogProps {
  readonly today: Day;
  readonly onClose: () => void;
}

const SHOWN = 5;

/** The first ones that are moved, and how many more there are. */
function Moves({ spread: { moves, total }, today }: { readonly spread: Spread; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const shown = moves.slice(0, SHOWN);
  return (
    <section>
      <Typography component="h3" variant="head" sx={{ mb: '4px' }}>
        {t('today:spread.moves')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', fontSize: 'var(--small)' }}>
        {shown.map(({ customerId, name, from, to }) => (
          <Box
            component="li"
            key={`${customerId}-${from}`}
            sx={{ display: 'flex', gap: '12px', py: '4px', borderBottom: `1px solid ${v('rule')}` }}
          >
            <Box component="span" sx={{ ...CUT, flex: 1, fontWeight: 600 }}>
              {name}
            </Box>
            <Box component="span" sx={{ color: v('ink2'), flex: 'none' }}>
              {t('today:spread.move', {
                from: sayDay(language, from, today),
                to: sayDayWithWeekday(language, to, today),
              })}
            </Box>
          </Box>
        ))}
      </Box>
      {total > shown.length && (
        <Box sx={{ mt: '6px', fontSize: '0.75rem', color: v('ink3') }}>
          {t('today:moreRows', { count: total - shown.length })}
        </Box>
      )}
    </section>
  );
}

interface PreviewProps {
  readonly asked: Asked<Spread>;
  readonly today: Day;
  readonly onEnter: () => void;
}

function Preview({ asked, today, onEnter }: PreviewProps) {
  const t = useT();
  // The dialog itself has the focus when it opens, where Enter submits no form.
  useShortcut('enter', onEnter);
  const settings = useAsk('settings.get', {});
  switch (asked.state) {
    case 'asking':
      return null;
    case 'refused':
      return <EmptyState title={t(`failure:${asked.failure.code}`)} />;
    case 'answered': {
      const capacity = settings.state === 'answered' ? settings.value.callsADay + settings.value.visitsADay : undefined;
      return (
        <>
          {capacity !== undefined && <SpreadDays days={asked.value.days} capacity={capacity} today={today} />}
          <Moves spread={asked.value} today={today} />
          <Typography variant="caption" sx={{ color: v('ink2') }}>
            {t('today:spread.stays')}
          </Typography>
        </>
      );
    }
    default:
      return unreachable(asked);
  }
}

const Refusal = ({ failure }: { readonly failure: Failure | undefined }) => {
  const t = useT();
  return failure === undefined ? null : <Banner inset tone="error" title={t(`failure:${failure.code}`)} />;
};

/** Levels what is overdue over the coming working days: shown first, then done as one change that one undo takes back. */
export function SpreadDialog({ today, onClose }: SpreadDialogProps) {
  const t = useT();
  const [days, setDays] = useState(FIRST_SPREAD);
  const ask = { days: Number(days) };
  const asked = useAsk('agenda.previewSpread', ask, { keep: true });
  const spread = useChange('agenda.spread');
  // What stays today needs no spreading, and a change of nothing would leave Ctrl+Z the change before it.
  const ready = asked.state === 'answered' && asked.value.total > 0 && !spread.running;
  const submit = async () => {
    if (ready && (await spread.run(ask)).ok) onClose();
  };
  const go = (
    <Button variant="contained" type="submit" disabled={!ready}>
      {t('today:spread.go')}
      <KeyHint>↵</KeyHint>
    </Button>
  );
  return (
    <DialogFrame
      open
      onClose={onClose}
      title={
        asked.state === 'answered' ? t('today:spread.title', { count: asked.value.total }) : t('today:spread.open')
      }
      width={600}
      onSubmit={() => void submit()}
      actions={go}
    >
      <Refusal failure={spread.failure} />
      <Box sx={{ width: 200 }}>
        <SelectField
          label={t('today:spread.over')}
          options={SPREAD_DAYS.map((value) => ({ value, label: t('today:spread.days', { count: Number(value) }) }))}
          value={days}
          onChange={setDays}
        />
      </Box>
      <Preview asked={asked} today={today} onEnter={() => void submit()} />
    </DialogFrame>
  );
}
