import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { begin } from '../../electron/desktop/begin.ts';
import { asDay } from '../../shared/domain/day.ts';
import { app, calls, callsOf, defaultSession, FakeWindow, handlers, powerMonitor, schemes } from './fake-electron.ts';
import { tempFolder } from './temp-folder.ts';

/** Forgets what earlier tests did to the fake Electron. */
export function forgetElectron(): void {
  calls.length = 0;
  FakeWindow.all.length = 0;
  handlers.clear();
  schemes.clear();
  app.removeAllListeners();
  defaultSession.removeAllListeners();
  powerMonitor.removeAllListeners();
}

/** The desktop with a new book in a temporary folder, on the fake Electron; closed when the test is over. */
export async function startDesktop(prepare: (machine: string) => void = () => undefined) {
  forgetElectron();
  const machine = tempFolder();
  const renderer = path.join(machine, 'renderer');
  mkdirSync(renderer);
  writeFileSync(path.join(renderer, 'index.html'), '<meta name="csp-nonce" content="__NONCE__">');
  prepare(machine);
  await begin({
    machine,
    renderer,
    preload: '/the/preload.cjs',
    devServer: undefined,
    book: undefined,
    today: asDay('2026-11-22'),
    time: undefined,
    zone: 'Asia/Shanghai',
  });
  const quit = async () => {
    const before = callsOf('app.quit').length;
    app.quit();
    // The first one closes the book and then quits again; a book that is closed already quits at once.
    while (before === 0 && callsOf('app.quit').length < 2) await new Promise((done) => setTimeout(done, 5));
  };
  onTestFinished(quit);
  const window = FakeWindow.all[0];
  if (window === undefined) throw new Error('no window was opened');
  return { machine, renderer, window };
}
