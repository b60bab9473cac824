import { IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import type { Person } from '../../../shared/domain/person.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { PersonDialog } from './person-dialog.tsx';

interface PeoplePanelProps {
  readonly customerId: string;
  readonly people: readonly Person[];
}

/** What ties them to the customer: at home first, else in the purchase. */
export function tieWords(t: Translate, { relation, role }: Pick<Person, 'relation' | 'role'>): string | undefined {
  if (relation !== undefined) return t(`records:people.relations.${relation}`);
  return role === undefined ? undefined : t(`records:people.roles.${role}`);
}

const subOf = ({ title, caresAbout, phones, note }: Person): string | undefined => {
  const parts = [title, phones[0]?.raw, caresAbout, note].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(' · ');
};

/** Family, and whoever else is worth knowing. */
export function PeoplePanel({ customerId, people }: PeoplePanelProps) {
  const t = useT();
  const [open, setOpen] = useState<Person | 'new'>();
  return (
    <Panel
      title={t('records:people.title')}
      right={
        <Tooltip title={t('records:people.add')}>
          <IconButton aria-label={t('records:people.add')} onClick={() => setOpen('new')}>
            <Icon name="add" size={14} />
          </IconButton>
        </Tooltip>
      }
    >
      {people.length === 0 && <Empty>{t('records:people.empty')}</Empty>}
      {people.length > 0 && (
        <RecordLines label={t('records:people.title')}>
          {people.map((person) => (
            <RecordLine key={person.id} on={tieWords(t, person)} sub={subOf(person)} onOpen={() => setOpen(person)}>
              {person.name}
            </RecordLine>
          ))}
        </RecordLines>
      )}
      {open !== undefined && (
        <PersonDialog
          customerId={customerId}
          person={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}
