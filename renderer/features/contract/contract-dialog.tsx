import type { SupplierContract } from '../../../shared/domain/supplier-contract.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { askOfContract, draftOfContract } from './contract-draft.ts';

interface ContractDialogProps {
  readonly customerId: string;
  readonly contract: SupplierContract | undefined;
  readonly onClose: () => void;
}

/** What binds them to a competitor, and until when. */
export function ContractDialog({ customerId, contract, onClose }: ContractDialogProps) {
  const t = useT();
  const begin = () => draftOfContract(contract);
  const { draft, setDraft, kept } = useKeptDraft(draftKey('contract', contract, customerId), begin);
  const { tried, dialog } = useRecordForm('contract', {
    id: contract?.id,
    askOf: () => askOfContract(draft, customerId, contract?.id),
    onClose,
    kept,
  });
  const line = (field: 'quota' | 'rebate') => (
    <Field
      label={t(`dealings:contract.${field}`)}
      value={draft[field]}
      onChange={(words) => setDraft({ ...draft, [field]: words })}
      maxLength={500}
    />
  );
  return (
    <RecordDialog title={t(contract === undefined ? 'dealings:contract.add' : 'dealings:contract.edit')} {...dialog}>
      <Field
        label={t('dealings:contract.supplier')}
        value={draft.supplier}
        onChange={(supplier) => setDraft({ ...draft, supplier })}
        error={tried && isBlank(draft.supplier) ? t('dealings:contract.supplierMissing') : undefined}
        maxLength={500}
        autoFocus
      />
      <DayField
        label={t('dealings:contract.endsOn')}
        value={draft.endsOn}
        onChange={(endsOn) => setDraft({ ...draft, endsOn })}
        error={tried && draft.endsOn === undefined ? t('records:trade.dayMissing') : undefined}
        hint={t('dealings:contract.before')}
        withYear
      />
      <FieldRow>
        {line('quota')}
        {line('rebate')}
      </FieldRow>
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
