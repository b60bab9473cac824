import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** One compiler run for each set of rules: a floor sees only the globals it may use. */
const FLOORS = ['shared', 'electron', 'electron/desktop', 'renderer', 'test'];
const AT_ONCE = 2;

/** Compiles one floor; true when it has no error. Its findings go to the terminal as they are. */
function check(floor: string): Promise<boolean> {
  const tsc = join(ROOT, 'node_modules/.bin/tsc');
  return new Promise((done) => {
    spawn(tsc, ['-p', floor, '--pretty', 'false'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
      .once('error', () => done(false))
      .once('exit', (code) => done(code === 0));
  });
}

const waiting = [...FLOORS];
const failed: string[] = [];
async function work(): Promise<void> {
  for (let floor = waiting.shift(); floor !== undefined; floor = waiting.shift()) {
    if (!(await check(floor))) failed.push(floor);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(failed.length === 0 ? `types: ${FLOORS.length} floors hold` : `types: ${failed.join(', ')} do not hold`);
process.exitCode = failed.length === 0 ? 0 : 1;
