import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { v } from '../../ui/v.ts';

interface ThingRowProps {
  readonly name: string;
  readonly sub: string;
  readonly aside: ReactNode;
}

/** Something that is for nobody yet: an idea, or a thing in the cupboard. */
export function ThingRow({ name, sub, aside }: ThingRowProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: '14px',
        alignItems: 'center',
        py: '8px',
        borderBottom: `1px solid ${v('rule')}`,
        '&:focus-within': { backgroundColor: v('tint') },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ fontWeight: 600, fontSize: 'var(--text)' }}>{name}</Box>
        {sub !== '' && <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), textWrap: 'pretty' }}>{sub}</Box>}
      </Box>
      <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center', flex: 'none', whiteSpace: 'nowrap' }}>{aside}</Box>
    </Box>
  );
}
