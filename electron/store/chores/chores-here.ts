import type { Result } from '../../../shared/result.ts';
import type { Disk } from '../disk/disk.ts';
import type { ChoreAnswer, Chores } from './chores.ts';
import { perform } from './perform.ts';

/** Does chores in this very thread: for tests, which bring a disk of their own, and for a command that nobody watches. */
export function choresHere(disk: Disk): Chores {
  let last: Promise<unknown> = Promise.resolve();
  return {
    do(name, ask) {
      const next = last.then(() => perform(disk, name, ask));
      last = next.catch(() => undefined);
      return next as Promise<Result<ChoreAnswer<typeof name>>>;
    },
    close: async () => void (await last),
  };
}
