import { mkdtempSync, mkdirSync } from 'node:fs';
import { proveDamage } from '/tmp/h8tree/test/crash/damage.ts';
const root = mkdtempSync('/dev/shm/cp-');
const tops = { played: root + '/a', judged: root + '/b' };
for (const t of Object.values(tops)) mkdirSync(t + '/book', { recursive: true });
for (const bits of [[0], [0, 1, 2, 3, 4, 5, 6, 7]]) {
  const t = performance.now();
  for (const out of await proveDamage(tops, bits)) {
    console.log(out.proof, out.states, out.acknowledged, out.findings.length, Math.round(performance.now() - t), 'ms');
    console.log(out.findings.slice(0, 4));
  }
}
