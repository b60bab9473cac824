import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { complaintsAgainst } from './mutant-report.ts';
import { MUTANTS } from './mutants.ts';

const run = promisify(execFile);

test.each(MUTANTS)(
  'a store with $name is caught by “$caughtBy”',
  async ({ name, caughtBy }) => {
    const complaints = await complaintsAgainst(name, 1, true);
    expect(complaints.map((each) => each.startsWith(`${caughtBy}: `))).toEqual([true]);
  },
  60_000,
);

test('a mutant whose line is no longer in the store cannot be made', async () => {
  const script = `
    import { mutate } from ${JSON.stringify(join(import.meta.dirname, 'mutate.ts'))};
    mutate({ name: 'old', caughtBy: '', edits: [{ file: 'journal/journal.ts', line: 'no such line', becomes: '' }] });
    await import(${JSON.stringify(join(import.meta.dirname, '../../electron/store/journal/journal.ts'))});
  `;
  const made = run(process.execPath, ['--input-type=module-typescript', '--eval', script]);
  await expect(made).rejects.toThrow('mutant old: journal/journal.ts does not hold this once');
}, 60_000);
