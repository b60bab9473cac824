import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { isMac, type KeyCommand, keyCaps, keyOf } from './key-commands.ts';
import { isSingleKey } from './shortcut-match.ts';
import { useOwnKeys, useSingleKeys } from './shortcuts.tsx';
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

/** The key of a command as it is written on the keyboard; undefined where it has none that works now. */
export function useKeyCap(command: KeyCommand | undefined): string | undefined {
  const own = useOwnKeys();
  const singleKeys = useSingleKeys();
  const combo = command === undefined ? undefined : keyOf(command, own);
  if (combo === undefined || (!singleKeys && isSingleKey(combo))) return undefined;
  return keyCaps(combo, isMac()).join(' ');
}

type KeyHintProps =
  | { readonly command: KeyCommand; readonly children?: undefined }
  /** A key that is always the same. */
  | { readonly children: string; readonly command?: undefined };

/** The key of an action, lighter and inside its button. Gone while single keys are switched off. */
export function KeyHint({ command, children }: KeyHintProps) {
  const singleKeys = useSingleKeys();
  const cap = useKeyCap(command);
  const fixed = children !== undefined && (singleKeys || children.length > 1) ? children : undefined;
  if (cap === undefined && fixed === undefined) return null;
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
      {cap ?? fixed}
    </Box>
  );
}
