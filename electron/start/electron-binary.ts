import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Electron is some 120 MB; a rep on a slow line gets it, one behind a silent firewall does not wait for ever. */
const FETCH_WITHIN_MS = 300_000;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Where Electron's own binary lies, if it is there.
 *
 * `folder` is that of the package `electron`. Only looks: to import the package would download the binary
 * (electron/electron, no postinstall since 42).
 */
export function electronBinary(folder: string, env: Env): string | undefined {
  const named = env['ELECTRON_EXEC_PATH'];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  const note = path.join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const dist = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(folder, 'dist');
  const file = path.join(dist, readFileSync(note, 'utf8').trim());
  return existsSync(file) ? file : undefined;
}

/** The first line of what a command said, without the frame around it. */
const firstLine = (text: string): string => text.trim().split('\n')[0]?.trim() ?? '';

/** Lets the package fetch its binary; the reason in one line when it cannot. */
export function fetchElectron(folder: string, withinMs = FETCH_WITHIN_MS): string | undefined {
  const { status, stderr, error } = spawnSync(process.execPath, [path.join(folder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'pipe'],
    timeout: withinMs,
    encoding: 'utf8',
  });
  if (status === 0) return undefined;
  return error?.message ?? (firstLine(stderr) || `exit ${status}`);
}
