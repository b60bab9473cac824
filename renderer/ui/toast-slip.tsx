import { Box, ButtonBase, IconButton } from '@mui/material';
import { keyframes } from '@emotion/react';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import { LIFT, v } from './v.ts';

/** How long an undo is offered on screen; Ctrl+Z works for longer. */
const TOAST_MS = 10_000;

export interface Toast {
  readonly text: string;
  /** Takes the thing back. Absent: nothing can be taken back. */
  readonly undo?: (() => void) | undefined;
  readonly tone?: 'done' | 'error';
}

const runDown = keyframes({ from: { transform: 'scaleX(1)' }, to: { transform: 'scaleX(0)' } });

const slip = {
  display: 'flex',
  alignItems: 'center',
  gap: '12px',
  minHeight: 42,
  pl: '14px',
  pr: '8px',
  position: 'relative',
  overflow: 'hidden',
  borderRadius: '8px',
  boxShadow: LIFT,
  fontSize: 'var(--small)',
  backgroundColor: v('ink'),
  color: v('paper'),
  maxWidth: 'min(560px, calc(100vw - 32px))',
} as const;

const line = {
  position: 'absolute',
  left: 0,
  right: 0,
  bottom: 0,
  height: '2px',
  transformOrigin: 'left',
  backgroundColor: 'currentColor',
  opacity: 0.6,
  animation: `${runDown} ${TOAST_MS}ms linear forwards`,
} as const;

const undoLook = {
  fontWeight: 600,
  textDecoration: 'underline',
  textUnderlineOffset: '3px',
  minHeight: 24,
  px: '4px',
  borderRadius: '4px',
  '&:focus-visible': { outlineColor: 'currentColor' },
};

/** One toast, until its time is up or it is put away. */
export function ToastSlip({ toast, onGone }: { toast: Toast; onGone: () => void }) {
  const t = useT();
  // a pointer or the focus on it stops the clock; leaving grants the whole time again
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onGone, TOAST_MS);
    return () => clearTimeout(timer);
  }, [held, onGone]);
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false) };
  const focus = { onFocus: () => setHeld(true), onBlur: () => setHeld(false) };
  const takeBack = () => {
    toast.undo?.();
    onGone();
  };
  return (
    <Box sx={slip} {...hold} {...focus}>
      <Icon name={toast.tone === 'error' ? 'error' : 'check'} size={15} />
      <Box sx={{ flex: 1, py: '8px' }}>{toast.text}</Box>
      {toast.undo !== undefined && (
        <>
          <ButtonBase onClick={takeBack} sx={undoLook}>
            {t('ui:undo')}
          </ButtonBase>
          <span aria-hidden="true">Ctrl Z</span>
        </>
      )}
      <IconButton
        aria-label={t('ui:dismissToast')}
        onClick={onGone}
        sx={{ color: 'inherit', '&:hover': { color: 'inherit', backgroundColor: 'transparent' } }}
      >
        <Icon name="close" size={14} />
      </IconButton>
      {!held && <Box aria-hidden="true" sx={line} />}
    </Box>
  );
}
