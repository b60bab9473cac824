import { Box, Button, Typography } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';

interface QuestionProps {
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
  /** Words of the filled button. */
  readonly go: string;
  readonly onGo: () => void;
  readonly busy?: boolean;
  /** The button has the focus: for a step without a field. */
  readonly focusGo?: boolean;
  readonly onBack?: (() => void) | undefined;
  readonly onSkip?: (() => void) | undefined;
}

function Ways({
  go,
  busy = false,
  focusGo = false,
  onBack,
  onSkip,
}: Omit<QuestionProps, 'title' | 'why' | 'children'>) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '10px' }}>
      {onSkip !== undefined && (
        <Button variant="text" sx={{ ml: '-8px' }} onClick={onSkip}>
          {t('firstRun:skip')}
        </Button>
      )}
      <Box sx={{ flex: 1 }} />
      {onBack !== undefined && (
        <Button variant="outlined" onClick={onBack}>
          {t('firstRun:back')}
        </Button>
      )}
      <Button
        type="submit"
        variant="contained"
        autoFocus={focusGo}
        disabled={busy}
        endIcon={<Icon name="enter" size={14} />}
      >
        {go}
      </Button>
    </Box>
  );
}

/** One question, its answers, and the ways on: Enter anywhere in it goes on. */
export function Question({ title, why, children, ...ways }: QuestionProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ways.busy !== true) ways.onGo();
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      sx={{ flex: 1, display: 'flex', flexDirection: 'column', minHeight: 'min-content' }}
    >
      <Typography component="h1" variant="display">
        {title}
      </Typography>
      <Typography variant="body1" sx={{ color: v('ink2'), mt: '4px', mb: '20px', textWrap: 'pretty', maxWidth: 620 }}>
        {why}
      </Typography>
      <Box sx={{ display: 'grid', gap: '16px', maxWidth: 680 }}>{children}</Box>
      <Box sx={{ flex: 1, minHeight: 28 }} />
      <Ways {...ways} />
    </Box>
  );
}
