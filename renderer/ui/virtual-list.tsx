import { Box } from '@mui/material';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { rowAfterKey } from './row-keys.ts';
import { useShortcuts } from './shortcuts.tsx';
import { useVirtualRows } from './virtual-rows.ts';

interface VirtualListProps<T> {
  readonly label: string;
  readonly total: number;
  readonly rowAt: (index: number) => T | undefined;
  readonly rowKey: (row: T) => string;
  /** What stands in the list item; it may be of any height. */
  readonly render: (row: T, state: { index: number; active: boolean }) => ReactNode;
  readonly onRange?: ((first: number, last: number) => void) | undefined;
  readonly active: number | undefined;
  readonly onActive: (index: number) => void;
  readonly onOpen?: ((row: T) => void) | undefined;
  /** Pixels of a row before it has been measured. */
  readonly estimate?: number;
}

function useListKeys<T>({ total, rowAt, active, onActive, onOpen }: VirtualListProps<T>) {
  const go = (key: string): boolean => {
    const to = rowAfterKey(key, active, total);
    if (to !== undefined) onActive(to);
    return to !== undefined;
  };
  const open = (): boolean => {
    const row = active === undefined ? undefined : rowAt(active);
    if (row !== undefined) onOpen?.(row);
    return row !== undefined;
  };
  useShortcuts([
    { command: 'next', run: () => void go('j') },
    { command: 'previous', run: () => void go('k') },
  ]);
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1) return;
    const taken = event.key === 'Enter' ? open() : go(event.key);
    if (taken) event.preventDefault();
  };
}

/** A list of any length that draws what is in sight. J and K move on the whole page, arrows and Enter once it has the focus. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, total, rowAt, rowKey, render, onRange, active, estimate = 54 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows({ scroller, count: total, estimate, active, onRange, headHeight: 0 });
  const onKeyDown = useListKeys(props);
  return (
    <Box
      ref={scroller}
      role="region"
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKeyDown}
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '14px', '&:focus-visible': { outlineOffset: -2 } }}
    >
      <Box
        component="ul"
        aria-label={label}
        sx={{ m: 0, p: 0, pt: `${rows.before}px`, pb: `${rows.after}px`, listStyle: 'none' }}
      >
        {rows.items.map(({ index }) => {
          const row = rowAt(index);
          return (
            <Box
              component="li"
              key={row === undefined ? `wait-${index}` : rowKey(row)}
              ref={rows.measure}
              data-index={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              aria-current={index === active ? true : undefined}
            >
              {row === undefined ? '…' : render(row, { index, active: index === active })}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
