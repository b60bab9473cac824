import type { ReactNode } from 'react';
import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { draftKey } from '../../../api/kept-draft.ts';
import { type Kept, useKeptDraft } from '../../../api/use-kept-draft.ts';
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

/** What is typed into the form of a scale, and why. */
interface ScaleDraft<D> {
  readonly draft: D;
  readonly put: (patch: Partial<D>) => void;
  /** For the form as it stands. */
  readonly form: { readonly why: string; readonly onWhy: (why: string) => void; readonly kept: Kept };
}

/** The draft of a scale's form; `begin` gives its fields as they are on record. */
export function useScaleDraft<D extends object>(scale: Scale, { customer }: Dossier, begin: () => D): ScaleDraft<D> {
  const { draft, setDraft, kept } = useKeptDraft(
    draftKey(scale, customer, customer.id),
    (): D & { readonly why: string } => ({ ...begin(), why: '' }),
  );
  return {
    draft,
    put: (patch) => setDraft({ ...draft, ...patch }),
    form: { why: draft.why, onWhy: (why) => setDraft({ ...draft, why }), kept },
  };
}

interface ScaleFormProps extends ScaleDialogProps {
  readonly form: ScaleDraft<object>['form'];
  readonly scale: Scale;
  readonly title: string;
  /** Undefined while the form cannot be written. */
  readonly written: () => Written | undefined;
  readonly width?: number;
  readonly children: ReactNode;
}

/** The form behind a scale: its own fields, why, and what it was before. */
export function ScaleForm(props: ScaleFormProps) {
  const { dossier, save, onClose, scale, title, written, form, width = 440, children } = props;
  const t = useT();
  const { why, onWhy, kept } = form;
  const { failure, settle } = useSaved(onClose, kept);
  const submit = () => {
    const what = written();
    if (what !== undefined) void settle(save(what.patch, what.clear ?? [], why));
  };
  return (
    <RecordDialog title={title} onClose={onClose} onSave={submit} failure={failure} kept={kept} width={width}>
      {children}
      <Field
        label={t('grading:why')}
        value={why}
        onChange={onWhy}
        placeholder={t('grading:whyHint')}
        maxLength={LONGEST.line}
      />
      <ScaleHistory dossier={dossier} scale={scale} />
    </RecordDialog>
  );
}
