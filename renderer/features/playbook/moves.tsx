import { Box, Typography } from '@mui/material';
import type { PlaybookPreview } from '../../../shared/contract/playbook-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay, sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { CUT, v } from '../../ui/v.ts';

type Move = PlaybookPreview['moves'][number];

const SHOWN = 6;

const line = {
  display: 'flex',
  gap: '12px',
  py: '3px',
  borderBottom: `1px solid ${v('rule')}`,
  fontSize: 'var(--small)',
} as const;

function useMoveWords(today: Day): (move: Move) => string {
  const t = useT();
  const language = useLanguage();
  return ({ from, to }) => {
    const was = from === undefined ? '' : sayDay(language, from, today);
    const is = to === undefined ? '' : sayDayWithWeekday(language, to, today);
    if (from === undefined) return t('playbooks:weigh.moveNew', { to: is });
    return to === undefined
      ? t('playbooks:weigh.moveGone', { from: was })
      : t('playbooks:weigh.move', { from: was, to: is });
  };
}

/** Whose next contact stands on another day after it: the first ones, and how many more. */
export function Moves({ preview, today }: { readonly preview: PlaybookPreview; readonly today: Day }) {
  const t = useT();
  const words = useMoveWords(today);
  const { moves, movesTotal, touched } = preview;
  const shown = moves.slice(0, SHOWN);
  return (
    <section aria-label={t('playbooks:weigh.whoMoves')}>
      <Typography component="h3" variant="head" sx={{ mb: '4px' }}>
        {movesTotal === 0 ? t('playbooks:weigh.movesNone') : t('playbooks:weigh.moves', { count: movesTotal })}
      </Typography>
      {touched > 0 && (
        <Box sx={{ fontSize: '0.75rem', color: v('ink2') }}>{t('playbooks:weigh.touched', { count: touched })}</Box>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((move) => (
          <Box component="li" key={move.customerId} sx={line}>
            <Box component="span" title={move.name} sx={{ ...CUT, flex: 1, fontWeight: 600 }}>
              {move.name}
            </Box>
            <Box component="span" sx={{ color: v('ink2'), flex: 'none' }}>
              {words(move)}
            </Box>
          </Box>
        ))}
      </Box>
      {movesTotal > shown.length && (
        <Box sx={{ mt: '4px', fontSize: '0.75rem', color: v('ink2') }}>
          {t('playbooks:weigh.moreMoves', { count: movesTotal - shown.length })}
        </Box>
      )}
    </section>
  );
}

interface VanishingProps {
  readonly preview: PlaybookPreview;
  readonly nameOf: (cadence: string) => string;
}

/** Who is in a cadence that is gone after it. */
export function Vanishing({ preview: { vanishing, vanishingTotal }, nameOf }: VanishingProps) {
  const t = useT();
  if (vanishingTotal === 0) return null;
  const shown = vanishing.slice(0, SHOWN);
  return (
    <section>
      <Typography component="h3" variant="head" sx={{ mb: '4px' }}>
        {t('playbooks:weigh.vanishing', { count: vanishingTotal })}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map(({ customerId, name, cadence }) => (
          <Box component="li" key={customerId} sx={line}>
            <Box component="span" title={name} sx={{ ...CUT, flex: 1, fontWeight: 600 }}>
              {name}
            </Box>
            <Box component="span" sx={{ color: v('ink2') }}>
              {nameOf(cadence)}
            </Box>
          </Box>
        ))}
      </Box>
      {vanishingTotal > shown.length && (
        <Box sx={{ mt: '4px', fontSize: '0.75rem', color: v('ink2') }}>
          {t('playbooks:weigh.moreMoves', { count: vanishingTotal - shown.length })}
        </Box>
      )}
    </section>
  );
}
