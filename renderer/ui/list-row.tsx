import { Box, ButtonBase } from '@mui/material';
import type { ReactNode } from 'react';
import { CUT, v } from './v.ts';

interface ListRowProps {
  /** The name, bold; it opens the row. */
  readonly name: string;
  /** A second, lighter part on the line of the name. */
  readonly about?: string | undefined;
  /** The second line. */
  readonly sub?: ReactNode;
  /** Figures and buttons at the right. */
  readonly aside?: ReactNode;
  readonly onOpen: () => void;
}

/** A row of a plain list under a band: name, what is known, and what can be done. */
export function ListRow({ name, about, sub, aside, onOpen }: ListRowProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '4px 16px',
        minHeight: 'var(--row)',
        px: '10px',
        py: '4px',
        borderBottom: `1px solid ${v('rule')}`,
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <ButtonBase
          onClick={onOpen}
          sx={{
            display: 'flex',
            justifyContent: 'flex-start',
            gap: '10px',
            maxWidth: '100%',
            minHeight: 24,
            borderRadius: '4px',
            fontSize: 'var(--text)',
            '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
          }}
        >
          <Box component="span" title={name} sx={{ ...CUT, fontWeight: 600 }}>
            {name}
          </Box>
          {about !== undefined && (
            <Box component="span" title={about} sx={{ ...CUT, color: v('ink2'), fontSize: 'var(--small)' }}>
              {about}
            </Box>
          )}
        </ButtonBase>
        {sub !== undefined && (
          <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), overflowWrap: 'anywhere' }}>{sub}</Box>
        )}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', flexWrap: 'wrap', fontSize: 'var(--small)' }}>
        {aside}
      </Box>
    </Box>
  );
}

/** The rows of one band. */
export function ListRows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {children}
    </Box>
  );
}
