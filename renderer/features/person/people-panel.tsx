import { IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import type { SpecialDayView } from '../../../shared/contract/customer-view.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { PersonDialog } from './person-dialog.tsx';
import type { PersonDraft } from './person-draft.ts';

interface PeoplePanelProps {
  readonly customerId: string;
  /** Family, or everybody else. */
  readonly part: 'family' | 'around';
  /** Everybody around the customer. */
  readonly people: readonly Person[];
  /** Those who stand elsewhere already, such as in the org chart. */
  readonly elsewhere?: ReadonlySet<string>;
  readonly specialDays: readonly SpecialDayView[];
}

/** What ties them to the customer: at home first, else in the purchase. */
export function tieWords(t: Translate, { relation, role }: Pick<Person, 'relation' | 'role'>): string | undefined {
  if (relation !== undefined) return t(`records:people.relations.${relation}`);
  return role === undefined ? undefined : t(`records:people.roles.${role}`);
}

const isFamily = ({ relation }: Person): boolean => relation !== undefined && relation !== 'friend';

function useSub(days: readonly SpecialDayView[]): (person: Person) => string | undefined {
  const t = useT();
  return ({ id, title, caresAbout, phones, note, school, job }) => {
    const age = days.find((day) => day.personId === id && day.kind === 'birthday')?.age;
    const parts = [
      // The age of the day ahead: one less until then.
      age === undefined || age < 1 ? undefined : t('around:person.age', { age: age - 1 }),
      title,
      job,
      school?.name,
      school?.grade,
      phones[0]?.raw,
      caresAbout,
      note,
    ].filter((part) => part !== undefined && part !== '');
    return parts.length === 0 ? undefined : parts.join(' · ');
  };
}

const BEGIN: Readonly<Record<PeoplePanelProps['part'], Partial<PersonDraft>>> = {
  family: { relation: 'spouse' },
  around: {},
};

/** Family apart from the people at work: a birthday is asked of the one, a title of the other. */
export function PeoplePanel({ customerId, part, people, elsewhere, specialDays }: PeoplePanelProps) {
  const t = useT();
  const [open, setOpen] = useState<Person | 'new'>();
  const subOf = useSub(specialDays);
  const shown = people.filter((each) => isFamily(each) === (part === 'family') && elsewhere?.has(each.id) !== true);
  const title = t(`around:person.${part}Title`);
  const add = t(part === 'family' ? 'around:person.addFamily' : 'records:people.add');
  return (
    <Panel
      title={title}
      right={
        <Tooltip title={add}>
          <IconButton aria-label={add} onClick={() => setOpen('new')}>
            <Icon name="add" size={14} />
          </IconButton>
        </Tooltip>
      }
    >
      {shown.length === 0 && <Empty>{t(`around:person.${part}Empty`)}</Empty>}
      {shown.length > 0 && (
        <RecordLines label={title}>
          {shown.map((person) => (
            <RecordLine key={person.id} on={tieWords(t, person)} sub={subOf(person)} onOpen={() => setOpen(person)}>
              {person.name}
            </RecordLine>
          ))}
        </RecordLines>
      )}
      {open !== undefined && (
        <PersonDialog
          {...{ customerId, people, specialDays }}
          person={open === 'new' ? undefined : open}
          begin={open === 'new' ? BEGIN[part] : undefined}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}
