import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../../electron/files/atomic-write.ts';
import { fail, ok } from '../../../shared/result.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

describe('a file written whole or not at all', () => {
  it('replaces what was there and leaves nothing beside it', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'a.txt'), 'old');
    expect(await writeAtomically(path.join(folder, 'a.txt'), '新', 'mark')).toEqual(ok(undefined));
    expect(readdirSync(folder)).toEqual(['a.txt']);
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('新');
  });

  it('says that the folder is gone', async () => {
    const written = await writeAtomically(path.join(tempFolder(), 'none', 'a.txt'), 'x', 'mark');
    expect(written).toEqual(fail('file-write-failed', { reason: 'ENOENT' }));
  });

  it('leaves everything as it was when the name cannot be taken', async () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'a.txt', 'full'), { recursive: true });
    expect(await writeAtomically(path.join(folder, 'a.txt'), 'x', 'mark')).toMatchObject({ ok: false });
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});
