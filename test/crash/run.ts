// npm run crash: proves that no acknowledged change is lost, and prints what was tried as one table.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutantReport } from './mutant-report.ts';
import { proveAll } from './prove-all.ts';
import { tableOf } from './outcome.ts';

const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20261122' },
    mutant: { type: 'string' },
  },
});
const seed = Number(values.seed);
const REPORT = join(import.meta.dirname, '../../docs/crash-proof.md');

async function prove(): Promise<boolean> {
  const outcomes = await proveAll({ seed, long: values.long }, (line) => console.log(line));
  const findings = outcomes.flatMap(({ proof, findings: each }) =>
    each.map(({ fault, why }) => `${proof}: ${fault}: ${why}`),
  );
  const mutants = values.write ? `\n## The proof of the proof\n\n${(await mutantReport(seed)).text}\n` : '';
  const command = `npm run crash --${values.long ? ' --long' : ''} --seed ${seed}`;
  const text = `# Crash proof\n\nWritten by \`${command} --write\`. What may never happen stands in the last four columns.\n\n${tableOf(outcomes)}\n${mutants}`;
  console.log(`\n${text}\nseed ${seed}`);
  for (const finding of findings.slice(0, 20)) console.log(finding);
  if (values.write) writeFileSync(REPORT, text);
  return findings.length === 0;
}

async function proveMutants(name: string): Promise<boolean> {
  const { text, allCaught } = await mutantReport(seed, name === 'all' ? undefined : name);
  console.log(text);
  return allCaught;
}

process.exitCode = (await (values.mutant === undefined ? prove() : proveMutants(values.mutant))) ? 0 : 1;
