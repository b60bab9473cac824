import { Autocomplete, Box, OutlinedInput } from '@mui/material';
import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { CUT, v } from '../../ui/v.ts';
import type { About } from './story-draft.ts';

interface AboutFieldProps {
  readonly value: About;
  readonly onChange: (value: About) => void;
}

const SHOWN = 6;

function Found({ row: { name, company } }: { readonly row: CustomerRow }) {
  return (
    <>
      <Box component="span" title={name} sx={{ ...CUT, fontWeight: 600 }}>
        {name}
      </Box>
      <Box component="span" sx={{ ...CUT, flex: 1, color: v('ink3'), fontSize: '0.75rem' }}>
        {company}
      </Box>
    </>
  );
}

/** The customer a story is about, found while typing; words that lead to nobody are dropped. */
export function AboutField({ value, onChange }: AboutFieldProps) {
  const t = useT();
  const query = value.id === undefined ? value.name : '';
  const typed = query.trim() !== '';
  const asked = useAsk(
    'customer.list',
    { query: query.slice(0, 200), filter: {}, sort: { by: 'name', direction: 'up' }, offset: 0, limit: SHOWN },
    { keep: true, enabled: typed },
  );
  const rows = typed && asked.state === 'answered' ? asked.value.rows : [];
  return (
    <FieldFrame label={t('cards:story.customer')} hint={t('cards:story.customerHint')}>
      {({ id, describedBy }) => (
        <Autocomplete<CustomerRow, false, false, true>
          id={id}
          freeSolo
          options={[...rows]}
          filterOptions={(found) => found}
          getOptionKey={(row) => (typeof row === 'string' ? row : row.id)}
          getOptionLabel={(row) => (typeof row === 'string' ? row : row.name)}
          clearText={t('cards:story.unlink')}
          inputValue={value.name}
          onInputChange={(_, name, reason) => {
            if (reason === 'input' || reason === 'clear') onChange({ name, id: undefined });
          }}
          onChange={(_, row) => {
            if (row !== null && typeof row !== 'string') onChange({ name: row.name, id: row.id });
          }}
          renderOption={({ key, ...item }, row) => (
            <Box component="li" key={key} {...item} sx={{ display: 'flex', gap: '8px', minWidth: 0 }}>
              <Found row={row} />
            </Box>
          )}
          renderInput={(input) => (
            <OutlinedInput
              {...input.slotProps.input}
              fullWidth
              size="small"
              slotProps={{ input: { ...input.slotProps.htmlInput, 'aria-describedby': describedBy, maxLength: 200 } }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}
