import { Box } from '@mui/material';
import { CAUTIONS } from '../../../shared/domain/audience.ts';
import { useT } from '../../i18n/use-t.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { MarkField } from '../../ui/mark-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { Group, type PersonPart } from './person-fields.tsx';

/** What decides which day is greeted and what is given. */
export function GreetedFields({ draft, onDraft }: PersonPart) {
  const t = useT();
  const genders = (['female', 'male'] as const).map((value) => ({ value, label: t(`audience:genders.${value}`) }));
  return (
    <Group title={t('audience:whom')}>
      <SelectField
        label={t('audience:gender')}
        options={[{ value: '' as const, label: t('audience:unknown') }, ...genders]}
        value={draft.gender}
        onChange={(gender) => onDraft({ ...draft, gender })}
      />
      <FieldFrame label={t('audience:cautions')}>
        {() => (
          <ToggleChips
            label={t('audience:cautions')}
            options={CAUTIONS.map((value) => ({ value, label: t(`audience:cautionNames.${value}`) }))}
            value={draft.cautions}
            onChange={(cautions) => onDraft({ ...draft, cautions })}
          />
        )}
      </FieldFrame>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '16px' }}>
        <MarkField
          label={t('audience:neverEarly')}
          on={draft.neverEarly}
          onChange={(neverEarly) => onDraft({ ...draft, neverEarly })}
        />
        <MarkField
          label={t('audience:deceased')}
          on={draft.deceased}
          onChange={(deceased) => onDraft({ ...draft, deceased })}
        />
      </Box>
    </Group>
  );
}
