import { Box, Button, Checkbox, IconButton, Tooltip } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import type { Timetable } from '../../../shared/domain/timetable.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { askOfTimetable, type StepDraft, type TimetableDraft } from './timetable-draft.ts';

interface TimetableDialogProps {
  readonly customerId: string;
  readonly timetable: Timetable | undefined;
  readonly begin: TimetableDraft;
  readonly today: Day;
  readonly onClose: () => void;
}

const WHO = ['us', 'them', 'both'] as const;

interface StepProps {
  readonly step: StepDraft;
  readonly today: Day;
  readonly onStep: (step: StepDraft) => void;
  readonly onUp: () => void;
  readonly onRemove: () => void;
}

function Press({
  icon,
  words,
  onPress,
}: {
  readonly icon: IconName;
  readonly words: string;
  readonly onPress: () => void;
}) {
  return (
    <Tooltip title={words}>
      <IconButton aria-label={words} onClick={onPress} sx={{ width: 24, height: 24 }}>
        <Icon name={icon} size={12} />
      </IconButton>
    </Tooltip>
  );
}

function Step({ step, today, onStep, onUp, onRemove }: StepProps) {
  const t = useT();
  const what = step.what || t('sheets:timetable.step');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0,1fr) 104px 170px auto',
        gap: '8px',
        alignItems: 'end',
        py: '4px',
      }}
    >
      <Field
        label={t('sheets:timetable.step')}
        value={step.what}
        onChange={(text) => onStep({ ...step, what: text })}
        maxLength={500}
      />
      <SelectField
        label={t('sheets:timetable.who')}
        options={WHO.map((value) => ({ value, label: t(`sheets:timetable.whos.${value}`) }))}
        value={step.who}
        onChange={(who) => onStep({ ...step, who })}
      />
      <DayField label={t('sheets:timetable.by')} value={step.by} onChange={(by) => onStep({ ...step, by })} />
      <Box sx={{ display: 'flex', alignItems: 'center', pb: '4px' }}>
        <Tooltip title={t('sheets:timetable.done')}>
          <Checkbox
            checked={step.doneOn !== undefined}
            onChange={(event) => onStep({ ...step, doneOn: event.target.checked ? today : undefined })}
            slotProps={{ input: { 'aria-label': t('sheets:timetable.doneNamed', { what }) } }}
          />
        </Tooltip>
        <Press icon="up" words={t('sheets:timetable.up', { what })} onPress={onUp} />
        <Press icon="close" words={t('sheets:timetable.removeStep', { what })} onPress={onRemove} />
      </Box>
    </Box>
  );
}

const up = (steps: readonly StepDraft[], at: number): readonly StepDraft[] => {
  const moved = steps[at];
  return moved === undefined || at === 0 ? steps : steps.toSpliced(at, 1).toSpliced(at - 1, 0, moved);
};

/** What each side does by when, to be agreed on together. */
export function TimetableDialog({ customerId, timetable, begin, today, onClose }: TimetableDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('timetable', timetable, customerId), () => begin);
  const { tried, dialog } = useRecordForm('timetable', {
    id: timetable?.id,
    askOf: () => askOfTimetable(draft, customerId, timetable?.id),
    onClose,
    kept,
  });
  const { steps } = draft;
  const put = (to: readonly StepDraft[]) => setDraft({ ...draft, steps: to });
  const blank: StepDraft = { what: '', who: 'us', by: undefined, doneOn: undefined };
  return (
    <RecordDialog
      title={t(timetable === undefined ? 'sheets:timetable.make' : 'sheets:timetable.edit')}
      width={760}
      {...dialog}
    >
      <Field
        label={t('sheets:timetable.name')}
        value={draft.title}
        onChange={(title) => setDraft({ ...draft, title })}
        error={tried && isBlank(draft.title) ? t('sheets:timetable.nameMissing') : undefined}
        maxLength={500}
        autoFocus
      />
      <Box component="ol" aria-label={t('sheets:timetable.steps')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {steps.map((step, at) => (
          <Step
            key={at}
            step={step}
            today={today}
            onStep={(to) => put(steps.with(at, to))}
            onUp={() => put(up(steps, at))}
            onRemove={() => put(steps.toSpliced(at, 1))}
          />
        ))}
      </Box>
      <Button
        variant="text"
        startIcon={<Icon name="add" size={12} />}
        onClick={() => put([...steps, blank])}
        sx={{ justifySelf: 'start', ml: '-8px' }}
      >
        {t('sheets:timetable.addStep')}
      </Button>
    </RecordDialog>
  );
}
