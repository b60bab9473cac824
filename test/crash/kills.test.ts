import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { proveKills } from './kills.ts';
import { proveTightDisk, proveTwoProcesses } from './machine.ts';
import { SHORT } from './prove-all.ts';
import { makeRoot, makeTops } from './tops.ts';

const SEED = 20_261_122;

function makeDisk(): string {
  const { root, remove } = makeRoot(false);
  onTestFinished(remove);
  return root;
}

test('killed in the midst of changes, compaction, backup and closing, the book has every acknowledged change and no half one', async () => {
  const outcome = await proveKills(join(makeDisk(), 'book'), SEED, SHORT.kills);
  expect(outcome.findings).toEqual([]);
  expect(outcome.acknowledged).toBeGreaterThan(0);
}, 120_000);

test('on a disk that fills up, and can then only be read, nothing is lost', async () => {
  const tops = makeTops();
  onTestFinished(tops.remove);
  const outcome = await proveTightDisk(makeDisk(), tops, SEED);
  expect(outcome.findings).toEqual([]);
}, 60_000);

test('a second process reads whole changes beside the first, writes none, and inherits all of them', async () => {
  const outcome = await proveTwoProcesses(join(makeDisk(), 'book'), SHORT.intrusions);
  expect(outcome.findings).toEqual([]);
}, 60_000);
