import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { MUTANTS } from './mutants.ts';

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, 'mutant-child.ts');
const ComplaintsSchema = z.array(z.string());

/** What the proofs have to say against a mutant; empty when it gets away. @throws when it cannot be made. */
export async function complaintsAgainst(name: string, seed: number, smallest: boolean): Promise<string[]> {
  const args = [CHILD, name, String(seed), ...(smallest ? ['smallest'] : [])];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 10_000_000 });
  return ComplaintsSchema.parse(JSON.parse(stdout));
}

/** What one proof saw, short enough for a table, without the folder of the machine it was seen on, and of letters a page can hold. */
const brief = (complaint: string): string =>
  complaint
    .replaceAll('|', '/')
    .replaceAll(/"[^"]*account-book-crash[^"]*"/g, '"…"')
    .replaceAll(/\p{Cc}/gu, (octet) => `\\x${(octet.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`)
    .replace(/^(.{200}).+$/s, '$1…');

/** A line for each mutant: which proofs caught it, and what the first of them saw. */
export async function mutantReport(seed: number, only?: string): Promise<{ text: string; allCaught: boolean }> {
  const lines = ['| mutant | caught by | for instance |', '| --- | --- | --- |'];
  let allCaught = true;
  for (const { name } of MUTANTS.filter((each) => only === undefined || each.name === only)) {
    const found = await complaintsAgainst(name, seed, false);
    allCaught &&= found.length > 0;
    const [first = '**nobody**'] = found;
    lines.push(`| ${name} | ${found.length} proofs | ${brief(first)} |`);
  }
  return { text: lines.join('\n'), allCaught: allCaught && lines.length > 2 };
}
