import fc from 'fast-check';

const { LAWS_SEED } = process.env;

/**
 * The check says the same thing twice about the same commit, so the laws are tried on the same worlds each time.
 *
 * `npm run laws` hunts in new worlds, `LAWS_SEED=<seed>` goes back to one that was found.
 */
if (LAWS_SEED !== 'new') fc.configureGlobal({ seed: Number(LAWS_SEED ?? 20_260_910) });
