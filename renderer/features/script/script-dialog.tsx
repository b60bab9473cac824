import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { ScriptRow } from '../../../shared/contract/script-channels.ts';
import { useAsk } from '../../api/use-ask.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { askOfScript, draftOfScript, type ScriptDraft } from './script-draft.ts';
import type { ScriptFilter } from './script-filters.tsx';
import { ScriptNotes, ScriptSheet } from './script-preview.tsx';
import { type FieldWord, ScriptKind, ScriptWords } from './script-words.tsx';

interface ScriptDialogProps {
  /** Absent: a new one. */
  readonly script: ScriptRow | undefined;
  readonly filter: ScriptFilter;
  readonly fields: readonly FieldWord[];
  /** On whom it is tried while it is written. */
  readonly customer: { readonly id: string; readonly name: string } | undefined;
  readonly onClose: () => void;
}

/** The script as it is being written, for one customer. */
function useTried(draft: ScriptDraft, customerId: string | undefined) {
  const { title: _title, purpose: _purpose, subject, ...rest } = draft;
  const script = { by: 'draft' as const, ...rest, ...(draft.channel === 'email' && { subject }) };
  const asked = useAsk(
    'script.fill',
    { customerId: customerId ?? '', script },
    { enabled: customerId !== undefined, keep: true },
  );
  return asked.state === 'answered' ? asked.value : undefined;
}

/** As the customer gets it, while it is written. */
function Tried({ draft, customer }: { readonly draft: ScriptDraft; readonly customer: ScriptDialogProps['customer'] }) {
  const t = useT();
  const filled = useTried(draft, customer?.id);
  return (
    <Box component="section">
      <Typography component="h3" variant="caption" sx={{ display: 'block', mb: '4px' }}>
        {customer === undefined ? t('scripts:edit.noPreview') : t('scripts:edit.preview', { name: customer.name })}
      </Typography>
      {filled !== undefined && <ScriptSheet filled={filled} />}
      {filled !== undefined && <ScriptNotes filled={filled} />}
    </Box>
  );
}

interface FormProps {
  readonly draft: ScriptDraft;
  readonly onDraft: (draft: ScriptDraft) => void;
  readonly fields: readonly FieldWord[];
  /** It stands in the place of a shipped one, whose channel and language it keeps. */
  readonly fixed: boolean;
  readonly tried: boolean;
}

function Form({ draft, onDraft, fields, fixed, tried }: FormProps) {
  const t = useT();
  const part = { draft, onDraft };
  return (
    <>
      <Field
        label={t('scripts:edit.title')}
        value={draft.title}
        onChange={(title) => onDraft({ ...draft, title })}
        error={tried && isBlank(draft.title) ? t('scripts:edit.titleMissing') : undefined}
        maxLength={500}
        autoFocus
      />
      <ScriptKind {...part} fixed={fixed} />
      {draft.channel === 'email' && (
        <Field
          label={t('scripts:preview.subject')}
          value={draft.subject}
          onChange={(subject) => onDraft({ ...draft, subject })}
          maxLength={500}
          lang={draft.language}
        />
      )}
      <ScriptWords
        {...part}
        fields={fields}
        error={tried && isBlank(draft.text) ? t('scripts:edit.textMissing') : undefined}
      />
      <FormControlLabel
        label={t('scripts:edit.commercial')}
        control={
          <Checkbox
            checked={draft.commercial}
            onChange={(event) => onDraft({ ...draft, commercial: event.target.checked })}
          />
        }
      />
    </>
  );
}

const HEADING = { shipped: 'own', own: 'edit', changed: 'edit' } as const;

/** Writes a script in the rep’s own words; one that stands in the place of a shipped one can be given back. */
export function ScriptDialog({ script, filter, fields, customer, onClose }: ScriptDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('script', script), () => draftOfScript(script, filter));
  const { tried, dialog } = useRecordForm('script', {
    id: script?.id,
    askOf: () => askOfScript(draft, script),
    onClose,
    kept,
  });
  return (
    <RecordDialog
      title={t(`scripts:edit.${script === undefined ? 'new' : HEADING[script.origin]}`)}
      width={680}
      removeWords={script?.origin === 'changed' ? t('scripts:edit.back') : undefined}
      {...dialog}
    >
      <Form draft={draft} onDraft={setDraft} fields={fields} fixed={script?.code !== undefined} tried={tried} />
      <Tried draft={draft} customer={customer} />
    </RecordDialog>
  );
}
