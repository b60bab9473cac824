import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { v } from '../../../ui/v.ts';

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" aria-label={title} sx={{ mb: '20px' }}>
      <Typography
        component="h2"
        variant="caption"
        sx={{
          display: 'block',
          fontWeight: 600,
          color: v('ink2'),
          borderBottom: `1px solid ${v('ruleStrong')}`,
          pb: '3px',
          mb: '10px',
        }}
      >
        {title}
      </Typography>
      {children}
    </Box>
  );
}

export function Line({ children, gap = '14px' }: { readonly children: ReactNode; readonly gap?: string }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap, flexWrap: 'wrap', mb: '10px', fontSize: 'var(--small)' }}>
      {children}
    </Box>
  );
}
