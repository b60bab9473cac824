import { Box, InputLabel } from '@mui/material';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TagField } from '../../ui/tag-field.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import type { NamedDraft, NamedWorld } from './named-draft.ts';

/** The people of the customer and the rivals that have a card. */
export function useNamedWorld(customerId: string): NamedWorld {
  const dossier = useAsk('customer.get', { id: customerId });
  const rivals = useAsk('competitor.list', {});
  return {
    people: dossier.state === 'answered' ? dossier.value.people : [],
    competitors: rivals.state === 'answered' ? rivals.value.competitors.map(({ competitor }) => competitor) : [],
  };
}

interface NamedFieldsProps {
  readonly draft: NamedDraft;
  readonly world: NamedWorld;
  readonly onDraft: (draft: NamedDraft) => void;
}

const NO_TAGS: readonly string[] = [];

/** Who was there, the tags and the rival, to be put right. */
export function NamedFields({ draft, world: { people, competitors }, onDraft }: NamedFieldsProps) {
  const t = useT();
  const none = { value: '', label: t('dossier:contact.noRival') };
  return (
    <>
      {people.length > 0 && (
        <Box>
          <InputLabel component="div">{t('log:withWhom')}</InputLabel>
          <ToggleChips
            label={t('log:withWhom')}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.personIds}
            onChange={(personIds) => onDraft({ ...draft, personIds })}
          />
        </Box>
      )}
      <TagField
        label={t('dossier:contact.tags')}
        value={draft.tags}
        known={NO_TAGS}
        onChange={(tags) => onDraft({ ...draft, tags })}
      />
      {competitors.length > 0 && (
        <SelectField
          label={t('log:rivalAdd')}
          options={[none, ...competitors.map(({ id, name }) => ({ value: id, label: name }))]}
          value={draft.competitorId}
          onChange={(competitorId) => onDraft({ ...draft, competitorId })}
        />
      )}
    </>
  );
}
