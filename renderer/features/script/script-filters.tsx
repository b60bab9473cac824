import { Box } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { type Channel, ChannelSchema } from '../../../shared/domain/channel.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { SCRIPT_PURPOSES, type ScriptPurpose } from '../../../shared/domain/script.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SelectField } from '../../ui/select-field.tsx';

export interface ScriptFilter {
  readonly query: string;
  readonly channel: Channel | undefined;
  readonly purpose: ScriptPurpose | undefined;
  readonly language: Language;
}

/** A note is a word to oneself. */
export const SCRIPT_CHANNELS: readonly Channel[] = ChannelSchema.options.filter((channel) => channel !== 'note');
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

interface ScriptFiltersProps {
  readonly filter: ScriptFilter;
  readonly onChange: (filter: ScriptFilter) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** By words, channel, purpose and language. */
export function ScriptFilters({ filter, onChange, onKeyDown }: ScriptFiltersProps) {
  const t = useT();
  const anything = 'any' as const;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) minmax(0,1fr) 96px', gap: '8px' }}>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Field
          label={t('scripts:search')}
          placeholder={t('scripts:searchHint')}
          type="search"
          value={filter.query}
          onChange={(query) => onChange({ ...filter, query })}
          onKeyDown={onKeyDown}
          maxLength={500}
          start={<Icon name="search" size={14} />}
        />
      </Box>
      <SelectField
        label={t('scripts:channel')}
        value={filter.channel ?? anything}
        options={[
          { value: anything, label: t('scripts:anyChannel') },
          ...SCRIPT_CHANNELS.map((value) => ({ value, label: t(`ui:channel.${value}`) })),
        ]}
        onChange={(channel) => onChange({ ...filter, channel: channel === anything ? undefined : channel })}
      />
      <SelectField
        label={t('scripts:purpose')}
        value={filter.purpose ?? anything}
        options={[
          { value: anything, label: t('scripts:anyPurpose') },
          ...SCRIPT_PURPOSES.map((value) => ({ value, label: t(`scripts:purposes.${value}`) })),
        ]}
        onChange={(purpose) => onChange({ ...filter, purpose: purpose === anything ? undefined : purpose })}
      />
      <SelectField
        label={t('scripts:language')}
        value={filter.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`scripts:languages.${value}`) }))}
        onChange={(language) => onChange({ ...filter, language })}
      />
    </Box>
  );
}
