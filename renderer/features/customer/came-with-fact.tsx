import { useState } from 'react';
import { draftKey } from '../../api/kept-draft.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { PickField } from '../../ui/pick-field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import type { Option } from '../../ui/select-field.tsx';
import { FactButton } from './editable-fact.tsx';
import { cameWithChange, LONGEST } from './fact-fields.ts';
import { useSaved } from './use-saved.ts';
import type { FactsPartProps } from './facts-part.ts';

interface CameWithDialogProps extends FactsPartProps {
  readonly batches: readonly Option<string>[];
  readonly onClose: () => void;
}

function CameWithDialog({ customer, save, batches, onClose }: CameWithDialogProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(
    draftKey('cameWith', customer, customer.id),
    (): { batchId: string | undefined; lookedAt: string } => ({
      batchId: customer.batchId,
      lookedAt: customer.lookedAt ?? '',
    }),
  );
  const { batchId, lookedAt } = draft;
  const { failure, settle } = useSaved(onClose, kept);
  const submit = () => {
    const { patch, clear } = cameWithChange(batchId, lookedAt);
    void settle(save(patch, clear));
  };
  return (
    <RecordDialog title={t('dossier:fact.cameWith')} onClose={onClose} onSave={submit} failure={failure} kept={kept}>
      <PickField
        label={t('dossier:fact.cameWith')}
        options={batches}
        value={batchId}
        onChange={(to) => put({ batchId: to })}
        hint={t(batches.length === 0 ? 'dossier:fact.noBatches' : 'dossier:fact.cameWithHint')}
        autoFocus
      />
      <Field
        label={t('dossier:fact.lookedAt')}
        value={lookedAt}
        onChange={(to) => put({ lookedAt: to })}
        maxLength={LONGEST.line}
      />
    </RecordDialog>
  );
}

/** The show or round they came with, and what they looked at there. */
export function CameWithFact(props: FactsPartProps) {
  const { batchId, lookedAt } = props.customer;
  const t = useT();
  const asked = useAsk('batch.list', {});
  const [open, setOpen] = useState(false);
  const batches = asked.state === 'answered' ? asked.value.batches.map(({ batch }) => batch) : [];
  const name = batches.find(({ id }) => id === batchId)?.name;
  const words = [name, lookedAt].filter((part) => part !== undefined).join(' · ');
  return (
    <>
      <FactButton label={t('dossier:fact.cameWith')} onOpen={() => setOpen(true)}>
        {words}
      </FactButton>
      {open && (
        <CameWithDialog
          {...props}
          batches={batches.map((batch) => ({ value: batch.id, label: batch.name, aside: batch.place }))}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
