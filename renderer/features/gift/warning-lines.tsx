import { Box } from '@mui/material';
import type { GiftLevel } from '../../../shared/domain/gift-rules.ts';
import type { GiftWarning } from '../../../shared/domain/gift-warning.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { type Colour, v } from '../../ui/v.ts';
import { useWarningWords } from './use-warning-words.ts';

const LOOKS: Readonly<Record<GiftLevel, { readonly icon: IconName; readonly ink: Colour }>> = {
  severe: { icon: 'compliance', ink: 'seal' },
  warn: { icon: 'warning', ink: 'warn' },
  note: { icon: 'info', ink: 'ink2' },
};

function Line({ warning }: { readonly warning: GiftWarning }) {
  const t = useT();
  const { what, why } = useWarningWords()(warning);
  const { icon, ink } = LOOKS[warning.level];
  return (
    <Box component="li" sx={{ display: 'flex', gap: '8px', alignItems: 'flex-start' }}>
      <Box component="span" sx={{ display: 'inline-flex', color: v(ink), pt: '2px' }}>
        <Icon name={icon} size={15} />
      </Box>
      <Box sx={{ minWidth: 0, textWrap: 'pretty', overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ color: v(ink), fontWeight: 500, mr: '6px', fontSize: '0.75rem' }}>
          {t(`gifts:level.${warning.level}`)}
        </Box>
        <b>{what}</b> {why}
      </Box>
    </Box>
  );
}

/** What to think about before a gift is given: read while it is typed, and in nobody's way. */
export function WarningLines({ warnings }: { readonly warnings: readonly GiftWarning[] }) {
  const t = useT();
  return (
    <Box role="region" aria-label={t('gifts:warnings')} aria-live="polite" sx={{ fontSize: 'var(--small)' }}>
      {warnings.length === 0 ? (
        <Box sx={{ color: v('ink3') }}>{t('gifts:fine')}</Box>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: '6px' }}>
          {warnings.map((warning, index) => (
            <Line key={index} warning={warning} />
          ))}
        </Box>
      )}
    </Box>
  );
}
