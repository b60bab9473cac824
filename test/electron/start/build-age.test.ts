import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuildOld } from '../../../electron/start/build-age.ts';

const BUILT = [
  'main/boot.js',
  'main/serve.js',
  'main/compaction.js',
  'main/import-child.js',
  'preload/preload.cjs',
  'renderer/index.html',
];
let root: string;

/** Writes a file as if it had been changed `minute` minutes after some noon. */
function changed(file: string, minute: number): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  const seconds = 1_780_000_000 + minute * 60;
  utimesSync(path, seconds, seconds);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'age-'));
  changed('package.json', 0);
  changed('electron/store/journal/journal.ts', 1);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the age of a build', () => {
  it('is old when there is none', () => {
    expect(isBuildOld(root)).toBe(true);
  });

  it('is new when every part is younger than every source', () => {
    for (const file of BUILT) changed(`out/${file}`, 2);
    expect(isBuildOld(root)).toBe(false);
  });

  it.each(BUILT)('is old when %s is missing', (missing) => {
    for (const file of BUILT) if (file !== missing) changed(`out/${file}`, 2);
    expect(isBuildOld(root)).toBe(true);
  });

  it.each([
    'electron/store/journal/journal.ts',
    'renderer/app/page.tsx',
    'shared/result.ts',
    'resources/x.json',
    'package.json',
  ])('is old when %s changed since', (source) => {
    for (const file of BUILT) changed(`out/${file}`, 2);
    changed(source, 3);
    expect(isBuildOld(root)).toBe(true);
  });
});
