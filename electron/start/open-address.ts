import { spawn } from 'node:child_process';

interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The command that shows an address in the person's browser; undefined where there is no display to show it on. */
export function openCommand(address: string, { platform, env }: Machine): readonly [string, ...string[]] | undefined {
  if (platform === 'darwin') return ['open', address];
  // `start` takes its first quoted word for a title, and `&` would end the command: explorer has neither trap.
  if (platform === 'win32') return ['explorer.exe', address];
  const hasDisplay = Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  return hasDisplay ? ['xdg-open', address] : undefined;
}

/** Shows the address where it can; where it cannot, the person still has the printed line. */
export function openAddress(address: string, machine: Machine): void {
  const command = openCommand(address, machine);
  if (command === undefined) return;
  const [name, ...args] = command;
  spawn(name, args, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}
