import { defineConfig } from 'vitest/config';

const LAWS = ['**/laws*.test.ts', '**/forecast.test.ts', '**/due-index.test.ts', '**/civil-days.test.ts'];

/**
 * The tests that answer for `electron/cadence` in a mutation run.
 *
 * One zone is enough: the engine has no clock, and each further zone would be paid for again with every mutant.
 */
export default defineConfig({
  test: {
    include: [
      'test/electron/cadence/**/*.test.ts',
      'test/electron/indexes/**/*.test.ts',
      'test/shared/i18n/why.test.ts',
    ],
    // Years lived day by day: seconds with every mutant. Laws reach every line, so they would run with every mutant too:
    // `LAWS=1` brings them in, for the survivors of a first run.
    exclude: ['**/node_modules/**', '**/ten-years.test.ts', ...(process.env['LAWS'] === undefined ? LAWS : [])],
    environment: 'node',
    // One process for all files of a run: a third less work, and the same mutants die (decision 15).
    isolate: false,
    env: { TZ: 'UTC' },
    setupFiles: ['test/helpers/no-console-error.ts'],
  },
});
