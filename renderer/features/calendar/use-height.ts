import { type RefObject, useEffect, useState } from 'react';

/** Pixels of an element's height, followed as it changes; 0 before it is known. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (element.current === null) return undefined;
    const watcher = new ResizeObserver(([entry]) => setHeight(Math.floor(entry?.contentRect.height ?? 0)));
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element]);
  return height;
}
