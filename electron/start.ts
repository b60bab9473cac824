import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isBuildOld } from './start/build-age.ts';
import { electronBinary, fetchElectron } from './start/electron-binary.ts';
import { openAddress } from './start/open-address.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const packageFolder = (name: string): string => path.dirname(require.resolve(`${name}/package.json`));

/** Builds quietly; what the build says is shown only when it fails. */
function build(): boolean {
  console.log('Building Account Book (once after each change) …');
  const tool = path.join(packageFolder('electron-vite'), 'bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) console.error(`${stdout}\n${stderr}`);
  return status === 0;
}

/** The binary of the desktop app, fetched on first use; undefined, and a line why, where it cannot be had. */
function desktopBinary(isDemanded: boolean): string | undefined {
  const folder = packageFolder('electron');
  const here = electronBinary(folder, process.env);
  if (here !== undefined) return here;
  console.log('Fetching Electron, once ("npm start -- --browser" does without) …');
  const problem = fetchElectron(folder);
  if (problem === undefined) return electronBinary(folder, process.env);
  console.log(`Electron cannot be fetched (${problem})${isDemanded ? '.' : ', so the book opens in your browser:'}`);
  return undefined;
}

/** This command lives as long as what it started, and passes on what asks it to end. */
function follow(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function startBrowser(args: readonly string[]): void {
  const child = spawn(process.execPath, [path.join(ROOT, 'out/main/serve.js'), ...args], {
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  follow(child);
  createInterface({ input: child.stdout }).on('line', (line) => {
    console.log(line);
    if (/^http:\/\/127[.]0[.]0[.]1:/.test(line)) openAddress(line, process);
  });
}

/** `npm start [-- --browser | --desktop] [--book DIR …]`: what is not ours goes on to the app. */
function start(words: readonly string[]): void {
  const args = words.filter((word) => word !== '--browser' && word !== '--desktop');
  if (isBuildOld(ROOT) && !build()) {
    process.exitCode = 1;
    return;
  }
  const isDemanded = words.includes('--desktop');
  const binary = words.includes('--browser') ? undefined : desktopBinary(isDemanded);
  if (binary !== undefined) follow(spawn(binary, [ROOT, ...args], { stdio: 'inherit' }));
  else if (isDemanded) process.exitCode = 1;
  else startBrowser(args);
}

start(process.argv.slice(2));
