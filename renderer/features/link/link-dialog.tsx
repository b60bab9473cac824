import type { Tie } from '../../../shared/contract/around-channels.ts';
import { LINK_KINDS } from '../../../shared/domain/link.ts';
import { useFoundCustomers } from '../../api/use-found-customers.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { CustomerField, type NamedCustomer } from '../../ui/customer-field.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { askOfLink, draftOfTie, type LinkDraft } from './link-draft.ts';

interface LinkDialogProps {
  readonly customerId: string;
  readonly tie: Tie | undefined;
  readonly onClose: () => void;
}

interface TurnFieldProps {
  readonly value: LinkDraft['turn'];
  readonly onChange: (turn: LinkDraft['turn']) => void;
}

function TurnField({ value, onChange }: TurnFieldProps) {
  const t = useT();
  return (
    <FieldFrame label={t('around:ties.turn')}>
      {() => (
        <Segmented
          label={t('around:ties.turn')}
          segments={(['from', 'to'] as const).map((turn) => ({ value: turn, label: t(`around:ties.${turn}Choice`) }))}
          value={value}
          onChange={onChange}
          wide
        />
      )}
    </FieldFrame>
  );
}

interface OtherProps {
  readonly customerId: string;
  readonly tried: boolean;
  readonly value: NamedCustomer;
  readonly onChange: (other: NamedCustomer) => void;
}

function Other({ customerId, tried, value, onChange }: OtherProps) {
  const t = useT();
  const found = useFoundCustomers(value.id === undefined ? value.name : '', customerId);
  return (
    <CustomerField
      label={t('around:ties.other')}
      value={value}
      onChange={onChange}
      found={found}
      hint={t('around:ties.otherHint')}
      required
      error={tried && value.id === undefined ? t('around:ties.otherMissing') : undefined}
    />
  );
}

/** How two customers belong together; seen from both once it is saved. */
export function LinkDialog({ customerId, tie, onClose }: LinkDialogProps) {
  const t = useT();
  const linkId = tie?.linkId;
  const { draft, setDraft, kept } = useKeptDraft(`link.${linkId ?? 'new'}.${customerId}`, () => draftOfTie(tie));
  const { tried, dialog } = useRecordForm('link', {
    id: linkId,
    askOf: () => askOfLink(draft, customerId, linkId),
    onClose,
    kept,
  });
  const isTied = dialog.failure?.code === 'invalid-ask';
  return (
    <RecordDialog
      title={t(tie === undefined ? 'around:ties.add' : 'around:ties.edit')}
      {...dialog}
      failure={isTied ? undefined : dialog.failure}
    >
      <Other {...{ customerId, tried }} value={draft.other} onChange={(other) => setDraft({ ...draft, other })} />
      <SelectField
        label={t('around:ties.kind')}
        options={LINK_KINDS.map((value) => ({ value, label: t(`around:ties.kinds.${value}`) }))}
        value={draft.kind}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      {draft.kind === 'referred-by' && (
        <TurnField value={draft.turn} onChange={(turn) => setDraft({ ...draft, turn })} />
      )}
      <Field
        label={t('around:ties.note')}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
        maxLength={500}
      />
      {isTied && <Banner inset tone="warning" title={t('around:ties.tied')} />}
    </RecordDialog>
  );
}
