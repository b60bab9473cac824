import { Autocomplete, Box, OutlinedInput } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { CUT, v } from '../../ui/v.ts';
import type { Other } from './link-draft.ts';

interface OtherFieldProps {
  /** Nobody is linked with themselves. */
  readonly customerId: string;
  readonly value: Other | undefined;
  readonly onChange: (value: Other | undefined) => void;
  readonly error: string | undefined;
  /** In place of the words about a tie. */
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  /** Nobody need be named. */
  readonly isOptional?: boolean;
  readonly autoFocus?: boolean;
}

interface Found extends Other {
  readonly about: string;
}

const SHOWN = 8;

function useFound(query: string, customerId: string): readonly Found[] {
  const typed = query.trim() !== '';
  const asked = useAsk(
    'customer.list',
    { query: query.slice(0, 200), filter: {}, sort: { by: 'name', direction: 'up' }, offset: 0, limit: SHOWN },
    { keep: true, enabled: typed },
  );
  if (!typed || asked.state !== 'answered') return [];
  return asked.value.rows
    .filter(({ id }) => id !== customerId)
    .map(({ id, name, company, reach }) => ({
      id,
      name,
      about: [company, reach?.text].filter((part) => part !== undefined).join(' · '),
    }));
}

function Told({ found: { name, about } }: { readonly found: Found }) {
  return (
    <>
      <Box component="span" title={name} sx={{ ...CUT, fontWeight: 600 }}>
        {name}
      </Box>
      <Box component="span" sx={{ ...CUT, flex: 1, color: v('ink3'), fontSize: '0.75rem' }}>
        {about}
      </Box>
    </>
  );
}

/** Another customer of the book, found by name, pinyin or number. */
export function OtherField({ customerId, value, onChange, error, ...words }: OtherFieldProps) {
  const t = useT();
  const {
    label = t('around:ties.other'),
    hint = t('around:ties.otherHint'),
    isOptional = false,
    autoFocus = true,
  } = words;
  const [query, setQuery] = useState(value?.name ?? '');
  const found = useFound(query === value?.name ? '' : query, customerId);
  const chosen = value === undefined ? null : { ...value, about: '' };
  return (
    <FieldFrame label={label} error={error} hint={hint} required={!isOptional}>
      {({ id, describedBy }) => (
        <Autocomplete<Found>
          id={id}
          options={[...found]}
          filterOptions={(options) => options}
          value={chosen}
          isOptionEqualToValue={(option, one) => option.id === one.id}
          getOptionKey={({ id: key }) => key}
          getOptionLabel={({ name }) => name}
          inputValue={query}
          onInputChange={(_, text) => setQuery(text)}
          onChange={(_, one) => onChange(one === null ? undefined : { id: one.id, name: one.name })}
          autoHighlight
          noOptionsText={query.trim() === '' ? hint : t('ui:field.nothingFound')}
          clearText={t('ui:clear')}
          openText={t('ui:field.openList')}
          closeText={t('ui:field.closeList')}
          renderOption={({ key, ...item }, option) => (
            <Box component="li" key={key} {...item} sx={{ display: 'flex', gap: '8px', minWidth: 0 }}>
              <Told found={option} />
            </Box>
          )}
          renderInput={(input) => (
            <OutlinedInput
              {...input.slotProps.input}
              autoFocus={autoFocus}
              fullWidth
              size="small"
              error={error !== undefined}
              slotProps={{ input: { ...input.slotProps.htmlInput, 'aria-describedby': describedBy, maxLength: 200 } }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}
