import { app } from 'electron/main';

/** Holds the end of the program until the book is closed: compacted, its lock given back. */
export function closeBeforeQuit(close: () => Promise<void>): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    // What is in the book is on disk already; a compaction that fails must not keep the program from ending.
    void close()
      .catch(() => undefined)
      .finally(() => {
        state = 'closed';
        app.quit();
      });
  });
}
