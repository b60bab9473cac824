import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { v } from './v.ts';

interface BandProps {
  readonly icon: IconName;
  readonly title: string;
  readonly count: number | string;
  /** Only while something inside is late: name and count turn red. */
  readonly late?: boolean;
  readonly note?: ReactNode;
  /** One at most. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

const head = {
  display: 'flex',
  alignItems: 'center',
  gap: '8px',
  height: 30,
  px: '10px',
  borderBottom: `1px solid ${v('ruleStrong')}`,
  position: 'sticky',
  top: 0,
  backgroundColor: v('paper'),
  zIndex: 1,
} as const;

/** A stretch of rows under a head that stays in sight. */
export function Band({ icon, title, count, late = false, note, action, children }: BandProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ '&:not(:first-of-type)': { mt: 'calc(var(--gap) * 0.75)' } }}>
      <Box sx={head}>
        <Box
          component="span"
          sx={{ color: late ? v('seal') : v('ink2'), display: 'inline-flex', width: 24, justifyContent: 'center' }}
        >
          <Icon name={icon} size={15} />
        </Box>
        <Typography component="h2" id={id} variant="body2" sx={{ fontWeight: 600, color: late ? v('seal') : v('ink') }}>
          {title}
        </Typography>
        <Typography
          component="span"
          variant="body2"
          sx={{ color: late ? v('seal') : v('ink3'), fontWeight: late ? 600 : 400 }}
        >
          {count}
        </Typography>
        {note !== undefined && (
          <Typography component="span" variant="caption" noWrap sx={{ color: v('ink3'), minWidth: 0 }}>
            {note}
          </Typography>
        )}
        <Box sx={{ flex: 1 }} />
        {action}
      </Box>
      {children}
    </Box>
  );
}
