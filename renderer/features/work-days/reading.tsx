import { Box, Button } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { warningWords } from './arrangement-words.ts';

type Preview = Answer<'workDays.preview'>;

/** Enough to see what is wrong with a text. */
const WARNINGS_SHOWN = 8;

function Warnings({ warnings }: Pick<Preview, 'warnings'>) {
  const t = useT();
  const language = useLanguage();
  const more = warnings.length - WARNINGS_SHOWN;
  return (
    <Box sx={{ fontSize: 'var(--small)', mt: '6px' }}>
      <Box sx={{ color: v('warn'), fontWeight: 600 }}>{t('workDays:look')}</Box>
      <Box component="ul" sx={{ m: 0, pl: '18px', textWrap: 'pretty' }}>
        {warnings.slice(0, WARNINGS_SHOWN).map((warning, index) => (
          <li key={index}>{warningWords(t, language, warning)}</li>
        ))}
        {more > 0 && <li>{t('workDays:moreWarnings', { count: more })}</li>}
      </Box>
    </Box>
  );
}

interface ReadingProps {
  readonly preview: Preview;
  /** False while the text of the preview is no longer the one in the box. */
  readonly ready: boolean;
  readonly onImport: () => void;
}

/** How the pasted text was understood, what looks wrong in it, and the way on. */
export function Reading({ preview: { years, warnings }, ready, onImport }: ReadingProps) {
  const t = useT();
  return (
    <Box role="status" sx={{ borderLeft: `2px solid ${v('control')}`, pl: '12px' }}>
      <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>{t('workDays:reading')}</Box>
      {years.map((year) => (
        <Box key={year.year}>
          <b>{t('workDays:read', { year: year.year, off: year.off, worked: year.worked })}</b>
          {year.replaces !== undefined && (
            <Box component="span" sx={{ ml: '8px', fontSize: 'var(--small)', color: v('ink2') }}>
              {t(`workDays:replaces.${year.replaces}`)}
            </Box>
          )}
        </Box>
      ))}
      {warnings.length > 0 && <Warnings warnings={warnings} />}
      <Button variant="contained" disabled={!ready} onClick={onImport} sx={{ mt: '8px' }}>
        {t('workDays:import')}
      </Button>
    </Box>
  );
}
