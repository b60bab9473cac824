import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { SPOKEN_ONLY, v } from './v.ts';

export interface LedgerColumn {
  readonly head: string;
  /** Figures stand right; the first column is words. */
  readonly figures?: boolean;
}

interface LedgerTableProps {
  /** Spoken caption. */
  readonly label: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly totals?: readonly ReactNode[] | undefined;
}

const look = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 'var(--small)',
  '& th, & td': { height: 'var(--cell)', px: '6px', textAlign: 'left', borderBottom: `1px solid ${v('rule')}` },
  '& th:first-of-type': { pl: 0 },
  '& th:last-child, & td:last-child': { pr: 0 },
  '& thead th': { fontSize: '0.75rem', fontWeight: 500, color: v('ink3'), borderBottomColor: v('ruleStrong') },
  '& tbody th': { fontWeight: 400 },
  '& .figures': { textAlign: 'right' },
  '& tfoot th, & tfoot td': {
    fontWeight: 600,
    borderTop: `1px solid ${v('ink2')}`,
    borderBottom: `3px double ${v('ink2')}`,
  },
} as const;

/** A ruled table: hairlines between rows, the total ruled off above and doubly below. */
export function LedgerTable({ label, columns, rows, totals }: LedgerTableProps) {
  const side = (index: number) => (columns[index]?.figures === true ? 'figures' : undefined);
  const line = (cells: readonly ReactNode[]) =>
    cells.map((cell, index) =>
      index === 0 ? (
        <th key={index} scope="row" className={side(index)}>
          {cell}
        </th>
      ) : (
        <td key={index} className={side(index)}>
          {cell}
        </td>
      ),
    );
  return (
    <Box component="table" data-selectable sx={look}>
      <Box component="caption" sx={SPOKEN_ONLY}>
        {label}
      </Box>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column.head} scope="col" className={side(index)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>{line(row)}</tr>
        ))}
      </tbody>
      {totals !== undefined && (
        <tfoot>
          <tr>{line(totals)}</tr>
        </tfoot>
      )}
    </Box>
  );
}
