import { Box, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Seal } from '../ui/seal.tsx';
import { SPOKEN_ONLY, v } from '../ui/v.ts';
import { type Opening, useOpening } from './use-opening.ts';

const MEGA = 1_000_000;

/** A book of the usual size is open before anybody could read a word. */
const SHOWN_AFTER_MS = 400;

function useLateness(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), SHOWN_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return late;
}

/** The hairline that fills, and nothing that moves by itself. */
function Bar({ done, total, label }: Pick<Opening, 'done' | 'total'> & { readonly label: string }) {
  const percent = total === 0 ? 0 : Math.min(100, Math.round((done / total) * 100));
  return (
    <Box
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      sx={{ height: 3, backgroundColor: v('tint2') }}
    >
      <Box style={{ width: `${percent}%` }} sx={{ height: 3, backgroundColor: v('primary') }} />
    </Box>
  );
}

const megabytes = (octets: number): string => (octets / MEGA).toFixed(octets < 10 * MEGA ? 1 : 0);

function useReadingWords(opening: Opening | undefined): string {
  const t = useT();
  if (opening === undefined || opening.total === 0) return t('app:opening.before');
  return t('app:opening.reading', { done: megabytes(opening.done), total: megabytes(opening.total) });
}

/** Across the top of the window while the rest of the book is read. */
export function OpeningLine() {
  const t = useT();
  const opening = useOpening();
  const words = useReadingWords(opening);
  const late = useLateness();
  const reading = opening?.state === 'reading' || opening?.state === 'usable';
  if (!reading || !late) return null;
  return (
    <Box sx={{ flex: 'none' }}>
      <Bar done={opening.done} total={opening.total} label={words} />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '2px 12px',
          px: '24px',
          py: '5px',
          fontSize: '0.75rem',
          color: v('ink2'),
          borderBottom: `1px solid ${v('rule')}`,
        }}
      >
        <span>{words}</span>
        <Box component="span" sx={{ color: v('ink3') }}>
          {t('app:opening.today')}
        </Box>
      </Box>
    </Box>
  );
}

/** In place of the window until the first answers are there. */
export function OpeningScreen() {
  const t = useT();
  const opening = useOpening();
  const words = useReadingWords(opening);
  const late = useLateness();
  if (!late) return null;
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', backgroundColor: v('desk'), p: '24px' }}
    >
      <Box sx={{ width: 'min(360px, 100%)' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', mb: '14px' }}>
          <Seal size={28} />
          <Typography component="h1" variant="display">
            {t('ui:appName')}
          </Typography>
        </Box>
        <Bar done={opening?.done ?? 0} total={opening?.total ?? 0} label={t('app:opening.before')} />
        <Typography variant="caption" component="p" sx={{ mt: '8px', color: v('ink2') }}>
          {words}
        </Typography>
        <Box role="status" sx={SPOKEN_ONLY}>
          {t('app:opening.before')}
        </Box>
      </Box>
    </Box>
  );
}
