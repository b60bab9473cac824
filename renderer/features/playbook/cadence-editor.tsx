import { Box, Button, Typography } from '@mui/material';
import type { Cadence } from '../../../shared/domain/playbook.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Resumed, useEscWords } from '../../ui/resumed.tsx';
import { AppliesFields } from './applies-fields.tsx';
import { type CadenceDraft, draftOfCadence, newStep, type StepDraft } from './cadence-draft.ts';
import type { CadenceLine } from './cadence-groups.ts';
import { HowOften, Kinds, Talks } from './cadence-fields.tsx';
import { StepFields } from './step-fields.tsx';
import { TextsField } from './texts-field.tsx';
import { type CadenceForm, useCadenceForm } from './use-cadence-form.ts';

export interface EditedLine extends Pick<CadenceLine, 'state' | 'shipped'> {
  /** What it begins with. */
  readonly draft: CadenceDraft;
  /** As the playbook has it. */
  readonly begun: CadenceDraft | undefined;
}

interface CadenceEditorProps {
  /** What it begins with: one of the playbook's, or a new one. */
  readonly line: EditedLine;
  readonly isNew: boolean;
  /** Names what is typed; see `draftKey`. */
  readonly draft: string;
  readonly onClose: () => void;
  /** What was written is right, and is to be looked at before it is saved. */
  readonly onWeigh: (cadence: Cadence) => void;
  readonly onRestore: () => void;
  readonly onLeaveOut: () => void;
}

function Steps({ form }: { readonly form: CadenceForm }) {
  const t = useT();
  const { draft, change } = form;
  const set = (index: number, patch: Partial<StepDraft>) =>
    change({ steps: draft.steps.map((step, at) => (at === index ? { ...step, ...patch } : step)) });
  const drop = (index: number) => change({ steps: draft.steps.filter((_, at) => at !== index) });
  const whole = form.problems.find(({ path }) => path === 'steps');
  return (
    <Box component="section" aria-label={t('playbooks:edit.steps')} sx={{ display: 'grid', gap: '12px' }}>
      {whole !== undefined && <Banner inset tone="error" title={t(`playbooks:problems.${whole.problem}`)} />}
      {draft.steps.map((step, index) => (
        <StepFields
          key={step.id}
          form={form}
          index={index}
          step={step}
          onStep={(patch) => set(index, patch)}
          onRemove={draft.steps.length > 1 ? () => drop(index) : undefined}
        />
      ))}
      {draft.kind !== 'repeat' && (
        <Button
          variant="text"
          startIcon={<Icon name="add" size={14} />}
          onClick={() => change({ steps: [...draft.steps, newStep(draft.steps)] })}
          sx={{ justifySelf: 'start' }}
        >
          {t('playbooks:edit.addStep')}
        </Button>
      )}
    </Box>
  );
}

/** What can be done with the cadence beside changing it. */
function Ways({
  line,
  isNew,
  onRestore,
  onLeaveOut,
}: Pick<CadenceEditorProps, 'line' | 'isNew' | 'onRestore' | 'onLeaveOut'>) {
  const t = useT();
  if (isNew) return null;
  return (
    <Box sx={{ display: 'flex', gap: '8px' }}>
      {line.state === 'changed' && (
        <Button variant="outlined" startIcon={<Icon name="undo" size={14} />} onClick={onRestore}>
          {t('playbooks:edit.restore')}
        </Button>
      )}
      <Button variant="outlined" onClick={onLeaveOut}>
        {t(line.state === 'own' ? 'playbooks:edit.drop' : 'playbooks:edit.leaveOut')}
      </Button>
    </Box>
  );
}

/** Why it cannot be saved yet. */
function useUnready(form: CadenceForm): string | undefined {
  const t = useT();
  if (form.problems.length > 0) return t('playbooks:edit.wrong', { count: form.problems.length });
  return form.isChanged ? undefined : t('playbooks:edit.same');
}

/** One cadence being written, checked with every key; saving comes after a look at what it would do. */
export function CadenceEditor(props: CadenceEditorProps) {
  const { line, isNew, onClose, onWeigh } = props;
  const t = useT();
  const language = useLanguage();
  const form = useCadenceForm(props.draft, line.draft, line.begun, line.shipped);
  const { draft, cadence, change, shipped } = form;
  const why = useUnready(form);
  const name = textIn(draft.name, language);
  return (
    <DialogFrame
      open
      onClose={onClose}
      title={isNew ? t('playbooks:edit.new') : (name ?? draft.id)}
      sub={line.state === 'changed' ? t('playbooks:edit.changedMark') : undefined}
      width={820}
      escWords={useEscWords(form.kept)}
      onSubmit={() => {
        if (cadence !== undefined && form.isChanged) onWeigh(cadence);
      }}
      actions={
        <>
          <Typography role="status" variant="caption">
            {why}
          </Typography>
          <Button variant="contained" type="submit" disabled={cadence === undefined || !form.isChanged}>
            {t('playbooks:edit.weigh')}
          </Button>
        </>
      }
    >
      <Resumed kept={form.kept} />
      <Ways {...props} />
      <TextsField
        form={form}
        path="name"
        label={t('playbooks:edit.name')}
        value={draft.name}
        was={shipped?.name}
        onChange={(next) => change({ name: next })}
        autoFocus
      />
      <HowOften form={form} />
      <AppliesFields form={form} />
      <Kinds form={form} isOwn={line.state === 'own'} />
      <Steps form={form} />
      <Talks form={form} />
    </DialogFrame>
  );
}

/** A cadence of the playbook, to be written. */
export function lineOfCadence({ cadence, state, shipped }: CadenceLine): EditedLine {
  const begun = draftOfCadence(cadence);
  return { draft: begun, begun, state, shipped: state === 'shipped' ? cadence : shipped };
}
