import { Box, Button } from '@mui/material';
import type { BinRow } from '../../../shared/contract/change-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { momentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { CUT, v } from '../../ui/v.ts';
import { alongWords, kindIcon, kindWords, untilWords } from './bin-words.ts';

interface BinLineProps {
  readonly row: BinRow;
  readonly clock: { readonly zone: string; readonly today: Day };
  readonly active: boolean;
  readonly refused: string | undefined;
  readonly onRestore: () => void;
  readonly onErase: () => void;
}

const look = (active: boolean) =>
  ({
    display: 'grid',
    gridTemplateColumns: '24px minmax(0,1fr) auto auto',
    columnGap: '12px',
    alignItems: 'center',
    px: '10px',
    py: '8px',
    borderBottom: `1px solid ${v('rule')}`,
    ...(active ? { backgroundColor: v('tint') } : {}),
  }) as const;

/** One deleted thing: what it was, whose, when it went, how long it waits, and the two ways from here. */
export function BinLine({ row, clock, active, refused, onRestore, onErase }: BinLineProps) {
  const t = useT();
  const language = useLanguage();
  const { title } = row;
  const when = momentWords(t, language, clock, row.deletedAt);
  const sub = [kindWords(t, row), alongWords(t, row), t('bin:deleted', { when })].filter((part) => part !== undefined);
  return (
    <Box sx={look(active)}>
      <Box component="span" sx={{ color: v('ink2'), display: 'inline-flex', justifyContent: 'center' }}>
        <Icon name={kindIcon(row.kind)} size={15} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 600, ...CUT }} title={title}>
          {title}
        </Box>
        <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>{sub.join(' · ')}</Box>
        {refused !== undefined && (
          <Box role="alert" sx={{ fontSize: 'var(--small)', color: v('seal') }}>
            {refused}
          </Box>
        )}
      </Box>
      <TimeMark tone={row.until <= clock.today ? 'now' : 'quiet'}>{untilWords(t, language, row, clock.today)}</TimeMark>
      <Box sx={{ display: 'flex', gap: '6px' }}>
        <Button variant="outlined" aria-label={t('bin:restoreNamed', { title })} onClick={onRestore}>
          {t('bin:restore')}
        </Button>
        <Button variant="text" aria-label={t('bin:eraseNamed', { title })} onClick={onErase}>
          {t('bin:erase')}
        </Button>
      </Box>
    </Box>
  );
}
