import { type CSSProperties, type KeyboardEvent, type MouseEvent, useId, useMemo, useRef } from 'react';
import { rowAfterKey } from './row-keys.ts';
import { useShortcuts } from './shortcuts.tsx';
import { TableHead } from './table-head.tsx';
import { TABLE_LOOK } from './table-look.tsx';
import { type RowActs, TableRow } from './table-row.tsx';
import type { TableProps } from './table-column.ts';
import { useSteady } from './use-steady.ts';
import { useVirtualRows } from './virtual-rows.ts';

const HEAD_PX = 30;
const GAP_PX = 12;
const SIDE_PX = 10;

/** The tracks of a line, and the width below which the table scrolls sideways: no line has to be looked through for it. */
function tracksOf(widths: readonly string[]): CSSProperties {
  const least = widths.reduce((sum, width) => sum + Number(/\d+/.exec(width)?.[0] ?? 0) + GAP_PX, 2 * SIDE_PX - GAP_PX);
  return { '--columns': widths.join(' '), '--least': `${least}px`, '--head': `${HEAD_PX}px` } as CSSProperties;
}

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

function useRowActs<T>({ onActive, onOpen, onPeek, selection }: TableProps<T>): RowActs<T> {
  const click = useSteady((index: number, row: T | undefined, { shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    onActive(index);
    if (selection !== undefined && shiftKey) selection.onExtend?.(index);
    else if (selection !== undefined && row !== undefined && (ctrlKey || metaKey)) selection.onToggle(row);
    else if (row !== undefined) onPeek?.(row);
  });
  const open = useSteady((row: T) => onOpen?.(row));
  const toggle = useSteady((row: T) => selection?.onToggle(row));
  return useMemo(() => ({ click, open, toggle }), [click, open, toggle]);
}

/**
 * A table of any length that draws what is in sight. `total` counts all rows, `rowAt` may answer undefined for one not
 * fetched yet, and `onRange` says which are wanted. A line belongs to its place and not to its row: as one types, the
 * same lines say something else, and what they say already is not drawn again (`columns` must be the same then).
 */
export function VirtualTable<T>(props: TableProps<T>) {
  const { label, columns, total, rowAt, rowKey, rowName, active, peeked, selection, onRange } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const onKeyDown = useTableKeys(props);
  const acts = useRowActs(props);
  const toggleAll = useSteady(() => selection?.onToggleAll());
  const rows = useVirtualRows({ scroller, count: total, estimate: 40, active, onRange, headHeight: HEAD_PX });
  const widths = [...(selection === undefined ? [] : ['24px']), ...columns.map((column) => column.width)];
  const drawn = rows.items.some((item) => item.index === active);
  return (
    <div
      ref={scroller}
      className="table"
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + (selection === undefined ? 0 : 1)}
      aria-multiselectable={selection === undefined ? undefined : true}
      aria-activedescendant={drawn ? `${id}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      style={tracksOf(widths)}
    >
      {TABLE_LOOK}
      <TableHead columns={columns} all={selection?.all} onToggleAll={toggleAll} />
      <div role="presentation" style={{ height: rows.before }} />
      {rows.items.map(({ index }) => {
        const row = rowAt(index);
        return (
          <TableRow
            key={index}
            id={`${id}-${index}`}
            index={index}
            row={row}
            columns={columns}
            active={active === index}
            peeked={row !== undefined && peeked !== undefined && rowKey(row) === peeked}
            chosen={selection && row !== undefined && selection.has(row)}
            name={row === undefined ? '' : rowName(row)}
            acts={acts}
            measure={rows.measure}
          />
        );
      })}
      <div role="presentation" style={{ height: rows.after }} />
    </div>
  );
}
