import type { Answer, Ask } from '../../../shared/contract/contract.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';

interface NameDialogProps {
  readonly playbook: Pick<Answer<'playbook.get'>, 'id' | 'name'>;
  /** A copy gets a name of its own; renaming changes the one it has. */
  readonly deed: 'copy' | 'rename';
  readonly onClose: () => void;
  /** The playbook that has the name now. */
  readonly onDone: (id: string) => void;
}

const LONGEST = 200;

/** Asks for the name of a copy, or another one for the playbook. */
export function NameDialog({ playbook: { id, name: old }, deed, onClose, onDone }: NameDialogProps) {
  const t = useT();
  const language = useLanguage();
  const called = textIn(old, language) ?? id;
  const { draft, put, kept } = useKeptDraft(
    draftKey(deed === 'copy' ? 'playbookCopy' : 'playbookName', { id }),
    () => ({
      words: deed === 'copy' ? t('playbooks:copyUsual', { name: called }) : called,
    }),
  );
  const { words } = draft;
  const copy = useChange('playbook.copy');
  const save = useChange('playbook.save');
  const name: Ask<'playbook.copy'>['name'] = { [language]: words.trim() };
  const submit = async () => {
    if (isBlank(words)) return;
    const done = deed === 'copy' ? await copy.run({ id, name }) : await save.run({ id, edit: { name } });
    if (!done.ok) return;
    kept.forget();
    onDone(done.value.id);
  };
  return (
    <RecordDialog
      title={deed === 'copy' ? t('playbooks:copyTitle', { name: called }) : t('playbooks:renameTitle')}
      saveWords={deed === 'copy' ? t('playbooks:copyGo') : undefined}
      onClose={onClose}
      onSave={() => void submit()}
      running={copy.running || save.running}
      failure={copy.failure ?? save.failure}
      kept={kept}
    >
      <Field
        label={t('playbooks:copyName')}
        value={words}
        onChange={(to) => put({ words: to })}
        error={isBlank(words) ? t('playbooks:copyNameMissing') : undefined}
        maxLength={LONGEST}
        autoFocus
      />
    </RecordDialog>
  );
}
