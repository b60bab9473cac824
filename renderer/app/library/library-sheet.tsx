import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { v } from '../../ui/v.ts';

/** The sheet under a tab, scrolling in itself. */
export function LibrarySheet({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box
      role="region"
      aria-label={label}
      tabIndex={0}
      sx={{
        flex: 1,
        minHeight: 0,
        overflow: 'auto',
        px: '14px',
        pb: '24px',
        borderTop: `1px solid ${v('rule')}`,
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      {children}
    </Box>
  );
}
