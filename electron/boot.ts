import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, dialog, protocol } from 'electron/main';
import { begin } from './desktop/begin.ts';
import { SCHEME } from './desktop/pages.ts';
import { startOptions } from './desktop/start-options.ts';
import { machineFolder } from './files/machine-folder.ts';
import { thisMachine } from './this-machine.ts';

// Only this must happen before `ready`; a module that waited for `ready` at its top level would never finish loading.
protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();

const machine = machineFolder(thisMachine());
// Chromium's caches get a room of their own, beside the book and not among its files.
for (const [name, folder] of [
  ['userData', machine],
  ['sessionData', path.join(machine, 'window')],
] as const) {
  mkdirSync(folder, { recursive: true });
  app.setPath(name, folder);
}

if (app.requestSingleInstanceLock()) {
  begin({
    ...startOptions(process.argv),
    machine,
    renderer: path.join(import.meta.dirname, '../renderer'),
    preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
    devServer: process.env['ELECTRON_RENDERER_URL'],
  }).catch((error: unknown) => {
    dialog.showErrorBox('Account Book 客户账本', error instanceof Error ? error.message : String(error));
    app.exit(1);
  });
} else app.quit();
