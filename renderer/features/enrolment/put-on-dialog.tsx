import type { Day } from '../../../shared/domain/day.ts';
import type { Enrolment } from '../../../shared/domain/enrolment.ts';
import type { CadenceView } from '../../../shared/domain/playbook.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { PickField } from '../../ui/pick-field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { aimOf, byHandFirst, nameOfCadence, rhythmOf } from './cadence-words.ts';
import { askOfPutOn } from './running.ts';

interface PutOnDialogProps {
  readonly customerId: string;
  readonly cadences: readonly CadenceView[];
  /** One that was put on before; absent for a new one. */
  readonly enrolment: Enrolment | undefined;
  readonly today: Day;
  readonly onClose: () => void;
}

interface PutOnDraft {
  readonly code: string | undefined;
  readonly anchorOn: Day | undefined;
}

/** The cadences to choose from, those for hand alone first, and what the chosen one is about. */
function useChoice(cadences: readonly CadenceView[], code: string | undefined) {
  const t = useT();
  const language = useLanguage();
  const options = byHandFirst(cadences).map((cadence) => ({
    value: cadence.id,
    label: nameOfCadence(cadence, cadence.id, language),
    aside: cadence.appliesTo.optIn === true ? t('dealings:cadence.optIn') : rhythmOf(cadence, language),
  }));
  const chosen = cadences.find(({ id }) => id === code);
  const about = [rhythmOf(chosen, language), aimOf(chosen, language)].filter((part) => part !== undefined);
  const hint = about.length === 0 ? t('dealings:cadence.whichHint') : about.join(language === 'en' ? '. ' : '。');
  return { options, hint };
}

/** Puts a cadence on a customer, from a day on. */
export function PutOnDialog({ customerId, cadences, enrolment, today, onClose }: PutOnDialogProps) {
  const t = useT();
  const id = enrolment?.id;
  const { draft, setDraft, kept } = useKeptDraft(
    draftKey('enrolment', enrolment, customerId),
    (): PutOnDraft => ({ code: enrolment?.cadence, anchorOn: enrolment?.anchorOn ?? today }),
  );
  const { code, anchorOn } = draft;
  const { tried, dialog } = useRecordForm('enrolment', {
    id,
    askOf: () => askOfPutOn(customerId, code, anchorOn, id),
    onClose,
    kept,
  });
  const { options, hint } = useChoice(cadences, code);
  const isNew = id === undefined;
  return (
    <RecordDialog
      title={t(isNew ? 'dealings:cadence.add' : 'dealings:cadence.edit')}
      saveWords={isNew ? t('dealings:cadence.go') : undefined}
      {...dialog}
    >
      <PickField
        label={t('dealings:cadence.which')}
        options={options}
        value={code}
        onChange={(chosen) => setDraft({ ...draft, code: chosen })}
        error={tried && code === undefined ? t('dealings:cadence.whichMissing') : undefined}
        hint={hint}
        autoFocus
      />
      <DayField
        label={t('dealings:cadence.from')}
        value={anchorOn}
        onChange={(on) => setDraft({ ...draft, anchorOn: on })}
        error={tried && anchorOn === undefined ? t('records:trade.dayMissing') : undefined}
        hint={t('dealings:cadence.fromHint')}
        withYear
      />
    </RecordDialog>
  );
}
