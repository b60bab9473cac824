import { Autocomplete, Box, OutlinedInput } from '@mui/material';
import { useT } from '../i18n/use-t.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import { CUT, v } from './v.ts';

/** What is typed; with the id once a customer of the book is chosen. */
export interface NamedCustomer {
  readonly name: string;
  readonly id: string | undefined;
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

interface CustomerFieldProps extends FieldWords {
  readonly value: NamedCustomer;
  readonly onChange: (value: NamedCustomer) => void;
  /** Whom the typed words find. */
  readonly found: readonly Found[];
  /** A name that is not in the book may stay: Enter takes none of those found. */
  readonly free?: boolean;
  readonly autoFocus?: boolean;
}

function Told({ one: { name, about } }: { readonly one: Found }) {
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

/** A customer, found while their name, pinyin or number is typed. */
export function CustomerField({
  value,
  onChange,
  found,
  free = false,
  autoFocus = true,
  ...words
}: CustomerFieldProps) {
  const t = useT();
  return (
    <FieldFrame {...words}>
      {({ id, describedBy }) => (
        <Autocomplete<Found, false, boolean, boolean>
          id={id}
          freeSolo={free}
          disableClearable
          forcePopupIcon={false}
          noOptionsText={t('ui:field.nothingFound')}
          autoHighlight={!free}
          options={[...found]}
          filterOptions={(options) => options}
          getOptionKey={(one) => (typeof one === 'string' ? one : one.id)}
          getOptionLabel={(one) => (typeof one === 'string' ? one : one.name)}
          inputValue={value.name}
          onInputChange={(_, name, reason) => reason === 'input' && onChange({ name, id: undefined })}
          onChange={(_, one) => one !== null && typeof one !== 'string' && onChange({ name: one.name, id: one.id })}
          renderOption={({ key, ...item }, one) => (
            <Box component="li" key={key} {...item} sx={{ display: 'flex', gap: '8px', minWidth: 0 }}>
              <Told one={one} />
            </Box>
          )}
          renderInput={(input) => (
            <OutlinedInput
              {...input.slotProps.input}
              autoFocus={autoFocus}
              fullWidth
              size="small"
              error={words.error !== undefined}
              slotProps={{ input: { ...input.slotProps.htmlInput, 'aria-describedby': describedBy, maxLength: 500 } }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}
