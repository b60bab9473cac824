import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON. */
  json(): unknown;
}

const CLI = path.resolve(import.meta.dirname, '../../electron/cli.ts');

/** Runs a line of the terminal as its own process, as `npm run -s book --` does, from another folder. */
export async function bookCommand(
  argv: readonly string[],
  { cwd, input }: { cwd?: string; input?: string } = {},
): Promise<Said> {
  const env = { ...process.env, INIT_CWD: cwd ?? process.cwd(), LANG: 'en_US.UTF-8', LC_ALL: '', NODE_OPTIONS: '' };
  const child = spawn(process.execPath, [CLI, ...argv], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(input ?? '');
  const exited = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { code, out, err, json: () => JSON.parse(out) as unknown };
}
