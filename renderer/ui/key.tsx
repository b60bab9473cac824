import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useSingleKeys } from './shortcuts.tsx';
import { v } from './v.ts';

/** A key cap, for hints in feet and heads. */
export function Key({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="kbd"
      sx={{
        display: 'inline-grid',
        placeItems: 'center',
        minWidth: 18,
        height: 18,
        px: '4px',
        flex: 'none',
        borderRadius: '4px',
        border: `1px solid ${v('ruleStrong')}`,
        borderBottomWidth: 2,
        fontFamily: 'inherit',
        fontSize: '0.6875rem',
        lineHeight: 1,
        fontWeight: 500,
        color: v('ink2'),
        backgroundColor: v('raised'),
      }}
    >
      {children}
    </Box>
  );
}

/** The key of an action, lighter and inside its button. Gone while single keys are switched off. */
export function KeyHint({ children }: { readonly children: string }) {
  const singleKeys = useSingleKeys();
  if (!singleKeys && children.length === 1) return null;
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{
        ml: '8px',
        fontWeight: 400,
        fontSize: '0.75rem',
        '.MuiButton-outlined &, .MuiButton-text &': { color: v('ink3') },
      }}
    >
      {children}
    </Box>
  );
}
