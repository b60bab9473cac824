import type { Day } from '../../../shared/domain/day.ts';
import type { ServiceVisit } from '../../../shared/domain/service-visit.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { askOfServiceVisit, draftOfServiceVisit } from './service-visit-draft.ts';

interface ServiceVisitDialogProps {
  readonly customerId: string;
  readonly visit: ServiceVisit | undefined;
  readonly today: Day;
  readonly onClose: () => void;
}

/** A repair or service that was done for them. */
export function ServiceVisitDialog({ customerId, visit, today, onClose }: ServiceVisitDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('serviceVisit', visit, customerId), () =>
    draftOfServiceVisit(visit, today),
  );
  const { tried, dialog } = useRecordForm('serviceVisit', {
    id: visit?.id,
    askOf: () => askOfServiceVisit(draft, customerId, visit?.id),
    onClose,
    kept,
  });
  return (
    <RecordDialog title={t(visit === undefined ? 'dealings:service.add' : 'dealings:service.edit')} {...dialog}>
      <Field
        label={t('dealings:service.what')}
        value={draft.what}
        onChange={(what) => setDraft({ ...draft, what })}
        error={tried && isBlank(draft.what) ? t('dealings:service.whatMissing') : undefined}
        placeholder={t('dealings:service.whatHint')}
        maxLength={500}
        autoFocus
      />
      <DayField
        label={t('dealings:service.on')}
        value={draft.on}
        onChange={(on) => setDraft({ ...draft, on })}
        error={tried && draft.on === undefined ? t('records:trade.dayMissing') : undefined}
        hint={t('dealings:service.callback')}
        withYear
      />
      <Field
        label={t('records:trade.note')}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
        lines={2}
        maxLength={20_000}
      />
    </RecordDialog>
  );
}
