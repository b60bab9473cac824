import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { RecoveryWay } from '../../../shared/contract/backup-channels.ts';
import { contentWords, momentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { TakeDialog } from './take-dialog.tsx';
import { lastWords, lossWords, wayTitle } from './way-words.ts';

interface WayProps {
  readonly way: RecoveryWay;
  /** The one that loses least. */
  readonly first: boolean;
  readonly onTake: () => void;
}

function Loss({ way }: { readonly way: RecoveryWay }) {
  const t = useT();
  const loss = lossWords(t, way);
  return loss === undefined ? (
    <TimeMark tone="ok">{t('recovery:nothingLost')}</TimeMark>
  ) : (
    <TimeMark tone="warn">{t('recovery:misses', { what: loss })}</TimeMark>
  );
}

const line = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0,1fr) auto',
  columnGap: '20px',
  alignItems: 'start',
  py: '12px',
  borderTop: `1px solid ${v('rule')}`,
} as const;

/** What it brings back, as of when, and who was touched last: one line that may wrap. */
function useBrings(way: RecoveryWay): string {
  const t = useT();
  const language = useLanguage();
  const saved =
    way.savedAt && way.kind !== 'backup' && t('recovery:savedAt', { when: momentWords(t, language, {}, way.savedAt) });
  const last = lastWords(t, language, way);
  return [contentWords(t, way.content), saved, last].filter(Boolean).join(' · ');
}

function Way({ way, first, onTake }: WayProps) {
  const t = useT();
  const what = wayTitle(t, useLanguage(), way);
  return (
    <Box component="li" sx={line}>
      <Box sx={{ fontSize: 'var(--small)' }}>
        <Typography component="h3" variant="body1" sx={{ fontWeight: 600 }}>
          {what}
        </Typography>
        <Box sx={{ color: v('ink2'), textWrap: 'pretty' }}>{t(`recovery:kindsWhy.${way.kind}`)}</Box>
        <Box data-selectable sx={{ my: '2px', overflowWrap: 'anywhere' }}>
          {useBrings(way)}
        </Box>
        <Loss way={way} />
      </Box>
      <Button
        variant={first ? 'contained' : 'outlined'}
        aria-label={t('recovery:takeNamed', { what })}
        onClick={onTake}
        sx={{ whiteSpace: 'nowrap' }}
      >
        {t('recovery:take')}
      </Button>
    </Box>
  );
}

/** Ways at first; a book that was kept for long has a dozen backups. */
const AT_ONCE = 4;

interface WaysProps {
  readonly ways: readonly RecoveryWay[];
  /** The book was opened in one of these ways. */
  readonly onTaken: () => void;
}

/** The ways out, the one that loses least first; taking one is asked about once. */
export function Ways({ ways, onTaken }: WaysProps) {
  const t = useT();
  const [taking, setTaking] = useState<RecoveryWay>();
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : ways.length - AT_ONCE;
  if (ways.length === 0) return <Empty>{t('recovery:none')}</Empty>;
  return (
    <Box component="section" aria-label={t('recovery:ways')}>
      <Typography component="h2" variant="head" sx={{ display: 'block' }}>
        {t('recovery:ways')}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: v('ink2'), mb: '8px' }}>
        {t('recovery:waysWhy')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, borderBottom: `1px solid ${v('rule')}` }}>
        {(all ? ways : ways.slice(0, AT_ONCE)).map((way, index) => (
          <Way key={way.id} way={way} first={index === 0} onTake={() => setTaking(way)} />
        ))}
      </Box>
      {hidden > 0 && (
        <Button variant="text" sx={{ mt: '6px' }} onClick={() => setAll(true)}>
          {t('recovery:rest', { count: hidden })}
        </Button>
      )}
      {taking !== undefined && <TakeDialog way={taking} onClose={() => setTaking(undefined)} onTaken={onTaken} />}
    </Box>
  );
}
