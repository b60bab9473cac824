import type { Person } from '../../../shared/domain/person.ts';
import type { SpecialDay } from '../../../shared/domain/special-day.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { isNoDay } from '../../ui/yearly-day.ts';
import { YearlyDayFields } from '../../ui/yearly-day-fields.tsx';
import { GreetedFields } from './greeted-fields.tsx';
import type { PersonDraft } from './person-draft.ts';
import { Group, HomeFields, type PersonPart, WorkFields } from './person-fields.tsx';
import { usePersonForm } from './use-person-form.ts';

interface PersonDialogProps {
  readonly customerId: string;
  /** Absent: a new one. */
  readonly person?: Person | undefined;
  /** Everybody around the customer: whom they may report to. */
  readonly people?: readonly Person[];
  readonly specialDays?: readonly SpecialDay[];
  /** What a new one is begun with. */
  readonly begin?: Partial<PersonDraft> | undefined;
  readonly onClose: () => void;
}

function Words({ draft, onDraft, tried }: PersonPart & { readonly tried: boolean }) {
  const t = useT();
  const line = (name: 'title' | 'phone' | 'email' | 'wechat', label: string) => (
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
      <FieldRow columns="1fr 1fr 1fr">
        {line('phone', t('records:people.phone'))}
        {line('wechat', t('around:person.wechat'))}
        {line('email', t('records:people.email'))}
      </FieldRow>
    </>
  );
}

const NONE: readonly never[] = [];

/** A person around the customer: at work, at home, or both. */
export function PersonDialog(props: PersonDialogProps) {
  const { customerId, person, people = NONE, specialDays = NONE, begin, onClose } = props;
  const t = useT();
  const birthday = specialDays.find(
    (day) => day.kind === 'birthday' && day.personId === person?.id && person !== undefined,
  );
  const { draft, setDraft, tried, dialog } = usePersonForm({ customerId, person, birthday, begin, onClose });
  const part = { draft, onDraft: setDraft };
  return (
    <RecordDialog
      title={t(person === undefined ? 'records:people.add' : 'records:people.edit')}
      {...dialog}
      width={560}
    >
      <Words {...part} tried={tried} />
      <WorkFields {...part} others={people.filter(({ id }) => id !== person?.id)} person={person} />
      <HomeFields {...part} />
      <GreetedFields {...part} />
      <Group title={t('around:person.birthday')}>
        <YearlyDayFields
          draft={draft.birthday}
          onDraft={(day) => setDraft({ ...draft, birthday: day })}
          tried={tried && !isNoDay(draft.birthday)}
        />
      </Group>
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
