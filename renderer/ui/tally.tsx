import { Box } from '@mui/material';
import { useLanguage } from '../i18n/use-t.ts';
import { v } from './v.ts';

const ZHENG = ['M2 3H14', 'M8 3V14', 'M8 8H13', 'M4 7.5V14', 'M1.5 14H14.5'];
const GATE = ['M3 2V15', 'M6.4 2V15', 'M9.8 2V15', 'M13.2 2V15', 'M1 12.5L15.2 4.5'];

/** Strokes in each group of five: 8 is 5 and 3. */
export const tallyGroups = (count: number): number[] =>
  Array.from({ length: Math.ceil(count / 5) }, (_, group) => Math.min(5, count - group * 5));

interface TallyProps {
  readonly count: number;
  /** Said instead of the strokes, such as "7 logged". */
  readonly label: string;
  /** Pixels of one group. */
  readonly size?: number;
}

/** A count struck as a hand would: 正 in Chinese, the five-bar gate in English. Up to 50; above that write the number. */
export function Tally({ count, label, size = 17 }: TallyProps) {
  const strokes = useLanguage() === 'zh-CN' ? ZHENG : GATE;
  return (
    <Box component="span" role="img" aria-label={label} sx={{ display: 'inline-flex', gap: `${size * 0.3}px` }}>
      {tallyGroups(Math.min(count, 50)).map((n, group) => (
        <svg key={group} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
          {strokes.slice(0, n).map((d) => (
            <path key={d} d={d} fill="none" stroke={v('primary')} strokeWidth="1.5" strokeLinecap="round" />
          ))}
        </svg>
      ))}
    </Box>
  );
}
