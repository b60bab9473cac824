import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Ink on paper, whatever the theme; `--pt` is 1 pt on A4 and less on A5. */
export const PAPER = {
  ink: '#111',
  grey: '#444',
  rule: '0.6pt solid #555',
  thin: '0.4pt solid #999',
  double: '2.2pt double #333',
} as const;

export const pt = (size: number): string => `calc(var(--pt) * ${size})`;

/** Cuts after so many lines with "…"; the mark lets the page see that something was cut. */
export const clamp = (lines: number) =>
  ({
    display: '-webkit-box',
    WebkitLineClamp: lines,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
  }) as const;

export const CLAMP_MARK = { 'data-clamp': true } as const;

export function Clamped({ lines, children }: { readonly lines: number; readonly children: ReactNode }) {
  return (
    <Box {...CLAMP_MARK} sx={{ ...clamp(lines), whiteSpace: lines > 1 ? 'pre-line' : 'normal' }}>
      {children}
    </Box>
  );
}

interface CellProps {
  readonly label: string;
  readonly span?: number;
  readonly strong?: boolean;
  readonly lines?: number;
  readonly children: ReactNode;
}

/** A form cell: a small grey label, the words under it. */
export function Cell({ label, span = 1, strong = false, lines = 2, children }: CellProps) {
  return (
    <Box
      sx={{
        gridColumn: `span ${span}`,
        borderRight: PAPER.thin,
        borderBottom: PAPER.thin,
        p: `${pt(3.2)} 2mm`,
        minWidth: 0,
        minHeight: pt(25),
      }}
    >
      <Box sx={{ color: PAPER.grey, fontSize: pt(8.5), whiteSpace: 'nowrap', lineHeight: 1.3 }}>{label}</Box>
      <Box sx={{ fontSize: pt(strong ? 12 : 10), fontWeight: strong ? 600 : 400, lineHeight: 1.4 }}>
        <Clamped lines={lines}>{children}</Clamped>
      </Box>
    </Box>
  );
}

export function BlockHead({ children, aside }: { readonly children: ReactNode; readonly aside?: string | undefined }) {
  return (
    <Box sx={{ display: 'flex', gap: '3mm', alignItems: 'baseline', mt: pt(7), mb: pt(2), lineHeight: 1.4 }}>
      <Box component="h2" sx={{ m: 0, fontSize: pt(9.5), fontWeight: 600 }}>
        {children}
      </Box>
      <Box sx={{ flex: 1 }} />
      {aside !== undefined && <Box sx={{ fontSize: pt(8.5), color: PAPER.grey }}>{aside}</Box>}
    </Box>
  );
}

/** Words of a block without columns, ruled above and below. */
export function Words({ lines, children }: { readonly lines: number; readonly children: ReactNode }) {
  return (
    <Box
      sx={{ fontSize: pt(9.5), lineHeight: 1.5, borderTop: PAPER.rule, borderBottom: PAPER.thin, p: `${pt(3)} 2mm` }}
    >
      <Clamped lines={lines}>{children}</Clamped>
    </Box>
  );
}

export const table = {
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  fontSize: pt(9.5),
  lineHeight: 1.4,
  '& th': {
    textAlign: 'left',
    fontWeight: 400,
    color: PAPER.grey,
    fontSize: pt(8.5),
    borderBottom: PAPER.rule,
    borderTop: PAPER.rule,
    p: `${pt(2.2)} 2mm`,
  },
  '& td': { borderBottom: PAPER.thin, p: `${pt(2.7)} 2mm`, verticalAlign: 'top' },
  '& .n': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& tr.total td': { borderTop: '0.8pt solid #111', borderBottom: PAPER.double, fontWeight: 600 },
  '& tr.blank td': { height: pt(18) },
} as const;
