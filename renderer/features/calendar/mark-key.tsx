import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { DayMark } from '../../ui/day-mark.tsx';
import { LoadBar } from '../../ui/load-bar.tsx';
import { v } from '../../ui/v.ts';

function Told({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '5px', whiteSpace: 'nowrap' }}>
      {children}
    </Box>
  );
}

/** What the marks of the days mean; each mark says it itself to whoever cannot see it. */
export function MarkKey() {
  const t = useT();
  return (
    <Box
      aria-hidden="true"
      sx={{ ml: 'auto', display: { xs: 'none', md: 'flex' }, gap: '12px', fontSize: '0.75rem', color: v('ink2') }}
    >
      <Told>
        <DayMark kind="off" size={15} />
        {t('calendarPage:marks.off')}
      </Told>
      <Told>
        <DayMark kind="work" size={15} />
        {t('calendarPage:marks.work')}
      </Told>
      <Told>
        <Box component="span" sx={{ width: 28, display: 'inline-block' }}>
          <LoadBar count={14} capacity={12} height={5} />
        </Box>
        {t('calendarPage:marks.over')}
      </Told>
    </Box>
  );
}
