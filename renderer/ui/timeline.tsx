import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { v } from './v.ts';

/** Things that happened, newest first; months part them. */
export function Timeline({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box component="ol" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {children}
    </Box>
  );
}

/** The name of a month, ruled to the edge. */
export function TimelineMonth({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: '10px', my: '8px' }}>
      <Typography component="h3" variant="caption" sx={{ fontWeight: 500, color: v('ink2') }}>
        {children}
      </Typography>
      <Box aria-hidden="true" sx={{ flex: 1, borderTop: `1px solid ${v('rule')}` }} />
    </Box>
  );
}

interface TimelineItemProps {
  /** The day, short; right-aligned before the ring. */
  readonly on: string;
  readonly icon: IconName;
  /** Money: the ring is filled. */
  readonly money?: boolean;
  /** What kind, bold: "Call out · reached". */
  readonly kind: ReactNode;
  /** With whom, how long. */
  readonly who?: ReactNode;
  /** The words. */
  readonly children?: ReactNode;
  /** Tags and the next step under the words. */
  readonly foot?: ReactNode;
  /** Buttons at the right of the first line. */
  readonly actions?: ReactNode;
}

const ring = (money: boolean) =>
  ({
    width: 24,
    height: 24,
    display: 'grid',
    placeItems: 'center',
    flex: 'none',
    borderRadius: '50%',
    position: 'relative',
    backgroundColor: money ? v('primary') : v('paper'),
    color: money ? v('onPrimary') : v('ink2'),
    boxShadow: money ? 'none' : `inset 0 0 0 1px ${v('ruleStrong')}`,
  }) as const;

const thread = {
  position: 'relative',
  display: 'flex',
  justifyContent: 'center',
  '&::before': {
    content: '""',
    position: 'absolute',
    top: 24,
    bottom: -14,
    left: '50%',
    borderLeft: `1px solid ${v('ruleStrong')}`,
  },
  'li:last-of-type > &::before, li:has(+ li > h3) > &::before': { display: 'none' },
} as const;

const footLook = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '6px 8px',
  alignItems: 'center',
  mt: '4px',
  fontSize: '0.75rem',
  color: v('ink2'),
} as const;

export function TimelineItem({ on, icon, money = false, kind, who, children, foot, actions }: TimelineItemProps) {
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: '44px 24px minmax(0,1fr)', columnGap: '10px', pb: '14px' }}
    >
      <Box sx={{ textAlign: 'right', fontSize: 'var(--small)', color: v('ink3'), lineHeight: '24px' }}>{on}</Box>
      <Box sx={thread}>
        <Box sx={ring(money)}>
          <Icon name={icon} size={13} />
        </Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px', minHeight: 24, fontSize: 'var(--small)' }}>
          <Box component="span" sx={{ fontWeight: 600, flex: 'none' }}>
            {kind}
          </Box>
          <Box component="span" sx={{ color: v('ink2'), flex: 1, minWidth: 0 }}>
            {who}
          </Box>
          {actions}
        </Box>
        {children !== undefined && (
          <Typography
            component="div"
            variant="body1"
            data-selectable
            sx={{ textWrap: 'pretty', whiteSpace: 'pre-line' }}
          >
            {children}
          </Typography>
        )}
        {foot !== undefined && <Box sx={footLook}>{foot}</Box>}
      </Box>
    </Box>
  );
}
