import { Autocomplete, Box, OutlinedInput } from '@mui/material';
import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { CUT, v } from '../../ui/v.ts';
import type { Referred } from './referral-draft.ts';

interface ReferredFieldProps {
  /** The one who referred: nobody brings themselves. */
  readonly customerId: string;
  readonly value: Referred;
  readonly onChange: (value: Referred) => void;
  readonly error: string | undefined;
}

const SHOWN = 6;

function useFound(query: string, customerId: string): readonly CustomerRow[] {
  const typed = query.trim() !== '';
  const asked = useAsk(
    'customer.list',
    { query: query.slice(0, 200), filter: {}, sort: { by: 'name', direction: 'up' }, offset: 0, limit: SHOWN },
    { keep: true, enabled: typed },
  );
  return typed && asked.state === 'answered' ? asked.value.rows.filter(({ id }) => id !== customerId) : [];
}

const aboutOf = ({ company, reach }: CustomerRow): string =>
  [company, reach?.text].filter((part) => part !== undefined).join(' · ');

/** The name of the one who was brought; a customer of the book is found while typing and linked when chosen. */
export function ReferredField({ customerId, value, onChange, error }: ReferredFieldProps) {
  const t = useT();
  const rows = useFound(value.id === undefined ? value.name : '', customerId);
  const hint = t(value.id === undefined ? 'dealings:referral.findHint' : 'dealings:referral.linked');
  return (
    <FieldFrame label={t('dealings:referral.referred')} error={error} hint={hint}>
      {({ id, describedBy }) => (
        <Autocomplete<CustomerRow, false, true, true>
          id={id}
          freeSolo
          disableClearable
          options={[...rows]}
          filterOptions={(found) => found}
          getOptionKey={(row) => (typeof row === 'string' ? row : row.id)}
          getOptionLabel={(row) => (typeof row === 'string' ? row : row.name)}
          inputValue={value.name}
          onInputChange={(_, name, reason) => reason === 'input' && onChange({ name, id: undefined })}
          onChange={(_, row) => typeof row !== 'string' && onChange({ name: row.name, id: row.id })}
          renderOption={({ key, ...item }, row) => (
            <Box component="li" key={key} {...item} sx={{ display: 'flex', gap: '8px', minWidth: 0 }}>
              <Box component="span" title={row.name} sx={{ ...CUT, fontWeight: 600 }}>
                {row.name}
              </Box>
              <Box component="span" sx={{ ...CUT, flex: 1, color: v('ink3'), fontSize: '0.75rem' }}>
                {aboutOf(row)}
              </Box>
            </Box>
          )}
          renderInput={(input) => (
            <OutlinedInput
              {...input.slotProps.input}
              autoFocus
              fullWidth
              size="small"
              error={error !== undefined}
              slotProps={{ input: { ...input.slotProps.htmlInput, 'aria-describedby': describedBy, maxLength: 500 } }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}
