import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { RecoveryWay } from '../../../shared/contract/backup-channels.ts';
import { contentWords, momentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { TakeDialog } from './take-dialog.tsx';
import { lastWords, lossWords } from './way-words.ts';

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
    <TimeMark tone="warn">{loss}</TimeMark>
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

function Way({ way, first, onTake }: WayProps) {
  const t = useT();
  const language = useLanguage();
  const what = t(`recovery:kinds.${way.kind}`);
  return (
    <Box component="li" sx={line}>
      <Box>
        <Typography component="h3" variant="body1" sx={{ fontWeight: 600 }}>
          {what}
        </Typography>
        <Typography variant="caption" component="p" sx={{ color: v('ink2'), mb: '6px' }}>
          {t(`recovery:kindsWhy.${way.kind}`)}
        </Typography>
        <Facts
          nameWidth={88}
          rows={[
            [t('recovery:brings'), contentWords(t, way.content)],
            [t('recovery:saved'), way.savedAt && momentWords(t, language, {}, way.savedAt)],
            [t('recovery:last'), lastWords(t, language, way)],
            [t('recovery:misses'), <Loss key="loss" way={way} />],
          ]}
        />
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

interface WaysProps {
  readonly ways: readonly RecoveryWay[];
  /** The book was opened in one of these ways. */
  readonly onTaken: () => void;
}

/** The ways out, the one that loses least first; taking one is asked about once. */
export function Ways({ ways, onTaken }: WaysProps) {
  const t = useT();
  const [taking, setTaking] = useState<RecoveryWay>();
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
        {ways.map((way, index) => (
          <Way key={way.id} way={way} first={index === 0} onTake={() => setTaking(way)} />
        ))}
      </Box>
      {taking !== undefined && <TakeDialog way={taking} onClose={() => setTaking(undefined)} onTaken={onTaken} />}
    </Box>
  );
}
