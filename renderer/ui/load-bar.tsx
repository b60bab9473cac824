import { Box } from '@mui/material';
import { v } from './v.ts';

interface LoadBarProps {
  readonly count: number;
  /** What fits in a day; 0 when nothing is meant to. */
  readonly capacity: number;
  readonly height?: number;
}

/** Load against capacity, silent: write the numbers beside it. What is over is hatched and never red. */
export function LoadBar({ count, capacity, height = 6 }: LoadBarProps) {
  const over = count > capacity;
  const whole = Math.max(count, capacity, 1);
  const hatch = `repeating-linear-gradient(135deg, ${v('c1')} 0 2px, ${v('paper')} 2px 4px)`;
  return (
    <Box
      aria-hidden="true"
      sx={{
        display: 'flex',
        width: '100%',
        height,
        flex: 'none',
        overflow: 'hidden',
        backgroundColor: v('rule'),
        borderRadius: `${height / 2}px`,
      }}
    >
      <Box
        sx={{
          width: `${(Math.min(count, capacity) / whole) * 100}%`,
          backgroundColor: v('c1'),
          borderRadius: over ? 0 : `${height / 2}px`,
        }}
      />
      {over && <Box sx={{ flex: 1, borderLeft: `1.5px solid ${v('paper')}`, backgroundImage: hatch }} />}
    </Box>
  );
}
