import { useState } from 'react';
import type { Person } from '../../../shared/domain/person.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { RELATIONS, ROLES } from '../../../shared/domain/person.ts';
import { askOfPerson, draftOfPerson, type PersonDraft } from './person-draft.ts';

interface PersonDialogProps {
  readonly customerId: string;
  /** Absent: a new one. */
  readonly person?: Person | undefined;
  readonly onClose: () => void;
}

interface PartProps {
  readonly draft: PersonDraft;
  readonly onDraft: (draft: PersonDraft) => void;
}

const STANDINGS = ['0', '1', '2', '3'] as const;

function PlaceFields({ draft, onDraft }: PartProps) {
  const t = useT();
  const roles = [
    { value: '' as const, label: t('records:people.noRole') },
    ...ROLES.map((value) => ({ value, label: t(`records:people.roles.${value}`) })),
  ];
  const relations = [
    { value: '' as const, label: t('records:people.noRelation') },
    ...RELATIONS.map((value) => ({ value, label: t(`records:people.relations.${value}`) })),
  ];
  const standing = STANDINGS.find((value) => value === String(draft.standing));
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('records:people.role')}
          options={roles}
          value={draft.role}
          onChange={(role) => onDraft({ ...draft, role })}
        />
        <SelectField
          label={t('records:people.relation')}
          options={relations}
          value={draft.relation}
          onChange={(relation) => onDraft({ ...draft, relation })}
        />
      </FieldRow>
      <FieldFrame label={t('records:people.standing')}>
        {() => (
          <Segmented
            label={t('records:people.standing')}
            segments={STANDINGS.map((value) => ({ value, label: t(`records:people.standings.${value}`) }))}
            value={standing}
            onChange={(value) => onDraft({ ...draft, standing: Number(value) })}
            wide
          />
        )}
      </FieldFrame>
    </>
  );
}

function Words({ draft, onDraft, tried }: PartProps & { readonly tried: boolean }) {
  const t = useT();
  const line = (name: 'title' | 'phone' | 'email' | 'caresAbout', label: string) => (
    <Field label={label} value={draft[name]} onChange={(text) => onDraft({ ...draft, [name]: text })} maxLength={500} />
  );
  const missing = tried && draft.name.trim() === '';
  return (
    <>
      <FieldRow>
        <Field
          label={t('records:people.name')}
          value={draft.name}
          onChange={(name) => onDraft({ ...draft, name })}
          error={missing ? t('records:people.nameMissing') : undefined}
          maxLength={200}
          required
          autoFocus
        />
        {line('title', t('records:people.jobTitle'))}
      </FieldRow>
      <FieldRow>
        {line('phone', t('records:people.phone'))}
        {line('email', t('records:people.email'))}
      </FieldRow>
      {line('caresAbout', t('records:people.caresAbout'))}
    </>
  );
}

/** A person around the customer: at work, at home, or both. */
export function PersonDialog({ customerId, person, onClose }: PersonDialogProps) {
  const t = useT();
  const [draft, setDraft] = useState(() => draftOfPerson(person));
  const { tried, dialog } = useRecordForm('person', {
    id: person?.id,
    askOf: () => askOfPerson(draft, customerId, person),
    onClose,
  });
  return (
    <RecordDialog
      title={t(person === undefined ? 'records:people.add' : 'records:people.edit')}
      {...dialog}
      width={500}
    >
      <Words draft={draft} onDraft={setDraft} tried={tried} />
      <PlaceFields draft={draft} onDraft={setDraft} />
      <Field
        label={t('records:people.note')}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
        lines={2}
        maxLength={20_000}
      />
    </RecordDialog>
  );
}
