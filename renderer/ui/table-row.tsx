import { Box, ButtonBase, Checkbox } from '@mui/material';
import type { MouseEvent } from 'react';
import { useT } from '../i18n/use-t.ts';
import type { TableColumn, TableProps } from './table-column.ts';
import { SPOKEN_ONLY, v } from './v.ts';

const line = (template: string) =>
  ({
    display: 'grid',
    gridTemplateColumns: template,
    columnGap: '12px',
    alignItems: 'center',
    px: '10px',
    minWidth: 'min-content',
  }) as const;

function HeadWords<T>({ column }: { column: TableColumn<T> }) {
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

export function TableHead<T>({
  columns,
  selection,
  template,
  height,
}: TableProps<T> & { template: string; height: number }) {
  const t = useT();
  const look = {
    ...line(template),
    height,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: v('paper'),
    borderBottom: `1px solid ${v('ruleStrong')}`,
    fontSize: '0.75rem',
    color: v('ink3'),
    whiteSpace: 'nowrap',
  } as const;
  return (
    <Box role="row" aria-rowindex={1} sx={look}>
      {selection !== undefined && (
        <Box role="columnheader">
          <Checkbox
            checked={selection.all === 'on'}
            indeterminate={selection.all === 'some'}
            onChange={selection.onToggleAll}
            slotProps={{ input: { 'aria-label': t('ui:selectAll') } }}
            sx={{ ml: '-4px' }}
          />
        </Box>
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
    </Box>
  );
}

interface TableRowProps<T> extends TableProps<T> {
  readonly id: string;
  readonly index: number;
  /** Undefined while it is being fetched. */
  readonly row: T | undefined;
  readonly template: string;
  readonly measure: (row: Element | null) => void;
}

function ground(chosen: boolean, peeked: boolean, active: boolean): object {
  return {
    ...(chosen ? { backgroundColor: v('tint') } : {}),
    ...(peeked ? { backgroundColor: v('tint2'), boxShadow: `inset 3px 0 0 ${v('primary')}` } : {}),
    ...(active && !peeked ? { boxShadow: `inset 0 0 0 1.5px ${v('primary')}`, borderRadius: '6px' } : {}),
  };
}

export function TableRow<T>(props: TableRowProps<T>) {
  const { id, index, row, columns, template, measure, active, onActive, onOpen, onPeek, peeked, rowKey, selection } =
    props;
  const chosen = row !== undefined && selection?.has(row) === true;
  const isPeeked = row !== undefined && peeked !== undefined && rowKey(row) === peeked;
  const look = {
    ...line(template),
    minHeight: 'var(--cell)',
    borderBottom: `1px solid ${v('rule')}`,
    fontSize: 'var(--small)',
    '&:hover': { backgroundColor: v('tint') },
    ...ground(chosen, isPeeked, active === index),
    // A range chosen with Shift is no piece of text.
    ...(selection === undefined ? {} : { userSelect: 'none' }),
  };
  const click = ({ shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    onActive(index);
    if (selection !== undefined && shiftKey) selection.onExtend?.(index);
    else if (selection !== undefined && row !== undefined && (ctrlKey || metaKey)) selection.onToggle(row);
    else if (row !== undefined) onPeek?.(row);
  };
  return (
    <Box
      ref={measure}
      data-index={index}
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen || isPeeked}
      onClick={click}
      onDoubleClick={() => (row === undefined ? undefined : onOpen?.(row))}
      sx={look}
    >
      <SelectCell {...props} />
      {columns.map((column) => (
        <Box key={column.id} role="gridcell" sx={{ minWidth: 0, textAlign: column.align ?? 'left' }}>
          {row === undefined ? '…' : column.cell(row)}
        </Box>
      ))}
    </Box>
  );
}

function SelectCell<T>({ row, selection, rowName }: TableRowProps<T>) {
  const t = useT();
  if (selection === undefined) return null;
  return (
    <Box role="gridcell" onClick={(event) => event.stopPropagation()}>
      {row !== undefined && (
        <Checkbox
          checked={selection.has(row)}
          onChange={() => selection.onToggle(row)}
          slotProps={{ input: { 'aria-label': t('ui:selectNamed', { name: rowName(row) }), tabIndex: -1 } }}
          sx={{ ml: '-4px' }}
        />
      )}
    </Box>
  );
}
