import { Box, Dialog, IconButton, Typography } from '@mui/material';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import { Key } from './key.tsx';
import { ShortcutLayer } from './shortcuts.tsx';
import { v } from './v.ts';

interface DialogFrameProps {
  readonly open: boolean;
  /** Esc, the cross, and a click outside when `clickAway`. */
  readonly onClose: () => void;
  readonly title: string;
  /** The person's grade mark, before the title. */
  readonly mark?: ReactNode;
  readonly sub?: ReactNode;
  readonly children: ReactNode;
  /** The sunk band for what follows from the body, such as the next step. */
  readonly band?: ReactNode;
  /** Buttons, right-aligned; the one filled button last. */
  readonly actions?: ReactNode;
  /** What Esc does, in two words; "close" when absent. */
  readonly escWords?: string | undefined;
  /** Makes the dialog a form that Enter submits. */
  readonly onSubmit?: (() => void) | undefined;
  /** Pixels; log box 640, palette 780. */
  readonly width?: number;
  readonly clickAway?: boolean;
  /** On the layer the dialog lies in: what is printed of it alone names it. */
  readonly rootClass?: string;
}

function Head({ titleId, title, mark, sub, onClose }: DialogFrameProps & { titleId: string }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', px: '20px', pt: '16px', pb: '12px' }}>
      {mark}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography id={titleId} component="h2" variant="title" noWrap title={title}>
          {title}
        </Typography>
        {sub !== undefined && (
          <Box
            sx={{ fontSize: 'var(--small)', color: v('ink2'), display: 'flex', columnGap: '10px', flexWrap: 'wrap' }}
          >
            {sub}
          </Box>
        )}
      </Box>
      <IconButton aria-label={t('ui:close')} onClick={onClose}>
        <Icon name="close" />
      </IconButton>
    </Box>
  );
}

function Foot({ escWords, actions }: { escWords: string | undefined; actions: ReactNode }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px', px: '20px', py: '12px', flex: 'none' }}>
      <Box sx={{ flex: 1, fontSize: '0.75rem', color: v('ink3'), display: 'flex', gap: '6px', alignItems: 'center' }}>
        <Key>Esc</Key>
        {escWords ?? t('ui:escCloses')}
      </Box>
      {actions}
    </Box>
  );
}

const bandLook = {
  mt: '16px',
  px: '20px',
  py: '14px',
  backgroundColor: v('sunk'),
  borderTop: `1px solid ${v('rule')}`,
  borderBottom: `1px solid ${v('rule')}`,
} as const;

/** A dialog: serif title, body, a sunk band for consequences, a foot that says what Esc does. Page shortcuts rest while it is open. */
export function DialogFrame(props: DialogFrameProps) {
  const {
    open,
    onClose,
    children,
    band,
    actions,
    escWords,
    onSubmit,
    width = 560,
    clickAway = false,
    rootClass,
  } = props;
  const titleId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog over a dialog: React hands its events on to the form beneath.
    event.stopPropagation();
    onSubmit?.();
  };
  const form = onSubmit === undefined ? {} : { component: 'form' as const, onSubmit: submit, noValidate: true };
  return (
    <Dialog
      open={open}
      className={rootClass ?? ''}
      onClose={(_, reason) => (reason === 'escapeKeyDown' || clickAway ? onClose() : undefined)}
      aria-labelledby={titleId}
      maxWidth={false}
      slotProps={{ paper: { sx: { width, maxWidth: 'calc(100vw - 32px)', m: 0 } } }}
    >
      <ShortcutLayer>
        <Box {...form} sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
          <Head {...props} titleId={titleId} />
          <Box sx={{ overflow: 'auto', minHeight: 0 }}>
            <Box sx={{ px: '20px', pb: band === undefined ? '4px' : 0, display: 'grid', gap: '14px' }}>{children}</Box>
            {band !== undefined && <Box sx={bandLook}>{band}</Box>}
          </Box>
          <Foot escWords={escWords} actions={actions} />
        </Box>
      </ShortcutLayer>
    </Dialog>
  );
}
