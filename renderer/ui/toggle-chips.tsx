import { Box, Chip } from '@mui/material';
import { Icon } from './icon.tsx';

interface ToggleChipsProps<T extends string> {
  /** Spoken name of the group. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
}

/** Any of a few: each a small switch of its own, told by a tick and not by colour alone. */
export function ToggleChips<T extends string>({ label, options, value, onChange }: ToggleChipsProps<T>) {
  const toggled = (one: T): readonly T[] =>
    value.includes(one) ? value.filter((other) => other !== one) : [...value, one];
  return (
    <Box role="group" aria-label={label} sx={{ display: 'inline-flex', gap: '6px', flexWrap: 'wrap' }}>
      {options.map((option) => {
        const on = value.includes(option.value);
        return (
          <Chip
            key={option.value}
            component="button"
            type="button"
            aria-pressed={on}
            clickable
            {...(on
              ? { color: 'primary' as const, icon: <Icon name="check" size={12} /> }
              : { variant: 'outlined' as const })}
            label={option.label}
            onClick={() => onChange(toggled(option.value))}
          />
        );
      })}
    </Box>
  );
}
