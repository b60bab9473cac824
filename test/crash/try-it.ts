import { mkdtempSync, mkdirSync } from 'node:fs';
import { proveCuts } from '/tmp/h8tree/test/crash/power-cut.ts';
import { ALL_PIECES } from '/tmp/h8tree/test/crash/all-pieces.ts';
const root = mkdtempSync('/dev/shm/cp-');
const tops = { played: root + '/a', judged: root + '/b' };
for (const t of Object.values(tops)) mkdirSync(t + '/book', { recursive: true });
for (const piece of ALL_PIECES.filter((p) => p.name.includes(process.argv[2] ?? ''))) {
  const t = performance.now();
  const out = await proveCuts(piece, tops, { seed: 1, mixes: 4, oneIn: Number(process.argv[3] ?? 1) });
  console.log(out.proof, out.states, out.acknowledged, out.findings.length, Math.round(performance.now() - t), 'ms');
  const by = new Map<string, number>();
  for (const f of out.findings) {
    const k = f.fault + ' ' + f.why.replace(/\d+/g, '#').slice(0, 200);
    by.set(k, (by.get(k) ?? 0) + 1);
  }
  console.log([...by].slice(0, 12));
  console.log(out.findings.slice(0, 4));
}
