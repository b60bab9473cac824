import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The linter reads types: one process for the whole tree would not find room in the memory Node allows itself. */
const PARTS: readonly (readonly string[])[] = [['renderer'], ['test', '*.ts', '*.js'], ['electron'], ['shared']];
const AT_ONCE = 2;

function run(tool: string, args: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    spawn(join(ROOT, 'node_modules/.bin', tool), args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
      .once('error', () => done(false))
      .once('exit', (code) => done(code === 0));
  });
}

const waiting = PARTS.map((part) => () => run('eslint', [...part, '--max-warnings', '0']));
let holds = await run('biome', ['format', '.']);
async function work(): Promise<void> {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) holds = (await part()) && holds;
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
process.exitCode = holds ? 0 : 1;
