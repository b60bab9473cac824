import { Box, Tooltip } from '@mui/material';
import { useT } from '../i18n/use-t.ts';
import { v } from './v.ts';

interface DayMarkProps {
  readonly kind: 'off' | 'work';
  /** What the day is off for, or worked for. */
  readonly what?: string | undefined;
  readonly size?: number;
}

/** 休 in an open ring, 班 in a filled square: readable without colour, as on a wall calendar. */
export function DayMark({ kind, what = '', size = 16 }: DayMarkProps) {
  const t = useT();
  const off = kind === 'off';
  return (
    <Tooltip title={what === '' ? t(`ui:day.${kind}Title`) : what}>
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
