import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/** `npm run laws [-- <times>]`: every property in new worlds, which `npm test` does not do. What fails names its seed. */
const times = Number(process.argv[2] ?? 5);

const laws = globSync('test/**/*.test.{ts,tsx}').filter((path) => readFileSync(path, 'utf8').includes('fast-check'));

for (let time = 1; time <= times; time++) {
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...laws], {
    env: { ...process.env, LAWS_SEED: 'new' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
