import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { ChannelSchema } from '../../../shared/domain/channel.ts';
import { CompletionSchema, PlacingSchema } from '../../../shared/domain/playbook.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { v } from '../../ui/v.ts';
import type { StepDraft } from './cadence-draft.ts';
import { useFieldWords } from './field-words.ts';
import { TextsField } from './texts-field.tsx';
import type { CadenceForm } from './use-cadence-form.ts';

interface StepProps {
  readonly form: CadenceForm;
  readonly index: number;
  readonly step: StepDraft;
  readonly onStep: (patch: Partial<StepDraft>) => void;
  /** Absent for the only one. */
  readonly onRemove?: (() => void) | undefined;
}

type NumberField = 'months' | 'from' | 'until' | 'limit' | 'everyMonths';

const PATHS: Readonly<Record<NumberField, string>> = {
  months: 'after.months',
  from: 'after.from',
  until: 'after.until',
  limit: 'limit',
  everyMonths: 'everyMonths',
};

/** Nobody calls in a note. */
const CHANNELS = ChannelSchema.options.filter((channel) => channel !== 'note');

const shippedStep = ({ shipped }: CadenceForm, { id }: StepDraft): StepDraft | undefined =>
  shipped?.steps.find((step) => step.id === id);

/** The days of the step, counted from its clock. */
function Days({ form, index, step, onStep }: StepProps) {
  const t = useT();
  const said = useFieldWords(form);
  const was = shippedStep(form, step);
  const field = (name: NumberField, label: string, hint?: string) => (
    <Field
      key={name}
      label={label}
      value={step[name]}
      onChange={(text) => onStep({ [name]: text })}
      {...said(`steps.${index}.${PATHS[name]}`, step[name], was?.[name], hint)}
      maxLength={5}
    />
  );
  const isSeries = form.draft.kind === 'series';
  return (
    <FieldRow columns="repeat(auto-fit, minmax(128px, 1fr))">
      {field('from', t('playbooks:edit.from'), t('playbooks:edit.fromHint'))}
      {field('until', t('playbooks:edit.until'))}
      {field('months', t('playbooks:edit.monthsAhead'))}
      {field('limit', t('playbooks:edit.limit'), t('playbooks:edit.limitHint'))}
      {isSeries && index === form.draft.steps.length - 1 && field('everyMonths', t('playbooks:edit.everyMonths'))}
    </FieldRow>
  );
}

/** How it is done, what ends it, and which day it may stand on. */
function Ways({ form, step, onStep }: StepProps) {
  const t = useT();
  const was = shippedStep(form, step);
  const hintOf = (now: string, before: string | undefined, words: string | undefined) =>
    before === undefined || now === before ? undefined : t('playbooks:edit.was', { was: words ?? '' });
  return (
    <FieldRow columns="1fr 1fr 1fr">
      <SelectField
        label={t('playbooks:edit.channel')}
        options={CHANNELS.map((value) => ({ value, label: t(`ui:channel.${value}`) }))}
        value={step.channel}
        onChange={(channel) => onStep({ channel })}
        hint={hintOf(step.channel, was?.channel, was && t(`ui:channel.${was.channel}`))}
      />
      <SelectField
        label={t('playbooks:edit.completedBy')}
        options={CompletionSchema.options.map((value) => ({ value, label: t(`playbooks:edit.completions.${value}`) }))}
        value={step.completedBy}
        onChange={(completedBy) => onStep({ completedBy })}
        hint={hintOf(step.completedBy, was?.completedBy, was && t(`playbooks:edit.completions.${was.completedBy}`))}
      />
      <SelectField
        label={t('playbooks:edit.placing')}
        options={PlacingSchema.options.map((value) => ({ value, label: t(`playbooks:edit.placings.${value}`) }))}
        value={step.placing}
        onChange={(placing) => onStep({ placing })}
        hint={hintOf(step.placing, was?.placing, was && t(`playbooks:edit.placings.${was.placing}`))}
      />
    </FieldRow>
  );
}

/** One step: its days, its way and its words. */
export function StepFields(props: StepProps) {
  const { form, index, step, onStep, onRemove } = props;
  const t = useT();
  const was = shippedStep(form, step);
  const place = `steps.${index}`;
  const remove = t('playbooks:edit.removeStep', { n: index + 1 });
  return (
    <Box
      role="group"
      aria-label={t('playbooks:edit.step', { n: index + 1 })}
      sx={{ display: 'grid', gap: '10px', borderTop: `1px solid ${v('rule')}`, pt: '10px' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 28 }}>
        <Typography component="h4" variant="body2" sx={{ flex: 1, fontWeight: 600 }}>
          {t('playbooks:edit.step', { n: index + 1 })}
        </Typography>
        {onRemove !== undefined && (
          <Tooltip title={remove}>
            <IconButton aria-label={remove} onClick={onRemove}>
              <Icon name="delete" size={14} />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      <Days {...props} />
      <Ways {...props} />
      <TextsField
        form={form}
        path={`${place}.aim`}
        label={t('playbooks:edit.aim')}
        value={step.aim}
        was={was?.aim}
        onChange={(aim) => onStep({ aim })}
        lines={1}
      />
      <TextsField
        form={form}
        path={`${place}.opening`}
        label={t('playbooks:edit.opening')}
        value={step.opening}
        was={was?.opening}
        onChange={(opening) => onStep({ opening })}
        lines={1}
      />
    </Box>
  );
}
