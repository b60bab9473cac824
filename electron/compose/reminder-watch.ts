import { nextLookMs } from '../reminding/look.ts';
import type { After } from '../store/chores/ring.ts';
import { sayFault } from './inner.ts';

interface Watched {
  readonly look: () => Promise<unknown>;
  /** Milliseconds since 1970, on the clock that is looked at. */
  readonly now: () => number;
  readonly after: After;
}

/**
 * Looks at once and with every minute, until the returned function is called.
 *
 * Never one timer until something is due: it would sleep with the laptop, go wrong when the clock is set, and not know of what is
 * added meanwhile.
 */
export function watchReminders({ look, now, after }: Watched): () => void {
  let stop: () => void = () => undefined;
  let isOver = false;
  const go = () => {
    void look()
      .catch(sayFault)
      .then(() => {
        if (!isOver) stop = after(nextLookMs(now()), go);
      });
  };
  go();
  return () => {
    isOver = true;
    stop();
  };
}
