import { useState } from 'react';
import { INTENTS } from '../../../../shared/domain/customer.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { useT } from '../../../i18n/use-t.ts';
import { NOT_SET, Radios } from './choice-dialog.tsx';
import { type ScaleDialogProps, ScaleForm, type Written } from './scale-form.tsx';

/** How willing they are, as the rep heard it, and why. The same word again keeps the day it was first said. */
export function IntentDialog({ today, ...form }: ScaleDialogProps & { readonly today: Day }) {
  const t = useT();
  const { intent } = form.dossier.customer;
  const [value, setValue] = useState<string>(intent?.code ?? NOT_SET);
  const title = t('grading:scale.intent');
  const written = (): Written => {
    if (value === NOT_SET) return { patch: {}, clear: ['intent'] };
    return { patch: { intent: value === intent?.code ? intent : { code: value, since: today } } };
  };
  const choices = INTENTS.map((code) => ({ code, label: t(`cadence:intent.${code}`) }));
  return (
    <ScaleForm {...form} scale="intent" title={title} written={written}>
      <Radios title={title} manner={{ choices }} value={value} onChange={setValue} />
    </ScaleForm>
  );
}
