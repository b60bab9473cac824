import { defineConfig } from 'vitest/config';
import { keepCompiled } from './test/tools/compile-cache.ts';

keepCompiled();

const ZONES = { utc: 'UTC', shanghai: 'Asia/Shanghai', 'los-angeles': 'America/Los_Angeles' };

/** The suite runs once in each of these; everything below is shared by the three. */
const EVERY_TEST = ['test/**/*.test.{ts,tsx}'];

/**
 * Tests that no time zone can change and that are slow: they run under UTC only.
 *
 * Whoever adds a line here claims that its tests never ask what day it is.
 */
const ZONE_INDEPENDENT = [
  'test/house/**',
  'test/electron/store/**',
  'test/electron-standin/**',
  'test/crash/**',
  'test/electron/start/**',
  'test/electron/desktop/boot.test.ts',
  'test/electron/terminal/**',
  'test/electron/services/attachment.test.ts',
  'test/electron/cadence/ten-years.test.ts',
  'test/electron/exchange/picture/**',
  'test/contract/**',
];

const NEVER = ['**/node_modules/**', 'test/e2e/**', 'test/bench/**'];

export default defineConfig({
  test: {
    // On two cores the default is one worker, and half of the machine would look on.
    maxWorkers: '100%',
    projects: Object.entries(ZONES).map(([name, zone]) => ({
      test: {
        name,
        include: EVERY_TEST,
        exclude: name === 'utc' ? NEVER : [...NEVER, ...ZONE_INDEPENDENT],
        environment: 'node',
        // Threads share the process and so the machine's zone: `env.TZ` works only under forks.
        pool: 'forks' as const,
        env: { TZ: zone },
        // Under UTC each file has a world of its own, so that none leans on another. The other zones ask after days alone, and
        // files that share a process there take half the work.
        isolate: name === 'utc',
        setupFiles: ['test/helpers/no-console-error.ts', 'test/helpers/laws-seed.ts'],
        // A test that starts processes waits for its turn on a machine with two cores; one that hangs still ends.
        testTimeout: 20_000,
      },
    })),
  },
});
