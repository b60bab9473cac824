import path from 'node:path';
import { fail } from '../../shared/result.ts';
import type { KeepingPort } from '../services/keeping.ts';
import type { ComposeOptions } from './compose-options.ts';
import type { StandingHouse } from './standing-house.ts';

const notYet = () => Promise.resolve(fail('not-here'));

/** Backups, recovery and opening anew, as the store does them, behind the door of a house. */
export function keepingTools(house: StandingHouse, { desk }: ComposeOptions): KeepingPort {
  return {
    desk,
    isAbsolute: (typed) => path.isAbsolute(typed),
    opening: () => house.opening(),
    list: notYet,
    make: notYet,
    preview: notYet,
    restore: notYet,
    setPlace: notYet,
    copy: notYet,
    look: notYet,
    take: notYet,
    reopen: () => house.reopen(),
  };
}
