import { Box, Tooltip } from '@mui/material';
import { useT } from '../i18n/use-t.ts';
import { v } from './v.ts';

/** 休 in an open ring, 班 in a filled square: readable without colour, as on a wall calendar. */
export function DayMark({ kind, size = 16 }: { readonly kind: 'off' | 'work'; readonly size?: number }) {
  const t = useT();
  const off = kind === 'off';
  return (
    <Tooltip title={t(`ui:day.${kind}Title`)}>
      <Box
        component="span"
        role="img"
        aria-label={t(`ui:day.${kind}`)}
        lang="zh-CN"
        sx={{
          display: 'inline-grid',
          placeItems: 'center',
          width: size,
          height: size,
          flex: 'none',
          lineHeight: 1,
          fontWeight: 600,
          fontSize: size * 0.66,
          borderRadius: off ? '50%' : '3px',
          color: off ? v('ink2') : v('paper'),
          backgroundColor: off ? 'transparent' : v('ink2'),
          boxShadow: off ? `inset 0 0 0 1px ${v('ink3')}` : 'none',
        }}
      >
        {t(`ui:day.${kind}Mark`)}
      </Box>
    </Tooltip>
  );
}
