import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Files that exist, so that the typed rules find their floor; what is written in them here never reaches the disk. */
const PURE_FILE = 'shared/domain/day.ts';
const TEST_FILE = 'test/house/lint.test.ts';
const ROOM_FILE = 'electron/files/vacant-folder.ts';
const WINDOW_FILE = 'renderer/ui/icon.tsx';

const LATER = 'const later = async (): Promise<number> => 1;\n';
const long = (lines: number): string => Array.from({ length: lines }, (_, i) => `  n += ${i};`).join('\n');
const branches = Array.from({ length: 11 }, (_, i) => `  if (n === ${i}) return ${i};`).join('\n');

const OFFENCES: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['@typescript-eslint/no-floating-promises', PURE_FILE, `${LATER}later();`],
  ['@typescript-eslint/no-misused-promises', PURE_FILE, `${LATER}export const x = [1].filter(later);`],
  ['@typescript-eslint/await-thenable', PURE_FILE, 'export const x = async () => await 1;'],
  ['@typescript-eslint/no-explicit-any', PURE_FILE, 'export const x = (y: any): unknown => y;'],
  ['@typescript-eslint/no-unsafe-member-access', PURE_FILE, "export const x = JSON.parse('1').y as number;"],
  ['@typescript-eslint/no-unsafe-assignment', PURE_FILE, "export const x = JSON.parse('1');"],
  ['@typescript-eslint/no-non-null-assertion', PURE_FILE, 'export const x = (y: string | null) => y!;'],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    PURE_FILE,
    "export function f(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}",
  ],
  [
    '@typescript-eslint/consistent-type-imports',
    PURE_FILE,
    "import { DayParts } from './day.ts';\nexport type X = DayParts;",
  ],
  ['no-restricted-syntax', PURE_FILE, 'export const x = Date.now();'],
  ['no-restricted-syntax', PURE_FILE, 'export const x = new Date();'],
  ['no-restricted-syntax', PURE_FILE, 'export const x = new Date(0);'],
  ['no-restricted-syntax', PURE_FILE, 'export const x = Math.random();'],
  ['no-restricted-syntax', WINDOW_FILE, 'export const x = new Date(0);'],
  ['no-restricted-syntax', ROOM_FILE, 'export default 1;'],
  ['no-restricted-syntax', ROOM_FILE, "export * from './preferences.ts';"],
  ['no-restricted-syntax', ROOM_FILE, "export { readPreferences } from './preferences.ts';"],
  ['no-restricted-globals', PURE_FILE, 'export const x = (f: () => void) => setTimeout(f, 1);'],
  ['no-restricted-globals', PURE_FILE, 'export const x = () => crypto.randomUUID();'],
  ['no-console', ROOM_FILE, "console.log('x');"],
  ['eqeqeq', ROOM_FILE, 'export const x = (y: unknown) => y == 1;'],
  ['max-lines', ROOM_FILE, '//\n'.repeat(251)],
  ['house/function-length', ROOM_FILE, `export function f(n: number) {\n${long(51)}\n  return n;\n}`],
  ['complexity', ROOM_FILE, `export function f(n: number) {\n${branches}\n  return 0;\n}`],
  ['no-warning-comments', ROOM_FILE, '// to' + 'do: later'],
  ['@typescript-eslint/ban-ts-comment', ROOM_FILE, '// @ts' + '-ignore\nexport const x = 1;'],
  ['house/every-test-runs', TEST_FILE, "import { it } from 'vitest';\nit.on" + "ly('x', () => undefined);"],
  [
    'house/every-test-runs',
    TEST_FILE,
    "import { describe } from 'vitest';\ndescribe.sk" + "ip.each([1])('x', () => undefined);",
  ],
  [
    'react-hooks/rules-of-hooks',
    WINDOW_FILE,
    "import { useState } from 'react';\nexport const f = (a: boolean) => a && useState(1);",
  ],
];

/**
 * Under `CI=true` typescript-eslint takes the program of the files on disk and never looks again; here the texts exist
 * only in memory, so it must keep watching.
 */
const WATCH = {
  files: ['**/*.{ts,tsx}'],
  languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } },
};

const eslint = new ESLint({ cwd: resolve(import.meta.dirname, '../..'), overrideConfig: WATCH });
const complaints = async (file: string, text: string) => {
  const [result] = await eslint.lintText(text, { filePath: file });
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
};

describe('the linter', { timeout: 60_000 }, () => {
  it.each(OFFENCES)('%s sees an offence in %s: %s', async (rule, file, text) => {
    expect(await complaints(file, text)).toContain(rule);
  });

  it('does not listen to a comment that asks it to look away', async () => {
    const text = '/* eslint-dis' + "able no-console */\nconsole.log('x');";
    expect(await complaints(ROOM_FILE, text)).toContain('no-console');
  });

  it('lets the callback of a test block be a chapter', async () => {
    const text = `import { it } from 'vitest';\nit('x', () => {\n  let n = 0;\n${long(60)}\n  return n;\n});`;
    expect(await complaints(TEST_FILE, text)).not.toContain('house/function-length');
  });
});
