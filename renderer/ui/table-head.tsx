import { Box, ButtonBase, Checkbox } from '@mui/material';
import { memo } from 'react';
import { useT } from '../i18n/use-t.ts';
import type { TableColumn, TableSelection } from './table-column.ts';
import { SPOKEN_ONLY, v } from './v.ts';

interface Head {
  readonly id: string;
  readonly head: string;
  readonly headSpoken?: boolean;
  readonly align?: TableColumn<unknown>['align'];
  readonly sorted?: TableColumn<unknown>['sorted'];
  readonly sortPlace?: number | undefined;
  readonly onSort?: TableColumn<unknown>['onSort'];
}

function HeadWords({ column }: { readonly column: Head }) {
  const arrow = { ascending: ' ↑', descending: ' ↓' } as const;
  const words = (
    <>
      <Box component="span" sx={column.headSpoken === true ? SPOKEN_ONLY : {}}>
        {column.head}
      </Box>
      {column.sorted !== undefined && (
        <span aria-hidden="true">
          {arrow[column.sorted]}
          {column.sortPlace}
        </span>
      )}
    </>
  );
  if (column.onSort === undefined) return words;
  const { onSort } = column;
  return (
    <ButtonBase
      onClick={(event) => onSort(event.shiftKey)}
      sx={{ fontSize: 'inherit', fontWeight: 'inherit', minHeight: 24 }}
    >
      {words}
    </ButtonBase>
  );
}

interface TableHeadProps {
  readonly columns: readonly Head[];
  /** How many are chosen; undefined where none can be. */
  readonly all: TableSelection<unknown>['all'] | undefined;
  readonly onToggleAll: () => void;
}

/** What stands above the columns; drawn again only when it says something else. */
export const TableHead = memo(function TableHead({ columns, all, onToggleAll }: TableHeadProps) {
  const t = useT();
  return (
    <div role="row" aria-rowindex={1}>
      {all !== undefined && (
        <div role="columnheader">
          <Checkbox
            checked={all === 'on'}
            indeterminate={all === 'some'}
            onChange={onToggleAll}
            slotProps={{ input: { 'aria-label': t('ui:selectAll') } }}
            sx={{ ml: '-4px' }}
          />
        </div>
      )}
      {columns.map((column) => (
        <Box
          key={column.id}
          role="columnheader"
          aria-sort={column.sorted}
          sx={{
            position: 'relative',
            textAlign: column.align ?? 'left',
            ...(column.sorted === undefined ? {} : { color: v('ink'), fontWeight: 600 }),
          }}
        >
          <HeadWords column={column} />
        </Box>
      ))}
    </div>
  );
});
