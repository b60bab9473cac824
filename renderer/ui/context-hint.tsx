import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import { v } from './v.ts';

interface ContextHintProps {
  readonly children: ReactNode;
  /** Puts it away for good; absent: the hint belongs to the place and stays. */
  readonly onDismiss?: (() => void) | undefined;
  /** A link or button that shows more. */
  readonly action?: ReactNode;
}

/** A word of explanation where it is needed, and only there. */
export function ContextHint({ children, onDismiss, action }: ContextHintProps) {
  const t = useT();
  return (
    <Box
      role="note"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: '8px',
        fontSize: '0.75rem',
        lineHeight: 1.5,
        color: v('ink2'),
        borderLeft: `2px solid ${v('c2')}`,
        pl: '10px',
        py: '2px',
      }}
    >
      <Box component="span" sx={{ display: 'inline-flex', pt: '2px', color: v('ink3') }}>
        <Icon name="hint" size={14} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, textWrap: 'pretty' }}>{children}</Box>
      {action}
      {onDismiss !== undefined && (
        <Button variant="text" onClick={onDismiss} sx={{ minHeight: 24, fontSize: '0.75rem', mt: '-3px' }}>
          {t('ui:gotIt')}
        </Button>
      )}
    </Box>
  );
}
