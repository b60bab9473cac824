import { Box } from '@mui/material';
import { v } from './v.ts';

interface StepsProps {
  readonly at: number;
  readonly of: number;
  /** Said aloud, such as "Stage 7 of 8". */
  readonly label: string;
}

/** Stages as a ruled strip: past filled, present darker, future open. */
export function Stages({ at, of, label }: StepsProps) {
  return (
    <Box role="img" aria-label={label} sx={{ display: 'flex', gap: '2px', mt: '3px' }}>
      {Array.from({ length: of }, (_, k) => (
        <Box
          key={k}
          sx={{
            flex: 1,
            height: 6,
            borderRadius: '1px',
            backgroundColor: k < at - 1 ? v('c2') : k === at - 1 ? v('c1') : 'transparent',
            boxShadow: k >= at ? `inset 0 0 0 1px ${v('control')}` : 'none',
          }}
        />
      ))}
    </Box>
  );
}

/** Standing with a person: a few dots, filled as far as it goes. */
export function Standing({ at, of, label }: StepsProps) {
  return (
    <Box
      component="span"
      role="img"
      aria-label={label}
      sx={{ display: 'inline-flex', gap: '2px', verticalAlign: 'middle' }}
    >
      {Array.from({ length: of }, (_, k) => (
        <Box
          key={k}
          component="span"
          sx={{
            width: 7,
            height: 7,
            borderRadius: '50%',
            boxShadow: `inset 0 0 0 1.2px ${v('ink2')}`,
            backgroundColor: k < at ? v('ink2') : 'transparent',
          }}
        />
      ))}
    </Box>
  );
}
