import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** `npm test`: everything that is checked, and how long each part took. Whatever stands in one line runs side by side. */
const PARTS: readonly (readonly string[])[] = [
  ['types'],
  ['lint'],
  ['walls', 'browser'],
  ['unused', 'build'],
  ['unit'],
  ['e2e'],
];

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs one script of package.json; what it says is shown when it has ended, so that two never talk at once. */
function run(script: string, quiet: boolean): Promise<boolean> {
  const from = Date.now();
  const said: Buffer[] = [];
  return new Promise((done) => {
    const child = spawn('npm', ['run', '-s', script], {
      cwd: ROOT,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
    child.once('error', () => done(false));
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      console.log(`${script}: ${code === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - from) / 1000)} s`);
      done(code === 0);
    });
  });
}

for (const side of PARTS) {
  const passed = await Promise.all(side.map((script) => run(script, side.length > 1)));
  if (passed.includes(false)) {
    process.exitCode = 1;
    break;
  }
}
