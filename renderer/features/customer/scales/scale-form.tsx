import { type ReactNode, useState } from 'react';
import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Field } from '../../../ui/field.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { type Clear, LONGEST, type Patch } from '../fact-fields.ts';
import type { SaveFacts } from '../use-customer-change.ts';
import { useSaved } from '../use-saved.ts';
import { ScaleHistory } from './scale-history.tsx';

export interface ScaleDialogProps {
  readonly dossier: Dossier;
  readonly save: SaveFacts;
  readonly onClose: () => void;
}

/** What a form writes. */
export interface Written {
  readonly patch: Patch;
  readonly clear?: readonly Clear[];
}

interface ScaleFormProps extends ScaleDialogProps {
  readonly scale: Scale;
  readonly title: string;
  /** Undefined while the form cannot be written. */
  readonly written: () => Written | undefined;
  readonly width?: number;
  readonly children: ReactNode;
}

/** The form behind a scale: its own fields, why, and what it was before. */
export function ScaleForm({ dossier, save, onClose, scale, title, written, width = 440, children }: ScaleFormProps) {
  const t = useT();
  const [why, setWhy] = useState('');
  const { failure, settle } = useSaved(onClose);
  const submit = () => {
    const what = written();
    if (what !== undefined) void settle(save(what.patch, what.clear ?? [], why));
  };
  return (
    <RecordDialog title={title} onClose={onClose} onSave={submit} failure={failure} width={width}>
      {children}
      <Field
        label={t('grading:why')}
        value={why}
        onChange={setWhy}
        placeholder={t('grading:whyHint')}
        maxLength={LONGEST.line}
      />
      <ScaleHistory dossier={dossier} scale={scale} />
    </RecordDialog>
  );
}
