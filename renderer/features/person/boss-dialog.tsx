import type { Person } from '../../../shared/domain/person.ts';
import { asWritten } from '../../api/as-written.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { belowOf } from './chart-layout.ts';

interface BossDialogProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** Hangs somebody under another. Their own people are no choice: nobody reports to those who report to them. */
export function BossDialog({ person, people, onClose }: BossDialogProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(
    draftKey('boss', person, person.customerId),
    (): { boss: string | undefined } => ({ boss: person.reportsTo }),
  );
  const { boss } = draft;
  const write = useChange('person.write');
  const below = belowOf(people, person.id);
  const options = people
    .filter(({ id }) => id !== person.id && !below.has(id))
    .map(({ id, name, title }) => ({ value: id, label: name, aside: title }));
  const save = async () => {
    const { reportsTo: _before, ...rest } = asWritten(person);
    const hung = { ...rest, ...(boss !== undefined && { reportsTo: boss }) };
    if (!(await write.run({ person: hung })).ok) return;
    kept.forget();
    onClose();
  };
  return (
    <RecordDialog
      title={t('around:chart.boss', { name: person.name })}
      onClose={onClose}
      onSave={() => void save()}
      running={write.running}
      failure={write.failure}
      kept={kept}
    >
      <PickField
        label={t('around:person.reportsTo')}
        options={options}
        value={boss}
        onChange={(to) => put({ boss: to })}
        placeholder={t('around:chart.nobody')}
        hint={t('around:chart.bossHint')}
        autoFocus
      />
    </RecordDialog>
  );
}
