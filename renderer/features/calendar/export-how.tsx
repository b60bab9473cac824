import { Box } from '@mui/material';
import type { CalendarClient } from '../../../shared/domain/calendar-target.ts';
import { useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';

export type Target = CalendarClient | 'feed';
const PARTS = ['can', 'cannot', 'how'] as const;

/** What the program chosen makes of the file, and what to do with it there. */
export function ExportHow({ target }: { readonly target: Target }) {
  const t = useT();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(56px,auto) minmax(0,1fr)',
        columnGap: '14px',
        rowGap: '6px',
        fontSize: '0.75rem',
        lineHeight: 1.55,
      }}
    >
      {PARTS.map((part) => (
        <Box key={part} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: v('ink'), fontWeight: 600 }}>
            {t(`calendarFiles:${part}Label`)}
          </Box>
          <Box component="dd" sx={{ m: 0, color: v('ink2'), textWrap: 'pretty' }}>
            {t(`calendarFiles:${target}.${part}`)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
