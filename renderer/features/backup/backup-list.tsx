import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Backup } from '../../../shared/contract/backup-channels.ts';
import { type Clock, momentWords, sizeWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { holdsWords } from './backup-words.ts';

/** Rows at first; the rest is one press away. */
const LATEST = 5;

interface ListProps {
  /** Newest first. */
  readonly backups: readonly Backup[];
  readonly clock: Clock;
  /** A read-only book cannot be replaced. */
  readonly readOnly: boolean;
  readonly onLook: (backup: Backup) => void;
  readonly onRestore: (backup: Backup) => void;
}

const line = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0,1fr) auto',
  alignItems: 'center',
  columnGap: '12px',
  py: '6px',
  borderTop: `1px solid ${v('rule')}`,
} as const;

const UPPER = { textTransform: 'uppercase' } as const;

const small = { minHeight: 26, fontSize: '0.75rem', whiteSpace: 'nowrap' } as const;

function Line({
  backup,
  clock,
  readOnly,
  onLook,
  onRestore,
}: Omit<ListProps, 'backups'> & { readonly backup: Backup }) {
  const t = useT();
  const language = useLanguage();
  const when = momentWords(t, language, clock, backup.savedAt);
  const aside = [
    t(`backups:kinds.${backup.kind}`),
    t(`backups:places.${backup.place}`),
    sizeWords(t, language, backup.bytes),
  ].join(' · ');
  return (
    <Box component="li" sx={line}>
      <Box data-selectable sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '10px', fontSize: 'var(--small)' }}>
          <Box component="span" sx={{ display: 'inline-block', fontWeight: 600, '&::first-letter': UPPER }}>
            {when}
          </Box>
          <Box component="span" sx={{ color: v('ink2') }}>
            {aside}
          </Box>
        </Box>
        <Box sx={{ fontSize: '0.75rem', lineHeight: 1.5, color: v('ink3'), overflowWrap: 'anywhere' }}>
          {holdsWords(t, language, clock, backup) ?? t('backups:uncounted')}
        </Box>
      </Box>
      <Box sx={{ display: 'flex' }}>
        <Button variant="text" aria-label={t('backups:lookNamed', { when })} onClick={() => onLook(backup)} sx={small}>
          {t('backups:look')}
        </Button>
        {!readOnly && (
          <Button
            variant="text"
            aria-label={t('backups:restoreNamed', { when })}
            onClick={() => onRestore(backup)}
            sx={small}
          >
            {t('backups:restore')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** Every backup that can be restored, newest first: when, of which kind, where, how large, what it holds. */
export function BackupList({ backups, ...rest }: ListProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  const hidden = backups.length - LATEST;
  return (
    <Box>
      <Box
        component="ul"
        aria-label={t('backups:list')}
        sx={{ listStyle: 'none', m: 0, p: 0, borderBottom: `1px solid ${v('rule')}` }}
      >
        {(all ? backups : backups.slice(0, LATEST)).map((backup) => (
          <Line key={`${backup.place}/${backup.id}`} backup={backup} {...rest} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', mt: '6px' }}>
        <Box sx={{ flex: 1, fontSize: '0.75rem', color: v('ink3'), textWrap: 'pretty' }}>{t('backups:kindsWhy')}</Box>
        {hidden > 0 && (
          <Button variant="text" aria-expanded={all} onClick={() => setAll(!all)} sx={small}>
            {all ? t('backups:fewer') : t('backups:more', { count: hidden })}
          </Button>
        )}
      </Box>
    </Box>
  );
}
