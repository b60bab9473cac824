import { Box, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { type ReactNode, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { SPOKEN_ONLY, v } from '../../ui/v.ts';
import { Sidebar, type SidebarProps } from './sidebar.tsx';
import { Spine } from './spine.tsx';

interface ShellProps extends SidebarProps {
  /** Stays across the top of the sheet until the matter is settled. */
  readonly banner?: ReactNode;
  /** The page. It fills the sheet and scrolls inside itself. */
  readonly children: ReactNode;
}

const skipLook = {
  ...SPOKEN_ONLY,
  '&:focus': {
    position: 'fixed',
    left: 16,
    top: 8,
    width: 'auto',
    height: 'auto',
    clipPath: 'none',
    zIndex: 2000,
    px: '12px',
    py: '6px',
    borderRadius: '6px',
    backgroundColor: v('raised'),
    color: v('primary'),
    fontSize: 'var(--small)',
    border: 0,
  },
} as const;

/** The window: spine, sidebar (a rail under 1100 px) and the sheet. */
export function Shell({ banner, children, ...sidebar }: ShellProps) {
  const t = useT();
  const rail = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'), { noSsr: true });
  const sheet = useRef<HTMLElement>(null);
  return (
    <Box
      sx={{
        height: '100vh',
        display: 'flex',
        backgroundColor: v('desk'),
        color: v('ink'),
        '@media print': { height: 'auto', display: 'block', backgroundColor: 'transparent' },
      }}
    >
      <Box component="button" type="button" onClick={() => sheet.current?.focus()} sx={skipLook}>
        {t('ui:nav.skip')}
      </Box>
      <Spine />
      <Sidebar {...sidebar} rail={rail} />
      <Box
        ref={sheet}
        component="main"
        tabIndex={-1}
        sx={{
          flex: 1,
          minWidth: 0,
          position: 'relative',
          display: 'flex',
          flexDirection: 'column',
          backgroundColor: v('paper'),
          borderLeft: `1px solid ${v('ruleStrong')}`,
          '&:focus': { outline: 'none' },
          '@media print': { border: 0, display: 'block' },
        }}
      >
        {banner}
        {children}
      </Box>
    </Box>
  );
}
