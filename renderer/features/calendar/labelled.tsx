import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { v } from '../../ui/v.ts';

/** A group that speaks its own name, with that name drawn above it. */
export const Labelled = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Box sx={{ minWidth: 0 }}>
    <Box aria-hidden="true" sx={{ fontSize: '0.75rem', fontWeight: 500, color: v('ink2'), mb: '4px' }}>
      {label}
    </Box>
    {children}
  </Box>
);
