import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { v } from './v.ts';

interface PageHeadProps {
  readonly title: ReactNode;
  /** In lighter ink on the line of the title: a weekday, a count. */
  readonly aside?: ReactNode;
  /** The line under the title. */
  readonly sub?: ReactNode;
  /** A mark before the title. */
  readonly left?: ReactNode;
  /** Actions: at most one filled button. */
  readonly right?: ReactNode;
}

/** The head of a page; its title is the page's only `h1`. */
export function PageHead({ title, aside, sub, left, right }: PageHeadProps) {
  return (
    <Box
      component="header"
      sx={{ display: 'flex', alignItems: 'center', gap: '12px', px: '24px', pt: '16px', pb: '12px', flex: 'none' }}
    >
      {left}
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography component="h1" variant="display" noWrap sx={{ display: 'block' }}>
          {title}
          {aside !== undefined && (
            <Box component="span" sx={{ fontWeight: 500, ml: '12px', color: v('ink2'), fontSize: '1.25rem' }}>
              {aside}
            </Box>
          )}
        </Typography>
        {sub !== undefined && (
          <Typography
            component="div"
            variant="body2"
            sx={{
              color: v('ink2'),
              mt: '2px',
              display: 'flex',
              alignItems: 'center',
              columnGap: '10px',
              flexWrap: 'wrap',
            }}
          >
            {sub}
          </Typography>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center', flex: 'none' }}>{right}</Box>
    </Box>
  );
}
