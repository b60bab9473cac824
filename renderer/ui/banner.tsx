import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { type Colour, v } from './v.ts';

export type BannerTone = 'error' | 'warning' | 'info' | 'done';

const LOOKS: Readonly<Record<BannerTone, { icon: IconName; ink: Colour; ground: Colour; edge: Colour }>> = {
  error: { icon: 'error', ink: 'seal', ground: 'sealSoft', edge: 'seal' },
  warning: { icon: 'warning', ink: 'warn', ground: 'warnSoft', edge: 'warn' },
  info: { icon: 'info', ink: 'primary', ground: 'tint', edge: 'tint2' },
  done: { icon: 'done', ink: 'ok', ground: 'okSoft', edge: 'ok' },
};

interface BannerProps {
  readonly tone: BannerTone;
  /** What happened; bold. */
  readonly title: string;
  /** What is safe, or what would be right. */
  readonly children?: ReactNode;
  /** Retry first (`contained` and red when a save failed), then a way round, then Copy details. */
  readonly actions?: ReactNode;
  /** Inside a page rather than across its top. */
  readonly inset?: boolean;
}

/** Stays until the matter is settled. An error interrupts a screen reader, anything else waits its turn. */
export function Banner({ tone, title, children, actions, inset = false }: BannerProps) {
  const look = LOOKS[tone];
  const place = inset
    ? { borderRadius: '6px', border: `1px solid ${v(look.edge)}`, px: '12px' }
    : { borderBottom: `1px solid ${v(look.edge)}`, px: '24px' };
  return (
    <Box
      role={tone === 'error' ? 'alert' : 'status'}
      sx={{
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: '6px 10px',
        py: '6px',
        flex: 'none',
        fontSize: 'var(--small)',
        backgroundColor: v(look.ground),
        ...place,
      }}
    >
      <Box component="span" sx={{ display: 'inline-flex', color: v(look.ink) }}>
        <Icon name={look.icon} size={17} />
      </Box>
      <Box sx={{ flex: '1 1 20em', minWidth: 0, textWrap: 'pretty', py: '2px' }}>
        <b>{title}</b> {children}
      </Box>
      {actions !== undefined && <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}>{actions}</Box>}
    </Box>
  );
}
