import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronBinary, fetchElectron } from '../../../electron/start/electron-binary.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'binary-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, text = ''): string {
  const path = join(folder, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('the binary of Electron', () => {
  it('is not there before it was fetched', () => {
    expect(electronBinary(folder, {})).toBeUndefined();
  });

  it('lies where the package notes it', () => {
    put('path.txt', 'electron');
    const binary = put('dist/electron');
    expect(electronBinary(folder, {})).toBe(binary);
  });

  it('is not there when only the note is', () => {
    put('path.txt', 'electron');
    expect(electronBinary(folder, {})).toBeUndefined();
  });

  it('may be named by hand, and then has to be there', () => {
    const own = put('own/electron');
    expect(electronBinary(folder, { ELECTRON_EXEC_PATH: own })).toBe(own);
    expect(electronBinary(folder, { ELECTRON_EXEC_PATH: `${own}-not` })).toBeUndefined();
  });
});

describe('fetching Electron', () => {
  it('says nothing when it worked', () => {
    put('install.js', '');
    expect(fetchElectron(folder)).toBeUndefined();
  });

  it('says in one line why it did not', () => {
    put('install.js', "process.stderr.write('TypeError: fetch failed\\n    at somewhere\\n'); process.exitCode = 1;");
    expect(fetchElectron(folder)).toBe('TypeError: fetch failed');
  });

  it('does not wait for a silent network for ever', () => {
    put('install.js', 'setInterval(() => undefined, 1000);');
    expect(fetchElectron(folder, 300)).toContain('ETIMEDOUT');
  });
});
