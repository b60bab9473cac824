import { describe, expect, it } from 'vitest';
import { machineFolder } from '../../../electron/files/machine-folder.ts';

describe('the folder of this machine', () => {
  it.each([
    ['linux', '/home/rep', {}, '/home/rep/.local/share/account-book'],
    ['linux', '/home/rep', { XDG_DATA_HOME: '/data' }, '/data/account-book'],
    ['linux', '/home/rep', { XDG_DATA_HOME: '' }, '/home/rep/.local/share/account-book'],
    ['darwin', '/Users/rep', {}, '/Users/rep/Library/Application Support/Account Book'],
    ['win32', 'C:\\Users\\rep', { APPDATA: 'D:\\Roaming' }, 'D:\\Roaming\\Account Book'],
    ['win32', 'C:\\Users\\rep', {}, 'C:\\Users\\rep\\AppData\\Roaming\\Account Book'],
    ['darwin', '/Users/rep', { ACCOUNT_BOOK_HOME: '/stick/book' }, '/stick/book'],
  ] as const)('on %s for %s with %j is %s', (platform, home, env, folder) => {
    expect(machineFolder({ platform, home, env })).toBe(folder);
  });
});
