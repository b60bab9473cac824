import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHandedFile } from '../../../electron/files/read-handed-file.ts';
import { fail, ok } from '../../../shared/result.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

describe('a file that is handed over', () => {
  it('comes in with its bytes and its bare name', async () => {
    const file = path.join(tempFolder(), '客户.csv');
    writeFileSync(file, 'a,b');
    expect(await readHandedFile(file)).toEqual(ok({ name: '客户.csv', bytes: new Uint8Array([97, 44, 98]) }));
  });

  it('is refused above 50 MB without being read', async () => {
    const file = path.join(tempFolder(), 'big.csv');
    writeFileSync(file, '');
    truncateSync(file, 50 * 1024 * 1024 + 1);
    expect(await readHandedFile(file)).toEqual(fail('file-too-large', { bytes: 52_428_801, limit: 52_428_800 }));
  });

  it('is missing when it is a folder', async () => {
    const folder = tempFolder();
    expect(await readHandedFile(folder)).toEqual(fail('file-missing', { file: path.basename(folder) }));
  });

  it.each([undefined, 7, '', 'relative.csv', '/a\0b', `/${'x'.repeat(5_000)}`, ['/a']])(
    'is missing at %j',
    async (where) => {
      expect(await readHandedFile(where)).toEqual(fail('file-missing', { file: '' }));
    },
  );
});
