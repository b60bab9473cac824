import { Button } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import { useFoundCustomers } from '../../api/use-found-customers.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { CustomerField, type NamedCustomer } from '../../ui/customer-field.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import type { FieldSpeech } from './field-speech.ts';
import { MergeDialog } from './merge-dialog.tsx';

interface MergeWithProps {
  readonly customer: { readonly id: string; readonly name: string };
  readonly speech: FieldSpeech;
  readonly onClose: () => void;
  readonly onMerged: (id: string) => void;
}

const NOBODY: NamedCustomer = { name: '', id: undefined };

function Side({ customer, speech, otherId, onClose, onMerged }: MergeWithProps & { readonly otherId: string }) {
  const t = useT();
  const asked = useAsk('double.preview', { keptId: customer.id, goneId: otherId });
  if (asked.state === 'asking') return null;
  if (asked.state === 'refused') return <Banner inset tone="error" title={t(`failure:${asked.failure.code}`)} />;
  const { kept, gone, keptRecords, goneRecords } = asked.value;
  const pair = { first: { ...kept, records: keptRecords }, second: { ...gone, records: goneRecords } };
  return <MergeDialog {...{ pair, speech, onClose, onMerged }} />;
}

/** A second dossier of somebody that no scan finds: it is named, and the two are held side by side. */
export function MergeWithDialog(props: MergeWithProps) {
  const t = useT();
  const { customer, onClose } = props;
  const [other, setOther] = useState(NOBODY);
  const [tried, setTried] = useState(false);
  const [otherId, setOtherId] = useState<string>();
  const found = useFoundCustomers(other.id === undefined ? other.name : '', customer.id);
  const compare = () => {
    setTried(true);
    setOtherId(other.id);
  };
  if (otherId !== undefined) return <Side {...props} otherId={otherId} />;
  return (
    <DialogFrame
      open
      width={480}
      title={t('doubles:with.title', { name: customer.name })}
      onClose={onClose}
      onSubmit={compare}
      actions={
        <Button variant="contained" type="submit">
          {t('doubles:compare')}
        </Button>
      }
    >
      <CustomerField
        label={t('doubles:with.other')}
        value={other}
        onChange={setOther}
        found={found}
        hint={t('doubles:with.hint')}
        error={tried && other.id === undefined ? t('doubles:with.missing') : undefined}
        required
      />
    </DialogFrame>
  );
}
