import { Box } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { type Person, RELATIONS, ROLES } from '../../../shared/domain/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { v } from '../../ui/v.ts';
import { belowOf } from './chart-layout.ts';
import { ATTITUDES, type PersonDraft } from './person-draft.ts';

export interface PersonPart {
  readonly draft: PersonDraft;
  readonly onDraft: (draft: PersonDraft) => void;
}

/** A few fields that belong together, under a ruled name. */
export function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{ display: 'grid', gap: '10px', borderTop: `1px solid ${v('rule')}`, pt: '8px' }}
    >
      <Box id={id} sx={{ fontSize: '0.75rem', fontWeight: 600, color: v('ink2') }}>
        {title}
      </Box>
      {children}
    </Box>
  );
}

const STANDINGS = ['0', '1', '2', '3'] as const;

/** Nobody reports to their own people. */
function useBosses(others: readonly Person[], person: Person | undefined) {
  const t = useT();
  const below = person === undefined ? new Set<string>() : belowOf([...others, person], person.id);
  return [
    { value: '', label: t('around:chart.nobody') },
    ...others
      .filter(({ id }) => !below.has(id))
      .map(({ id, name, title }) => ({ value: id, label: name, aside: title })),
  ];
}

/** What they care about, and how they stand to us. */
function StandFields({ draft, onDraft }: PersonPart) {
  const t = useT();
  return (
    <>
      <Field
        label={t('records:people.caresAbout')}
        value={draft.caresAbout}
        onChange={(caresAbout) => onDraft({ ...draft, caresAbout })}
        maxLength={500}
      />
      <FieldRow>
        <FieldFrame label={t('records:people.standing')}>
          {() => (
            <Segmented
              label={t('records:people.standing')}
              segments={STANDINGS.map((value) => ({ value, label: t(`records:people.standings.${value}`) }))}
              value={STANDINGS.find((value) => value === String(draft.standing))}
              onChange={(value) => onDraft({ ...draft, standing: Number(value) })}
              wide
            />
          )}
        </FieldFrame>
        <SelectField
          label={t('around:person.attitude')}
          options={ATTITUDES.map((value) => ({ value, label: t(`around:chart.attitude.${value}`) }))}
          value={draft.attitude}
          onChange={(attitude) => onDraft({ ...draft, attitude })}
        />
      </FieldRow>
    </>
  );
}

interface WorkProps extends PersonPart {
  readonly others: readonly Person[];
  readonly person: Person | undefined;
}

/** Their part in the purchase, and how they stand to us. */
export function WorkFields({ draft, onDraft, others, person }: WorkProps) {
  const t = useT();
  const bosses = useBosses(others, person);
  const roleWords = (value: (typeof ROLES)[number]) => ({ value, label: t(`records:people.roles.${value}`) });
  return (
    <Group title={t('around:person.work')}>
      <FieldRow>
        <SelectField
          label={t('records:people.role')}
          options={[{ value: '' as const, label: t('records:people.noRole') }, ...ROLES.map(roleWords)]}
          value={draft.role}
          onChange={(role) => onDraft({ ...draft, role })}
        />
        <SelectField
          label={t('around:person.reportsTo')}
          options={bosses}
          value={draft.reportsTo}
          onChange={(reportsTo) => onDraft({ ...draft, reportsTo })}
        />
      </FieldRow>
      {draft.role !== '' && (
        <FieldFrame label={t('around:person.alsoRoles')}>
          {() => (
            <ToggleChips
              label={t('around:person.alsoRoles')}
              options={ROLES.filter((role) => role !== draft.role).map(roleWords)}
              value={draft.alsoRoles}
              onChange={(alsoRoles) => onDraft({ ...draft, alsoRoles })}
            />
          )}
        </FieldFrame>
      )}
      <StandFields draft={draft} onDraft={onDraft} />
    </Group>
  );
}

/** Family: who they are to the customer, school or job. */
export function HomeFields({ draft, onDraft }: PersonPart) {
  const t = useT();
  const relations = [
    { value: '' as const, label: t('records:people.noRelation') },
    ...RELATIONS.map((value) => ({ value, label: t(`records:people.relations.${value}`) })),
  ];
  const line = (name: 'school' | 'grade' | 'job') => (
    <Field
      label={t(`around:person.${name}`)}
      value={draft[name]}
      onChange={(text) => onDraft({ ...draft, [name]: text })}
      maxLength={500}
    />
  );
  return (
    <Group title={t('around:person.home')}>
      <FieldRow>
        <SelectField
          label={t('records:people.relation')}
          options={relations}
          value={draft.relation}
          onChange={(relation) => onDraft({ ...draft, relation })}
        />
        {line('job')}
      </FieldRow>
      {draft.relation !== '' && (
        <FieldRow columns="2fr 1fr">
          {line('school')}
          {line('grade')}
        </FieldRow>
      )}
    </Group>
  );
}
