import { useCallback, useLayoutEffect, useRef } from 'react';

/** One function for good, which does what the latest render meant: what is memoised on it is not drawn again. For handlers, never while rendering. */
export function useSteady<A extends readonly unknown[]>(run: (...args: A) => void): (...args: A) => void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
