import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';

interface Wanted {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Pixels, before a row has been measured. */
  readonly estimate: number;
  readonly active: number | undefined;
  /** Rows in sight, both included: what to have fetched. */
  readonly onRange?: ((first: number, last: number) => void) | undefined;
  /** Pixels covered by a head that sticks to the top. */
  readonly headHeight: number;
}

interface VirtualRows {
  readonly items: readonly VirtualItem[];
  /** Pixels above the first and below the last drawn row. */
  readonly before: number;
  readonly after: number;
  readonly measure: (row: Element | null) => void;
}

/** Draws only the rows in sight. Rows are measured, so density may change under it; the active row is kept in sight. */
export function useVirtualRows({ scroller, count, estimate, active, onRange, headHeight }: Wanted): VirtualRows {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: 4,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => {
    if (active !== undefined && active < count) virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [active, count, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const first = items.at(0);
  const last = items.at(-1);
  const firstIndex = first?.index ?? -1;
  const lastIndex = last?.index ?? -1;
  useEffect(() => {
    if (firstIndex >= 0) onRange?.(firstIndex, lastIndex);
  }, [firstIndex, lastIndex, onRange]);
  return {
    items,
    before: first?.start ?? 0,
    after: virtualizer.getTotalSize() - (last?.end ?? 0),
    measure: virtualizer.measureElement,
  };
}
