import { Box, IconButton } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';

interface BatchButtonsProps {
  readonly offset: number;
  readonly size: number;
  readonly total: number;
  readonly onOffset: (offset: number) => void;
}

/** Which hundred of a long run is in hand; nothing where there is but one. */
export function BatchButtons({ offset, size, total, onOffset }: BatchButtonsProps) {
  const t = useT();
  if (total <= size) return null;
  const until = Math.min(offset + size, total);
  return (
    <Box role="group" aria-label={t('greetings:batch')} sx={{ display: 'flex', alignItems: 'center', gap: '2px' }}>
      <IconButton
        size="small"
        aria-label={t('greetings:before')}
        disabled={offset === 0}
        onClick={() => onOffset(offset - size)}
      >
        <Icon name="left" size={14} />
      </IconButton>
      <Box role="status" sx={{ fontSize: 'var(--small)', fontVariantNumeric: 'tabular-nums' }}>
        {t('greetings:part', { from: offset + 1, until, total })}
      </Box>
      <IconButton
        size="small"
        aria-label={t('greetings:next')}
        disabled={until === total}
        onClick={() => onOffset(offset + size)}
      >
        <Icon name="right" size={14} />
      </IconButton>
    </Box>
  );
}
