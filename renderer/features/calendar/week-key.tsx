import { Box } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';

const swatch = {
  width: 18,
  height: 13,
  borderRadius: '3px',
  boxSizing: 'border-box',
  display: 'inline-block',
} as const;

/** What the edges of the blocks mean. */
export function WeekKey() {
  const t = useT();
  const line = { display: 'inline-flex', alignItems: 'center', gap: '6px' } as const;
  return (
    <Box
      component="footer"
      sx={{
        flex: 'none',
        display: 'flex',
        gap: '18px',
        px: '24px',
        py: '8px',
        fontSize: '0.75rem',
        color: v('ink2'),
        borderTop: `1px solid ${v('rule')}`,
      }}
    >
      <Box component="span" sx={line}>
        <Box
          component="span"
          sx={{ ...swatch, border: `1px solid ${v('primary')}`, borderLeftWidth: '3px', backgroundColor: v('tint2') }}
        />
        {t('calendarPage:legendFixed')}
      </Box>
      <Box component="span" sx={line}>
        <Box component="span" sx={{ ...swatch, border: `1px dashed ${v('control')}`, backgroundColor: v('raised') }} />
        {t('calendarPage:legendMay')}
      </Box>
      <Box component="span" sx={{ ml: 'auto' }}>
        {t('calendarPage:hint')}
      </Box>
    </Box>
  );
}
