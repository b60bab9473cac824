import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { app, calls } from '../../helpers/fake-electron.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

vi.mock('electron/main', () => import('../../helpers/fake-electron.ts'));
vi.mock('electron/common', () => import('../../helpers/fake-electron.ts'));

it('does before `ready` what must precede it, and leaves the rest to the first instance', async () => {
  const machine = path.join(tempFolder(), 'machine');
  vi.stubEnv('ACCOUNT_BOOK_HOME', machine);
  vi.spyOn(app, 'requestSingleInstanceLock').mockReturnValue(false);
  await import('../../../electron/boot.ts');
  expect(calls).toEqual([
    {
      name: 'protocol.registerSchemesAsPrivileged',
      args: [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
    },
    { name: 'app.enableSandbox', args: [] },
    { name: 'app.setPath', args: ['userData', machine] },
    { name: 'app.setPath', args: ['sessionData', path.join(machine, 'window')] },
    { name: 'app.quit', args: [] },
  ]);
  expect(readdirSync(machine)).toEqual(['window']);
});
