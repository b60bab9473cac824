import { Box } from '@mui/material';
import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { sayDay } from '../../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { v } from '../../../ui/v.ts';
import { historyLines } from './history-lines.ts';

const SHOWN = 4;

/** The last steps of one scale, in the form that makes the next; nothing while there are none. */
export function ScaleHistory({ dossier, scale }: { readonly dossier: Dossier; readonly scale: Scale }) {
  const t = useT();
  const language = useLanguage();
  const lines = historyLines(t, language, { gradings: dossier.gradings, conversions: [] });
  const theirs = lines.filter(({ what }) => what === scale).slice(0, SHOWN);
  if (theirs.length === 0) return null;
  return (
    <Box sx={{ fontSize: '0.75rem', color: v('ink2') }}>
      <Box sx={{ color: v('ink3') }}>{t('grading:history.last')}</Box>
      <Box component="ul" aria-label={t('grading:history.last')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {theirs.map(({ id, on, change, why }) => (
          <Box component="li" key={id} sx={{ overflowWrap: 'anywhere' }}>
            {[sayDay(language, on), change, why].filter((part) => part !== '').join(' · ')}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
