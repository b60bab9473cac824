import { Box, Button } from '@mui/material';
import type { Next } from '../../../shared/contract/customer-row.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Resumed } from '../../ui/resumed.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { v } from '../../ui/v.ts';

/** The box that can be picked up: the next step stands in it, whoever set it. */
export const NEXT_BOX = {
  backgroundColor: v('raised'),
  border: `1px solid ${v('ruleStrong')}`,
  borderRadius: '8px',
  p: '12px',
} as const;

interface ManualNextFormProps {
  readonly customerId: string;
  readonly next: Next;
  readonly today: Day;
  readonly onDone: () => void;
}

interface Draft {
  readonly on: Day | undefined;
  readonly time: string | undefined;
  readonly what: string;
}

const draftOf = (known: Next | undefined, today: Day): Draft => ({
  on: known?.on ?? addDays(today, 1),
  time: known?.time,
  what: known?.what ?? '',
});

/** The rep's own date for the next contact. */
export function ManualNextForm({ customerId, next, today, onDone }: ManualNextFormProps) {
  const t = useT();
  const set = useChange('nextStep.set');
  const known = next.state === 'manual' ? next : undefined;
  const { draft, put, kept } = useKeptDraft(draftKey('nextStep', known && { id: 'own' }, customerId), () =>
    draftOf(known, today),
  );
  const { on, time, what } = draft;
  const wrong = on === undefined ? t('dossier:next.dayMissing') : on < today ? t('dossier:next.past') : undefined;
  const submit = async () => {
    if (on === undefined || on < today) return;
    const words = what.trim();
    const step = { mode: 'manual' as const, on, ...(time && { time }), ...(words !== '' && { what: words }) };
    if (!(await set.run({ customerId, next: step })).ok) return;
    kept.forget();
    onDone();
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      sx={{ ...NEXT_BOX, display: 'grid', gap: '10px' }}
    >
      <Resumed kept={kept} />
      <DayField label={t('dossier:next.on')} value={on} onChange={(to) => put({ on: to })} error={wrong} min={today} />
      <TimeField label={t('dossier:next.time')} value={time} onChange={(to) => put({ time: to })} />
      <Field
        label={t('dossier:next.what')}
        value={what}
        onChange={(to) => put({ what: to })}
        placeholder={t('dossier:next.whatHint')}
        maxLength={500}
      />
      {set.failure !== undefined && <Banner inset tone="error" title={t(`failure:${set.failure.code}`)} />}
      <Box sx={{ display: 'flex', gap: '6px' }}>
        <Button variant="contained" type="submit" disabled={set.running}>
          {t('ui:save')}
        </Button>
        <Button variant="text" color="inherit" onClick={onDone}>
          {t('ui:cancel')}
        </Button>
      </Box>
    </Box>
  );
}
