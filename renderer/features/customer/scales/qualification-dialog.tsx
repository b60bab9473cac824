import { Button } from '@mui/material';
import type { Placed } from '../../../../shared/contract/grading-view.ts';
import { AUTHORITIES, type Qualification } from '../../../../shared/domain/qualification.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { useT } from '../../../i18n/use-t.ts';
import { ContextHint } from '../../../ui/context-hint.tsx';
import { FieldRow } from '../../../ui/record-dialog.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { KnownChoice } from './known-choice.tsx';
import { type ScaleDialogProps, ScaleForm, useScaleDraft } from './scale-form.tsx';
import { usePlaced } from './use-placed.ts';

const UNASKED: Qualification = { money: 'unknown', authority: 'unknown', need: 'unknown' };

/** What it comes to and what to do with it; nothing while nothing is on record. */
export function outcomeWords(t: Translate, { outcome, unknown }: Placed): string | undefined {
  if (outcome === undefined) return undefined;
  const what = unknown.map((part) => t(`grading:man.part.${part}`)).join(t('grading:and'));
  return t(`grading:outcomeWhy.${outcome}`, { what });
}

const isAsked = (answers: Qualification): boolean => Object.values(answers).some((answer) => answer !== 'unknown');

/** Money, authority in its degrees, need: and what the three come to while they are chosen. */
export function QualificationDialog(dialog: ScaleDialogProps) {
  const t = useT();
  const { dossier } = dialog;
  const scaled = useScaleDraft('qualification', dossier, () => dossier.customer.qualification ?? UNASKED);
  const { money, authority, need } = scaled.draft;
  const answers: Qualification = { money, authority, need };
  const { put } = scaled;
  const placed = usePlaced(dossier, { qualification: answers });
  const written = () =>
    isAsked(answers) ? { patch: { qualification: answers } } : { patch: {}, clear: ['qualification' as const] };
  return (
    <ScaleForm
      {...dialog}
      form={scaled.form}
      scale="qualification"
      title={t('grading:man.title')}
      written={written}
      width={480}
    >
      <FieldRow>
        <KnownChoice label={t('grading:man.money')} value={answers.money} onChange={(money) => put({ money })} />
        <KnownChoice label={t('grading:man.need')} value={answers.need} onChange={(need) => put({ need })} />
      </FieldRow>
      <SelectField
        label={t('grading:man.authority')}
        options={AUTHORITIES.map((value) => ({ value, label: t(`grading:man.authorities.${value}`) }))}
        value={answers.authority}
        onChange={(authority) => put({ authority })}
      />
      <ContextHint
        action={
          isAsked(answers) && (
            <Button variant="text" onClick={() => put(UNASKED)} sx={{ minHeight: 24, fontSize: '0.75rem' }}>
              {t('grading:notSet')}
            </Button>
          )
        }
      >
        <span aria-live="polite">{outcomeWords(t, placed)}</span>
      </ContextHint>
    </ScaleForm>
  );
}
