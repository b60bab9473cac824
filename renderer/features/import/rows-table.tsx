import { Box } from '@mui/material';
import { type RefObject, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { v } from '../../ui/v.ts';
import { useVirtualRows } from '../../ui/virtual-rows.ts';
import { FileRow, grid } from './file-row.tsx';
import { CELLS, type Columns } from './problem-place.ts';
import type { RowPages } from './use-row-pages.ts';

const HEAD_PX = 30;
const FIRST_ROWS_PX = 54;

function Head({ card }: { readonly card: boolean }) {
  const t = useT();
  const heads = [t(card ? 'importPage:look.line' : 'importPage:look.row'), t('importPage:look.state')];
  return (
    <Box
      role="row"
      aria-rowindex={1}
      sx={{
        ...grid,
        height: HEAD_PX,
        alignItems: 'center',
        position: 'sticky',
        top: 0,
        zIndex: 1,
        backgroundColor: v('sunk'),
        borderBottom: `1px solid ${v('ruleStrong')}`,
        fontSize: '0.75rem',
        color: v('ink3'),
        whiteSpace: 'nowrap',
      }}
    >
      {[...heads, ...CELLS.map((cell) => t(`importPage:look.${cell}`))].map((head) => (
        <Box role="columnheader" key={head}>
          {head}
        </Box>
      ))}
    </Box>
  );
}

interface RowsTableProps {
  readonly pages: RowPages;
  readonly columns: Columns;
  /** A file of cards, which counts lines and not rows. */
  readonly card: boolean;
}

function DrawnRows({
  pages,
  columns,
  scroller,
}: Omit<RowsTableProps, 'card'> & { scroller: RefObject<HTMLElement | null> }) {
  const { total, rowAt, onRange } = pages;
  const rows = useVirtualRows({
    scroller,
    count: total,
    estimate: FIRST_ROWS_PX,
    active: undefined,
    onRange,
    headHeight: HEAD_PX,
  });
  return (
    <>
      <Box role="presentation" sx={{ height: rows.before }} />
      {rows.items.map(({ index }) => {
        const row = rowAt(index);
        return (
          <Box
            role="row"
            key={index}
            ref={rows.measure}
            data-index={index}
            aria-rowindex={index + 2}
            sx={{ borderBottom: `1px solid ${v('rule')}`, minHeight: 'var(--cell)' }}
          >
            {row === undefined ? <Box role="cell">…</Box> : <FileRow row={row} columns={columns} />}
          </Box>
        );
      })}
      <Box role="presentation" sx={{ height: rows.after }} />
    </>
  );
}

/** The rows of the file, however many; only those in sight are drawn. */
export function RowsTable({ pages, columns, card }: RowsTableProps) {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const label = t('importPage:look.table');
  return (
    <Box
      ref={scroller}
      role="region"
      aria-label={label}
      tabIndex={0}
      data-selectable
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', '&:focus-visible': { outlineOffset: -2 } }}
    >
      <Box
        role="table"
        aria-label={label}
        aria-rowcount={pages.total + 1}
        sx={{ minWidth: 'min-content', fontSize: 'var(--small)' }}
      >
        <Head card={card} />
        <DrawnRows pages={pages} columns={columns} scroller={scroller} />
      </Box>
      {pages.total === 0 && pages.known && (
        <Box sx={{ px: '24px', py: '8px' }}>
          <Empty>{t('importPage:look.noRows')}</Empty>
        </Box>
      )}
    </Box>
  );
}
