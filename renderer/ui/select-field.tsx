import { Box, MenuItem, Select } from '@mui/material';
import type { ReactNode } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A grade mark or an icon before the words. */
  readonly mark?: ReactNode;
  /** A second, lighter part, such as the day a choice leads to. */
  readonly aside?: ReactNode;
}

interface SelectFieldProps<T extends string> extends FieldWords {
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder?: string | undefined;
}

function Words({ option }: { option: Option<string> }) {
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0, width: '100%' }}>
      {option.mark}
      <Box component="span" sx={{ flex: 1 }}>
        {option.label}
      </Box>
      {option.aside}
    </Box>
  );
}

/** One of a longer list; for two to six take `Segmented`. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, error, hint, required, disabled, options, value, onChange, placeholder } = props;
  const chosen = options.find((option) => option.value === value);
  return (
    <FieldFrame label={label} error={error} hint={hint} required={required} disabled={disabled}>
      {({ id, labelId, describedBy }) => (
        <Select
          SelectDisplayProps={{ id, 'aria-describedby': describedBy }}
          labelId={labelId}
          fullWidth
          size="small"
          displayEmpty
          value={value ?? ''}
          error={error !== undefined}
          disabled={disabled ?? false}
          onChange={(event) => {
            const picked = options.find((option) => option.value === event.target.value);
            if (picked !== undefined) onChange(picked.value);
          }}
          renderValue={() => (chosen === undefined ? (placeholder ?? ' ') : <Words option={chosen} />)}
        >
          {options.map((option) => (
            <MenuItem key={option.value} value={option.value}>
              <Words option={option} />
            </MenuItem>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
