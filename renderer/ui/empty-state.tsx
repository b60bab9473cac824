import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { v } from './v.ts';

interface EmptyStateProps {
  /** A whole sentence, in the serif voice. */
  readonly title: string;
  /** One line why. */
  readonly children?: ReactNode;
  /** One action, two at most. */
  readonly action?: ReactNode;
  /** The tally of a finished day; never an illustration. */
  readonly mark?: ReactNode;
}

/** A page or list with nothing in it: a sentence, why, and what to do. */
export function EmptyState({ title, children, action, mark }: EmptyStateProps) {
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', textAlign: 'center', gap: '8px', py: '28px', px: '24px' }}>
      {mark}
      <Typography component="p" variant="title" sx={{ textWrap: 'balance' }}>
        {title}
      </Typography>
      {children !== undefined && (
        <Typography component="div" variant="body2" sx={{ color: v('ink2'), maxWidth: 420, textWrap: 'pretty' }}>
          {children}
        </Typography>
      )}
      {action !== undefined && <Box sx={{ display: 'flex', gap: '8px', mt: '8px' }}>{action}</Box>}
    </Box>
  );
}

/** Nothing in a panel or a band: one quiet line, and perhaps the action that fills it. */
export function Empty({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px', minHeight: 'var(--control)' }}>
      <Typography variant="body2" sx={{ color: v('ink3'), flex: 1, textWrap: 'pretty' }}>
        {children}
      </Typography>
      {action}
    </Box>
  );
}
