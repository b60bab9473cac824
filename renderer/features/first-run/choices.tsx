import { Box, Radio } from '@mui/material';
import { v } from '../../ui/v.ts';

export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly note: string;
  /** Of words in another language than the screen's. */
  readonly lang?: string;
  readonly disabled?: boolean;
}

interface ChoicesProps<T extends string> {
  /** Spoken. */
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

const box = (chosen: boolean) =>
  ({
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    px: '14px',
    py: '10px',
    borderRadius: '8px',
    border: `1px solid ${chosen ? v('primary') : v('ruleStrong')}`,
    boxShadow: chosen ? `inset 0 0 0 1px ${v('primary')}` : 'none',
    backgroundColor: chosen ? v('tint') : v('raised'),
    cursor: 'pointer',
    '&:has(:focus-visible)': { outline: `2px solid ${v('primary')}`, outlineOffset: '2px' },
    '&:has(:disabled)': { cursor: 'default', color: v('ink3') },
  }) as const;

/** One of a few, each with a line of what it brings. Arrow keys choose; Enter goes on with the form around it. */
export function Choices<T extends string>({ label, choices, value, onChange }: ChoicesProps<T>) {
  return (
    <Box role="radiogroup" aria-label={label} sx={{ display: 'grid', gap: '8px' }}>
      {choices.map((choice) => {
        const chosen = choice.value === value;
        return (
          <Box component="label" key={choice.value} lang={choice.lang} sx={box(chosen)}>
            <Radio
              name={label}
              value={choice.value}
              checked={chosen}
              autoFocus={chosen}
              disabled={choice.disabled ?? false}
              onChange={() => onChange(choice.value)}
              sx={{ p: '3px' }}
            />
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontWeight: 600 }}>{choice.name}</Box>
              <Box sx={{ fontSize: '0.75rem', color: v('ink2'), textWrap: 'pretty' }}>{choice.note}</Box>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
