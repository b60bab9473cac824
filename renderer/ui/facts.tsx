import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { v } from './v.ts';

interface FactsProps {
  /** Name and value; a value of `undefined` or `null` drops its line. */
  readonly rows: readonly (readonly [name: string, value: ReactNode])[];
  /** Pixels of the name column. */
  readonly nameWidth?: number;
}

/** Names and values, ruled by alignment alone. */
export function Facts({ rows, nameWidth = 76 }: FactsProps) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: `${nameWidth}px minmax(0,1fr)`,
        columnGap: '10px',
        rowGap: '5px',
        fontSize: 'var(--small)',
        lineHeight: 1.5,
      }}
    >
      {rows
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([name, value]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: v('ink3') }}>
              {name}
            </Box>
            <Box component="dd" data-selectable sx={{ m: 0, minWidth: 0, color: v('ink'), overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Box>
        ))}
    </Box>
  );
}
