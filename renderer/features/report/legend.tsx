import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { v } from '../../ui/v.ts';

export type Filling = 'solid' | 'light' | 'hatch' | 'late' | 'dashed';

function Swatch({ filling }: { readonly filling: Filling }) {
  if (filling === 'dashed') return <path d="M0 5H16" stroke={v('ink2')} strokeWidth="1.5" strokeDasharray="4 3" />;
  const ink = filling === 'late' ? v('seal') : v('c1');
  if (filling === 'solid' || filling === 'light')
    return <rect width="16" height="10" fill={filling === 'solid' ? v('c1') : v('c2')} />;
  return (
    <>
      <rect x=".5" y=".5" width="15" height="9" fill="none" stroke={ink} />
      <path d="M2 9L8 1M6 9L12 1M10 9L15 2" stroke={ink} strokeWidth="1.4" />
    </>
  );
}

interface LegendProps {
  readonly parts: readonly { readonly filling: Filling; readonly label: string }[];
  /** What the axis says. */
  readonly note?: ReactNode;
}

/** The fillings of a chart by name. */
export function Legend({ parts, note }: LegendProps) {
  return (
    <Box sx={{ display: 'flex', gap: '4px 14px', flexWrap: 'wrap', fontSize: '0.75rem', color: v('ink2'), mb: '4px' }}>
      {parts.map(({ filling, label }) => (
        <Box key={filling} component="span" sx={{ display: 'inline-flex', gap: '6px', alignItems: 'center' }}>
          <svg width="16" height="10" aria-hidden="true">
            <Swatch filling={filling} />
          </svg>
          {label}
        </Box>
      ))}
      {note !== undefined && (
        <Box component="span" sx={{ color: v('ink3') }}>
          {note}
        </Box>
      )}
    </Box>
  );
}
