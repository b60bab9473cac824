import { useEffect, useEffectEvent, useState } from 'react';
import type { Asked } from './use-ask.ts';

/**
 * For Enter over a list that follows typing: fingers are faster than the book, and the rows of the word before must not
 * be taken for those of this one. `start` runs `take` now, or as soon as the answer is the one that was asked for;
 * `stop` takes that back.
 */
export function useOnceSettled(asked: Asked<unknown>, take: () => void): { start: () => void; stop: () => void } {
  const [waiting, setWaiting] = useState(false);
  const settled = asked.state === 'refused' || (asked.state === 'answered' && asked.fresh);
  const takeNow = useEffectEvent(() => {
    setWaiting(false);
    take();
  });
  useEffect(() => {
    if (waiting && settled) takeNow();
  }, [waiting, settled]);
  return { start: () => (settled ? take() : setWaiting(true)), stop: () => setWaiting(false) };
}
