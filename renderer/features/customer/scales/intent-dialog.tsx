import { INTENTS } from '../../../../shared/domain/customer.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { useT } from '../../../i18n/use-t.ts';
import { NOT_SET, Radios } from './choice-dialog.tsx';
import { type ScaleDialogProps, ScaleForm, useScaleDraft, type Written } from './scale-form.tsx';

/** How willing they are, as the rep heard it, and why. The same word again keeps the day it was first said. */
export function IntentDialog({ today, ...dialog }: ScaleDialogProps & { readonly today: Day }) {
  const t = useT();
  const { intent } = dialog.dossier.customer;
  const { draft, put, form } = useScaleDraft('intent', dialog.dossier, (): { value: string } => ({
    value: intent?.code ?? NOT_SET,
  }));
  const { value } = draft;
  const title = t('grading:scale.intent');
  const written = (): Written => {
    if (value === NOT_SET) return { patch: {}, clear: ['intent'] };
    return { patch: { intent: value === intent?.code ? intent : { code: value, since: today } } };
  };
  const choices = INTENTS.map((code) => ({ code, label: t(`cadence:intent.${code}`) }));
  return (
    <ScaleForm {...dialog} form={form} scale="intent" title={title} written={written}>
      <Radios title={title} manner={{ choices }} value={value} onChange={(to) => put({ value: to })} />
    </ScaleForm>
  );
}
