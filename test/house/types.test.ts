import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/account-book');

/** A name that does not exist on that floor, and a line that uses it. */
const OFFENCES = [
  ['shared', 'document', 'export const x = document.title;'],
  ['shared', 'process', 'export const x = process.pid;'],
  ['electron', 'document', 'export const x = document.title;'],
  ['electron', 'electron/main', "import { app } from 'electron/main';\nexport const x = app.name;"],
  ['renderer', 'process', 'export const x = process.pid;'],
  ['shared', 'possibly', 'export const x = ([1, 2] as number[])[0].toFixed();'],
  ['shared', 'erasableSyntaxOnly', 'enum Colour { Red }\nexport const x = Colour.Red;'],
] as const;

let folder: string;

/** What the compiler says about one planted file under the rules of a floor. */
function compile(floor: string, name: string, text: string): string {
  const place = mkdtempSync(join(folder, `${floor}-`));
  writeFileSync(join(place, `${name}.ts`), text);
  const config = { extends: join(ROOT, floor, 'tsconfig.json'), include: [], files: [`./${name}.ts`] };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
  return spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', place, '--pretty', 'false'], { encoding: 'utf8' })
    .stdout;
}

beforeAll(() => {
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, 'types-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the types of a floor', { timeout: 60_000 }, () => {
  it.each(OFFENCES)('%s/ does not know %s', (floor, word, text) => {
    expect(compile(floor, 'offence', text)).toContain(word);
  });

  it('lets an honest file pass', () => {
    expect(compile('shared', 'honest', "export const x: string = 'x';")).toBe('');
  });
});
