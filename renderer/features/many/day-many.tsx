import { useState } from 'react';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { ManyForm, type ManyProps } from './many-form.tsx';

interface DayManyProps extends ManyProps {
  readonly today: Day;
}

/** Puts off the next follow-up of each. */
export function SnoozeMany({ today, ...props }: DayManyProps) {
  const t = useT();
  const [until, setUntil] = useState<Day | undefined>(addDays(today, 1));
  return (
    <ManyForm
      {...props}
      title={t('lists:many.snoozeTitle')}
      deed={until === undefined ? undefined : { do: 'snooze', until }}
    >
      <DayField label={t('lists:many.until')} value={until} onChange={setUntil} min={today} autoFocus />
    </ManyForm>
  );
}

const MONTH = 30;

/** Lets the clocks of each stand still. */
export function FreezeMany({ today, ...props }: DayManyProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(
    draftKey('freezeMany', undefined),
    (): { until: Day | undefined; reason: string } => ({ until: addDays(today, MONTH), reason: '' }),
  );
  const { until, reason } = draft;
  const why = reason.trim();
  return (
    <ManyForm
      {...props}
      title={t('lists:many.freezeTitle')}
      kept={kept}
      deed={until === undefined ? undefined : { do: 'freeze', until, ...(why !== '' && { reason: why }) }}
    >
      <DayField
        label={t('lists:many.until')}
        value={until}
        onChange={(to) => put({ until: to })}
        min={today}
        autoFocus
      />
      <Field label={t('lists:many.reason')} value={reason} onChange={(to) => put({ reason: to })} maxLength={500} />
    </ManyForm>
  );
}
