import { Box } from '@mui/material';
import { type KeyboardEvent, useId, useRef } from 'react';
import { rowAfterKey } from './row-keys.ts';
import { useShortcuts } from './shortcuts.tsx';
import { TableHead, TableRow } from './table-row.tsx';
import type { TableProps } from './table-column.ts';
import { useVirtualRows } from './virtual-rows.ts';

const HEAD_PX = 30;

const frame = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  px: '14px',
  '&:focus-visible': { outlineOffset: -2 },
} as const;

/** J, K and X anywhere on the page; arrows, Home, End, Enter and Space once the table has the focus. */
function useTableKeys<T>(props: TableProps<T>) {
  const { total, rowAt, active, onActive, onOpen, onPeek, selection } = props;
  const row = active === undefined ? undefined : rowAt(active);
  const go = (key: string, extend = false) => {
    const to = rowAfterKey(key, active, total);
    if (to !== undefined) onActive(to);
    if (to !== undefined && extend) selection?.onExtend?.(to);
    return to !== undefined;
  };
  const onRow = (run: ((row: T) => void) | undefined) => {
    if (row !== undefined) run?.(row);
  };
  const toggle = (one: T) => selection?.onToggle(one);
  useShortcuts([
    { command: 'next', run: () => void go('j') },
    { command: 'previous', run: () => void go('k') },
    { command: 'toggle', run: () => onRow(toggle), off: selection === undefined },
  ]);
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const chooses = selection !== undefined && selection.all !== 'off';
    const acts: Record<string, () => void> = {
      Enter: () => onRow(onOpen),
      ' ': () => onRow(chooses ? toggle : onPeek),
    };
    const act = acts[event.key];
    if (act !== undefined) act();
    else if (event.key.length === 1 || !go(event.key, event.shiftKey)) return;
    event.preventDefault();
  };
}

/**
 * A table of any length that draws what is in sight. `total` counts all rows, `rowAt` may answer undefined for one not
 * fetched yet, and `onRange` says which are wanted.
 */
export function VirtualTable<T>(props: TableProps<T>) {
  const { label, columns, total, rowAt, rowKey, active, selection, onRange } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const onKeyDown = useTableKeys(props);
  const rows = useVirtualRows({ scroller, count: total, estimate: 40, active, onRange, headHeight: HEAD_PX });
  const template = [...(selection === undefined ? [] : ['24px']), ...columns.map((column) => column.width)].join(' ');
  const drawn = rows.items.some((item) => item.index === active);
  return (
    <Box
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + (selection === undefined ? 0 : 1)}
      aria-multiselectable={selection === undefined ? undefined : true}
      aria-activedescendant={drawn ? `${id}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      sx={{ ...frame, pb: selection === undefined ? '16px' : '64px' }}
    >
      <TableHead {...props} template={template} height={HEAD_PX} />
      <Box role="presentation" sx={{ height: rows.before }} />
      {rows.items.map(({ index }) => {
        const row = rowAt(index);
        return (
          <TableRow
            key={row === undefined ? `wait-${index}` : rowKey(row)}
            {...props}
            id={`${id}-${index}`}
            index={index}
            row={row}
            template={template}
            measure={rows.measure}
          />
        );
      })}
      <Box role="presentation" sx={{ height: rows.after }} />
    </Box>
  );
}
