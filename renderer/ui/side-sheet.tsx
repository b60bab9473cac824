import { Box, IconButton } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import { useShortcut } from './shortcuts.tsx';
import { LIFT, v } from './v.ts';

interface SideSheetProps {
  /** Spoken name. */
  readonly label: string;
  readonly onClose: () => void;
  /** Small words and actions on the top line, before the cross. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
  readonly width?: number;
}

/** A sheet beside the list, over its edge only where the window is under 1100 px: the peek. Esc puts it away; mount it only while it is open. */
export function SideSheet({ label, onClose, head, children, width = 360 }: SideSheetProps) {
  const t = useT();
  useShortcut('escape', onClose);
  return (
    <Box
      component="aside"
      aria-label={label}
      tabIndex={0}
      sx={{
        width,
        maxWidth: '100%',
        flex: 'none',
        position: { xs: 'absolute', md: 'static' },
        insetBlock: 0,
        insetInlineEnd: 0,
        zIndex: 3,
        boxShadow: { xs: LIFT, md: 'none' },
        overflow: 'auto',
        px: '20px',
        py: '16px',
        borderLeft: `1px solid ${v('ruleStrong')}`,
        backgroundColor: v('raised'),
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: '6px', color: v('ink3'), fontSize: '0.75rem', mb: '10px' }}
      >
        <Box sx={{ flex: 1, display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 }}>{head}</Box>
        <IconButton aria-label={t('ui:close')} onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </Box>
      {children}
    </Box>
  );
}

/** The quiet column at the right of a page: load, coming dates, next step. */
export function SidePanel({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box
      component="aside"
      aria-label={label}
      tabIndex={0}
      sx={{
        width: { xs: 232, md: 264, lg: 300 },
        flex: 'none',
        overflow: 'auto',
        px: '18px',
        py: '16px',
        borderLeft: `1px solid ${v('rule')}`,
        backgroundColor: v('sunk'),
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      {children}
    </Box>
  );
}
