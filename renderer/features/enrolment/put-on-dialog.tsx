import { useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Enrolment } from '../../../shared/domain/enrolment.ts';
import type { CadenceView } from '../../../shared/domain/playbook.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { PickField } from '../../ui/pick-field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { aimOf, byHandFirst, nameOfCadence, rhythmOf } from './cadence-words.ts';

interface PutOnDialogProps {
  readonly customerId: string;
  readonly cadences: readonly CadenceView[];
  /** One that was put on before; absent for a new one. */
  readonly enrolment: Enrolment | undefined;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Puts a cadence on a customer, from a day on. */
export function PutOnDialog({ customerId, cadences, enrolment, today, onClose }: PutOnDialogProps) {
  const t = useT();
  const language = useLanguage();
  const [code, setCode] = useState(enrolment?.cadence);
  const [anchorOn, setAnchorOn] = useState<Day | undefined>(enrolment?.anchorOn ?? today);
  const id = enrolment?.id;
  const { tried, dialog } = useRecordForm('enrolment', {
    id,
    askOf: () =>
      code === undefined || anchorOn === undefined
        ? undefined
        : { customerId, cadence: code, anchorOn, ...(id === undefined ? {} : { id }) },
    onClose,
  });
  const options = byHandFirst(cadences).map((cadence) => ({
    value: cadence.id,
    label: nameOfCadence(cadence, cadence.id, language),
    aside: cadence.appliesTo.optIn === true ? t('dealings:cadence.optIn') : rhythmOf(cadence, language),
  }));
  const chosen = cadences.find((cadence) => cadence.id === code);
  const about = [rhythmOf(chosen, language), aimOf(chosen, language)].filter((part) => part !== undefined);
  return (
    <RecordDialog
      title={t(enrolment === undefined ? 'dealings:cadence.add' : 'dealings:cadence.edit')}
      saveWords={enrolment === undefined ? t('dealings:cadence.go') : undefined}
      {...dialog}
    >
      <PickField
        label={t('dealings:cadence.which')}
        options={options}
        value={code}
        onChange={setCode}
        error={tried && code === undefined ? t('dealings:cadence.whichMissing') : undefined}
        hint={about.length === 0 ? t('dealings:cadence.whichHint') : about.join(language === 'en' ? '. ' : '。')}
        autoFocus
      />
      <DayField
        label={t('dealings:cadence.from')}
        value={anchorOn}
        onChange={setAnchorOn}
        error={tried && anchorOn === undefined ? t('records:trade.dayMissing') : undefined}
        hint={t('dealings:cadence.fromHint')}
        withYear
      />
    </RecordDialog>
  );
}
