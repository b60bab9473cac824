import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { v } from './v.ts';

interface PanelProps {
  readonly title: string;
  readonly right?: ReactNode;
  readonly children: ReactNode;
}

/** A named block of a side panel. */
export function Panel({ title, right, children }: PanelProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ '& + &': { mt: 'calc(var(--gap) * 1.25)' } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 24, mb: '6px' }}>
        <Typography component="h2" id={id} variant="caption" sx={{ fontWeight: 600, color: v('ink2') }}>
          {title}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {right}
      </Box>
      {children}
    </Box>
  );
}
