import { Box, ButtonBase } from '@mui/material';
import type { ReactNode } from 'react';
import { v } from './v.ts';

/** The lines of a side panel: day, what, how it stands. */
export function RecordLines({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {children}
    </Box>
  );
}

interface RecordLineProps {
  /** The day, short, or a mark. */
  readonly on?: ReactNode;
  /** The words; a button when the line opens. */
  readonly children: ReactNode;
  readonly sub?: ReactNode;
  readonly aside?: ReactNode;
  /** The first column holds a mark, not a day. */
  readonly marked?: boolean;
  /** The first column holds a day with its year. */
  readonly wideOn?: boolean;
  /** There is no first column. */
  readonly full?: boolean;
  readonly onOpen?: (() => void) | undefined;
}

const button = {
  fontSize: 'inherit',
  lineHeight: 'inherit',
  textAlign: 'left',
  minHeight: 24,
  borderRadius: '4px',
  textWrap: 'pretty',
  overflowWrap: 'anywhere',
  '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
} as const;

const firstColumn = (marked: boolean, wideOn: boolean): number => {
  if (marked) return 22;
  return wideOn ? 132 : 60;
};

export function RecordLine(props: RecordLineProps) {
  const { on, children, sub, aside, marked = false, wideOn = false, full = false, onOpen } = props;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: `${full ? '' : `${firstColumn(marked, wideOn)}px `}minmax(0,1fr) auto`,
        columnGap: '8px',
        alignItems: 'baseline',
        py: '3px',
        borderBottom: `1px solid ${v('rule')}`,
        fontSize: 'var(--small)',
        lineHeight: 1.5,
      }}
    >
      {!full && <Box sx={{ color: v('ink2'), whiteSpace: 'nowrap' }}>{on}</Box>}
      <Box sx={{ minWidth: 0 }}>
        {onOpen === undefined ? (
          <Box component="span" sx={{ ...button, '&:hover': {} }}>
            {children}
          </Box>
        ) : (
          <ButtonBase onClick={onOpen} sx={button}>
            {children}
          </ButtonBase>
        )}
        {sub !== undefined && <Box sx={{ fontSize: '0.75rem', color: v('ink3'), overflowWrap: 'anywhere' }}>{sub}</Box>}
      </Box>
      <Box sx={{ whiteSpace: 'nowrap' }}>{aside}</Box>
    </Box>
  );
}
