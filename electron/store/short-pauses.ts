import { setFlagsFromString } from 'node:v8';

/** Share of the young heap, in percent, at which the collector comes in the next turn of the event loop. V8's own choice is 80. */
const TRIGGER = 12;

/**
 * Has the collector come often and briefly.
 *
 * Everything that an opening parses stays. Left alone, V8 lets 16 MB of it gather and then carries all of it away in one go,
 * with everything standing still for 20 to 30 ms, seven times. In lots of 2 MB it takes as long in all and 5 ms at a time. The
 * flag is read at each collection, so it holds from now on; a V8 that does not know it says so on stderr and goes on.
 */
export const keepPausesShort = (): void => setFlagsFromString(`--minor-gc-task-trigger=${TRIGGER}`);
