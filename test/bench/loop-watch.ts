import { PerformanceObserver } from 'node:perf_hooks';

/** The longest turn of an event loop: milliseconds by the clock on the wall, and how many of them were the collector's. */
export interface Block {
  readonly ms: number;
  readonly collecting: number;
  /** The longest turn by the clock of its own thread, which stands while other programs have the processor. */
  readonly own: number;
}

/** Milliseconds that this thread has worked. Stands still while it waits, or others have the processor. */
export const ownClock = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Runs a task and tells the longest block of the event loop meanwhile, by a tick that asks for every turn. */
export async function longestBlock(task: () => Promise<unknown>): Promise<Block> {
  const pauses: { at: number; ms: number }[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) pauses.push({ at: startTime, ms: duration });
  });
  observer.observe({ entryTypes: ['gc'] });
  let longest = { at: 0, ms: 0 };
  let own = 0;
  let last = performance.now();
  let lastOwn = ownClock();
  let running = true;
  const tick = (): void => {
    const now = performance.now();
    if (now - last > longest.ms) longest = { at: last, ms: now - last };
    own = Math.max(own, ownClock() - lastOwn);
    last = performance.now();
    lastOwn = ownClock();
    if (running) setImmediate(tick);
  };
  setImmediate(tick);
  await task();
  await new Promise((resolve) => setTimeout(resolve, 20));
  running = false;
  observer.disconnect();
  const within = pauses.filter(({ at }) => at >= longest.at && at < longest.at + longest.ms);
  return { ms: longest.ms, collecting: within.reduce((sum, { ms }) => sum + ms, 0), own };
}
