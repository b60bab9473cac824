import { Box, IconButton, Tooltip } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import type { Hint } from '../../../shared/domain/hint.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { v } from '../../ui/v.ts';

interface HintLinesProps {
  readonly customerId: string;
  readonly hints: readonly Hint[];
  readonly today: Day;
}

const ICONS: Readonly<Record<Hint['code'], IconName>> = {
  'late-promise': 'promise',
  'credit-incident': 'warning',
  'cooling-off': 'frozen',
  unknowns: 'objection',
};

function useWords(today: Day): (hint: Hint) => string {
  const t = useT();
  const language = useLanguage();
  return ({ code, on, count = 0, unknown = [] }) => {
    if (code === 'unknowns') {
      const what = unknown.map((one) => t(`around:hints.unknown.${one}`)).join(t('around:hints.list'));
      return t('around:hints.unknowns', { what });
    }
    return t(`around:hints.${code}`, { count, day: on === undefined ? '' : sayDay(language, on, today) });
  };
}

function Line({ hint, words, onHide }: { readonly hint: Hint; readonly words: string; readonly onHide: () => void }) {
  const t = useT();
  // Red is for what went wrong already; the others are worth a look.
  const ink = hint.code === 'late-promise' ? v('seal') : v('ink3');
  return (
    <Box component="li" sx={{ display: 'flex', gap: '8px', alignItems: 'flex-start', py: '4px' }}>
      <Box sx={{ color: ink, pt: '3px', flex: 'none' }}>
        <Icon name={ICONS[hint.code]} size={13} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, lineHeight: 1.6, textWrap: 'pretty' }}>{words}</Box>
      <Tooltip title={t('around:hints.hide')}>
        <IconButton aria-label={`${t('around:hints.hide')}: ${words}`} onClick={onHide} sx={{ width: 24, height: 24 }}>
          <Icon name="close" size={12} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

/** What the book points out about this customer; each is put away until it stands on something else. */
export function HintLines({ customerId, hints, today }: HintLinesProps) {
  const t = useT();
  const wordsOf = useWords(today);
  const dismiss = useChange('hint.dismiss');
  if (hints.length === 0) return null;
  return (
    <Panel title={t('around:hints.title')}>
      <Box
        component="ul"
        aria-label={t('around:hints.title')}
        sx={{ m: 0, p: 0, listStyle: 'none', fontSize: 'var(--small)', color: v('ink2') }}
      >
        {hints.map((hint) => (
          <Line
            key={hint.code}
            hint={hint}
            words={wordsOf(hint)}
            onHide={() => void dismiss.run({ customerId, code: hint.code, evidence: hint.evidence })}
          />
        ))}
      </Box>
    </Panel>
  );
}
