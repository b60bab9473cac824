/** The way to something that is taken away and put back while others go on asking for it. */
export interface Turnstile {
  /** Runs beside others of its kind; waits while somebody is alone. */
  share<T>(work: () => Promise<T>): Promise<T>;
  /** Runs when everybody inside has left; those who come meanwhile wait. One after the other, in the order of asking. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export function makeTurnstile(): Turnstile {
  let inside = 0;
  let last: Promise<unknown> = Promise.resolve();
  let shut: Promise<unknown> | undefined;
  let emptied: () => void = () => undefined;

  const leave = (): void => {
    inside -= 1;
    if (inside === 0) emptied();
  };
  const empty = (): Promise<void> =>
    inside === 0
      ? Promise.resolve()
      : new Promise((done) => {
          emptied = done;
        });

  return {
    async share(work) {
      while (shut !== undefined) await shut;
      inside += 1;
      try {
        return await work();
      } finally {
        leave();
      }
    },
    alone(work) {
      const before = last;
      const run = async () => {
        await before;
        await empty();
        return work();
      };
      const running = run();
      const over = running.then(
        () => undefined,
        () => undefined,
      );
      last = over;
      shut = over;
      void over.then(() => {
        if (shut === over) shut = undefined;
      });
      return running;
    },
  };
}
