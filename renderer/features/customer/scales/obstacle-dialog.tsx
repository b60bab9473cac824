import type { Day } from '../../../../shared/domain/day.ts';
import { OBSTACLES } from '../../../../shared/domain/manner.ts';
import { useT } from '../../../i18n/use-t.ts';
import { ContextHint } from '../../../ui/context-hint.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import type { Clear, Patch } from '../fact-fields.ts';
import { Radios } from './choice-dialog.tsx';
import { mannerOf } from './manner.ts';
import { type ScaleDialogProps, ScaleForm, useScaleDraft } from './scale-form.tsx';

/** What holds a willing customer back, with what helps; who has no money for now is asked when it comes. */
export function ObstacleDialog(dialog: ScaleDialogProps) {
  const t = useT();
  const { customer } = dialog.dossier;
  const { draft, put, form } = useScaleDraft(
    'obstacle',
    dialog.dossier,
    (): { value: string; budgetOn: Day | undefined } => ({
      value: customer.obstacle ?? '',
      budgetOn: customer.budgetOn,
    }),
  );
  const { value, budgetOn } = draft;
  const chosen = OBSTACLES.find((code) => code === value);
  const title = t('grading:scale.obstacle');
  const written = () => {
    const patch: Patch = { ...(chosen && { obstacle: chosen }) };
    const clear: Clear[] = chosen === undefined ? ['obstacle'] : [];
    if (chosen !== 'money') return { patch, clear };
    return budgetOn === undefined
      ? { patch, clear: [...clear, 'budgetOn' as const] }
      : { patch: { ...patch, budgetOn }, clear };
  };
  return (
    <ScaleForm {...dialog} form={form} scale="obstacle" title={title} written={written}>
      <Radios
        title={title}
        manner={mannerOf(t, 'obstacle', customer.kind)}
        value={value}
        onChange={(to) => put({ value: to })}
      />
      {chosen !== undefined && <ContextHint>{t(`grading:aid.${chosen}`)}</ContextHint>}
      {chosen === 'money' && (
        <DayField label={t('grading:budgetOn')} value={budgetOn} onChange={(to) => put({ budgetOn: to })} withYear />
      )}
    </ScaleForm>
  );
}
