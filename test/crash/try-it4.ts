import { mkdtempSync } from 'node:fs';
import { proveKills } from '/tmp/h8tree/test/crash/kills.ts';
const root = mkdtempSync('/tmp/cpk-');
const t = performance.now();
console.log(
  root,
  await proveKills(root + '/book', Number(process.argv[3] ?? 1), Number(process.argv[2] ?? 10)),
  Math.round(performance.now() - t),
);
