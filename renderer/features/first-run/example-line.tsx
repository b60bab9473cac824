import { Box, Typography } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';

const POINTS = ['now', 'next', 'due', 'late'] as const;

/** One worked example of what the book will do, along a line. */
export function ExampleLine() {
  const t = useT();
  return (
    <Box component="section" sx={{ mt: '8px' }}>
      <Typography variant="body2" sx={{ color: v('ink2'), mb: '14px' }}>
        {t('firstRun:example')}
      </Typography>
      <Box
        component="ol"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gridTemplateColumns: 'repeat(4, 1fr)',
          position: 'relative',
          '&::before': {
            content: '""',
            position: 'absolute',
            left: 6,
            right: 'calc(25% - 6px)',
            top: 6,
            borderTop: `1px solid ${v('control')}`,
          },
        }}
      >
        {POINTS.map((point, index) => (
          <Box component="li" key={point} sx={{ pr: '14px', position: 'relative' }}>
            <Box
              aria-hidden="true"
              sx={{
                width: 13,
                height: 13,
                borderRadius: '50%',
                border: `1.5px solid ${v('primary')}`,
                backgroundColor: index === 0 ? v('primary') : v('paper'),
                mb: '6px',
              }}
            />
            <Box sx={{ fontSize: 'var(--small)', fontWeight: 600 }}>{t(`firstRun:exampleSteps.${point}`)}</Box>
            <Box sx={{ fontSize: '0.75rem', color: v('ink2'), textWrap: 'pretty' }}>
              {t(`firstRun:exampleSteps.${point}Text`)}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
