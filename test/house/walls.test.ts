import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Breach, breaches, wallNames } from '../tools/cruise.ts';
import { ACCOMPLICE, NEIGHBOURS, OFFENCES } from './offences.ts';

let house: string;
let found: readonly Breach[];

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'walls-'));
  const files = [...NEIGHBOURS.map((file) => ({ file, text: 'export const here = 1;\n' })), ACCOMPLICE, ...OFFENCES];
  for (const { file, text } of files) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
  found = (await breaches(house)).breaches;
}, 30_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the walls of the house', () => {
  it.each(OFFENCES)('$wall sees $file', ({ wall, file }) => {
    expect(found.filter((breach) => breach.from === file).map((breach) => breach.wall)).toContain(wall);
  });

  it('has seen every wall break at least once', () => {
    expect([...new Set(OFFENCES.map((offence) => offence.wall))].sort()).toEqual([...wallNames].sort());
  });

  it('lets an honest file pass', () => {
    const honest = NEIGHBOURS.map((file) => found.filter((breach) => breach.from === file));
    expect(honest.flat()).toEqual([]);
  });
});
