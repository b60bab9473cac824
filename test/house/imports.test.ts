import childProcess from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Under the trap Electron may be named but not used: a call at import time throws.
const { nothing } = vi.hoisted(() => ({
  nothing: () => new Proxy({}, { get: (_none, name) => (name === 'then' ? undefined : {}), has: () => true }),
}));
vi.mock('electron/main', nothing);
vi.mock('electron/common', nothing);

const ENTRANCES =
  /\/(electron\/(boot|serve|cli|start|preload|compaction|import-child|picture-child)\.ts|renderer\/main\.tsx)$/;
const modules = Object.entries(
  import.meta.glob(['../../shared/**/*.ts', '../../electron/**/*.ts', '../../renderer/**/*.{ts,tsx}']),
).filter(([file]) => !ENTRANCES.test(file) && !file.endsWith('.d.ts'));

/** What was done while a module of ours was being imported: the deed, and the line of ours that did it. */
const deeds: string[] = [];
const ROOT = resolve(import.meta.dirname, '../..');
const OURS = /(?<=\/)(shared|electron|renderer|test\/house\/planted)\/[^\s):]+\.tsx?:\d+/;

const WORLD: readonly (readonly [name: string, room: object, verbs: readonly string[]])[] = [
  ['globalThis', globalThis, ['setTimeout', 'setInterval', 'setImmediate', 'fetch']],
  ['fs', fs, ['writeFileSync', 'appendFileSync', 'mkdirSync', 'openSync', 'createWriteStream', 'rmSync', 'watch']],
  ['fs.promises', fs.promises, ['writeFile', 'appendFile', 'mkdir', 'open', 'rm', 'rename']],
  ['child_process', childProcess, ['spawn', 'spawnSync', 'fork', 'execFile']],
  ['http', http, ['createServer', 'request']],
  ['process', process, ['on', 'once', 'exit']],
];

function trap([name, room, verbs]: (typeof WORLD)[number]): void {
  const holder = room as Record<string, (...args: unknown[]) => unknown>;
  for (const verb of verbs) {
    const honest = holder[verb];
    if (honest === undefined) throw new Error(`there is no ${name}.${verb}`);
    vi.spyOn(holder, verb).mockImplementation(function (this: unknown, ...args: unknown[]) {
      const line = OURS.exec(new Error('who').stack?.replaceAll(ROOT, '') ?? '');
      if (line !== null) deeds.push(`${name}.${verb} in ${line[0]}`);
      return Reflect.apply(honest, this, args);
    });
  }
}

beforeAll(() => {
  WORLD.forEach(trap);
  syncBuiltinESMExports();
});

afterAll(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

describe('importing a module', () => {
  it('does nothing: no timer, no handle, no write, no process', { timeout: 120_000 }, async () => {
    const broken: string[] = [];
    for (const [file, load] of modules) {
      await load().catch((error: unknown) => broken.push(`${file}: ${String(error)}`));
    }
    expect({ broken, deeds }).toEqual({ broken: [], deeds: [] });
    expect(modules.length).toBeGreaterThan(200);
  });

  it('is caught when it does something', async () => {
    await import('./planted/restless.ts');
    expect(deeds.splice(0)).toEqual(['globalThis.setTimeout in test/house/planted/restless.ts:2']);
  });
});
