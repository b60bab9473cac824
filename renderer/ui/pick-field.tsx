import { Autocomplete, Box, createFilterOptions, OutlinedInput } from '@mui/material';
import { useT } from '../i18n/use-t.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import type { Option } from './select-field.tsx';
import { CUT, v } from './v.ts';

interface PickFieldProps extends FieldWords {
  readonly options: readonly Option<string>[];
  readonly value: string | undefined;
  /** Undefined: nothing is chosen any more. */
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean;
}

/** More are found by typing; a list of thousands is never drawn whole. */
const SHOWN = 60;

const first = createFilterOptions<Option<string>>({
  limit: SHOWN,
  stringify: ({ label, value }) => `${label} ${value}`,
});

/** One of many, found by typing part of its name; may be left empty. */
export function PickField(props: PickFieldProps) {
  const { label, error, hint, required, disabled, options, value, onChange, placeholder, autoFocus = false } = props;
  const t = useT();
  return (
    <FieldFrame label={label} error={error} hint={hint} required={required} disabled={disabled}>
      {({ id, describedBy }) => (
        <Autocomplete
          id={id}
          disabled={disabled ?? false}
          options={[...options]}
          filterOptions={first}
          value={options.find((option) => option.value === value) ?? null}
          isOptionEqualToValue={(option, chosen) => option.value === chosen.value}
          getOptionKey={(option) => option.value}
          getOptionLabel={(option) => option.label}
          onChange={(_, chosen) => onChange(chosen?.value)}
          autoHighlight
          noOptionsText={t('ui:field.nothingFound')}
          clearText={t('ui:clear')}
          openText={t('ui:field.openList')}
          closeText={t('ui:field.closeList')}
          renderOption={({ key, ...item }, option) => (
            <Box component="li" key={key} {...item} sx={{ display: 'flex', gap: '8px', minWidth: 0 }}>
              <Box component="span" title={option.label} sx={{ ...CUT, flex: 1 }}>
                {option.label}
              </Box>
              <Box component="span" sx={{ color: v('ink3'), fontSize: '0.75rem', flex: 'none' }}>
                {option.aside}
              </Box>
            </Box>
          )}
          renderInput={(input) => (
            <OutlinedInput
              {...input.slotProps.input}
              fullWidth
              size="small"
              autoFocus={autoFocus}
              placeholder={placeholder}
              error={error !== undefined}
              slotProps={{ input: { ...input.slotProps.htmlInput, 'aria-describedby': describedBy } }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}
