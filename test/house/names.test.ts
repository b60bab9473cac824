import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const FLOORS = ['shared', 'electron', 'renderer', 'test', 'resources'];
const CODE = /\.(tsx?|m?js|cjs)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d))*\.[a-z0-9]+$/;
const EMPTY_WORDS = new Set(['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'manager', 'data', 'info']);
/** A file of this name under electron/ would shadow a subpath of the package `electron`. */
const SHADOWS = new Set(['main', 'renderer', 'common', 'index']);

const files = FLOORS.flatMap((floor) =>
  readdirSync(join(ROOT, floor), { recursive: true, encoding: 'utf8' }).map((file) => join(floor, file)),
)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile() === true);
const code = files.filter((file) => CODE.test(file) && !file.startsWith('test/fixtures/'));

const stem = (file: string): string => basename(file).split('.')[0] ?? '';

describe('the names of the house', () => {
  it('has read the house', () => {
    expect(code.length).toBeGreaterThan(200);
  });

  it('writes file names in kebab-case', () => {
    expect(code.filter((file) => !KEBAB.test(basename(file)))).toEqual([]);
  });

  it('has no name that says nothing', () => {
    const empty = code.filter((file) =>
      stem(file)
        .split('-')
        .some((word) => EMPTY_WORDS.has(word)),
    );
    expect(empty).toEqual([]);
    const folders = new Set(code.map((file) => basename(dirname(file))));
    expect([...folders].filter((folder) => EMPTY_WORDS.has(folder) && folder !== 'helpers')).toEqual([]);
  });

  it('shadows no subpath of Electron', () => {
    expect(code.filter((file) => file.startsWith('electron/') && SHADOWS.has(stem(file)))).toEqual([]);
  });

  it('has no barrel', () => {
    expect(code.filter((file) => stem(file) === 'index')).toEqual([]);
  });

  it('keeps every file of code within 250 lines', () => {
    const long = code.filter((file) => readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length > 250);
    expect(long).toEqual([]);
  });

  it('mirrors the tree: a test stands where the room stands that it looks at', () => {
    const tests = code.filter((file) => /^test\/(shared|electron|renderer)\/.*\.test\.tsx?$/.test(file));
    const homeless = tests.filter((file) => !existsSync(join(ROOT, dirname(file).slice('test/'.length))));
    expect(homeless).toEqual([]);
  });

  it('keeps tests in test', () => {
    expect(code.filter((file) => !file.startsWith('test/') && /\.(test|spec)\./.test(file))).toEqual([]);
  });

  it('has nothing but data under resources', () => {
    const runs = files.filter((file) => file.startsWith('resources/') && CODE.test(file));
    expect(runs.map((file) => extname(file))).toEqual([]);
  });
});
