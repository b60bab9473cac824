import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { keyframes } from '@emotion/react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { paceOf } from './pace.ts';
import { type Progress, useProgress } from './use-progress.ts';

const appear = keyframes({ from: { opacity: 0 }, to: { opacity: 1 } });

function leftWords(t: Translate, seconds: number): string {
  if (seconds <= 2) return t('importPage:reading.almost');
  if (seconds < 90) return t('importPage:reading.secondsLeft', { count: seconds });
  return t('importPage:reading.minutesLeft', { count: Math.round(seconds / 60) });
}

function Figures({ progress }: { readonly progress: Progress }) {
  const t = useT();
  const language = useLanguage();
  const figure = (count: number) => new Intl.NumberFormat(language).format(count);
  const { first, last, total } = progress;
  if (total === 0) return null;
  const pace = paceOf(first, last, total);
  return (
    <>
      <span>{t('importPage:reading.done', { done: figure(last.done), total: figure(total) })}</span>
      {pace !== undefined && <span>{t('importPage:reading.rate', { rows: figure(pace.perSecond) })}</span>}
      {pace !== undefined && <span>{leftWords(t, pace.secondsLeft)}</span>}
    </>
  );
}

interface ReadingProps {
  readonly title: string;
  readonly onCancel: () => void;
}

/** A file under way: which phase, how far, how fast, how long still, and the way to stop it. Short work never flashes it up. */
export function Reading({ title, onCancel }: ReadingProps) {
  const t = useT();
  const progress = useProgress();
  const share = progress === undefined || progress.total === 0 ? undefined : progress.last.done / progress.total;
  const phase = t(`importPage:reading.${progress?.phase ?? 'reading'}`);
  return (
    <Box sx={{ px: '24px', pt: '40px', maxWidth: 560, animation: `${appear} 120ms linear 250ms both` }}>
      <Typography component="h2" variant="title" noWrap title={title}>
        {title}
      </Typography>
      <Typography variant="body2" role="status" sx={{ color: v('ink2'), mt: '2px', mb: '14px' }}>
        {phase}
      </Typography>
      <LinearProgress
        aria-label={phase}
        variant={share === undefined ? 'indeterminate' : 'determinate'}
        value={share === undefined ? undefined : Math.round(share * 100)}
      />
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          columnGap: '16px',
          mt: '12px',
          fontSize: 'var(--small)',
          color: v('ink2'),
          minHeight: 32,
          '& > span': { whiteSpace: 'nowrap' },
        }}
      >
        {progress !== undefined && <Figures progress={progress} />}
        <Box sx={{ flex: 1 }} />
        <Button variant="outlined" onClick={onCancel}>
          {t('importPage:reading.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
