import { ALL_PIECES } from './all-pieces.ts';
import { Stage } from './stage.ts';
import { MemoryDisk } from './memory-disk.ts';
import { Moment } from './cuts.ts';
import { makeTops } from './tops.ts';
import { Judge } from './judge.ts';
const tops = makeTops();
const piece = ALL_PIECES.find((p) => p.name.includes('older'))!;
const stage = new Stage(tops.played, await piece.before?.(tops.played));
stage.fragile = true;
let n = -1;
stage.disk.strike = (call, path) => {
  n += 1;
  console.log(n, call, path.slice(-40));
  if (n === 6) throw Object.assign(new Error('x'), { code: 'ENOSPC' });
};
await piece.play(stage).catch(console.log);
await stage.end();
const judge = new Judge(tops.judged, piece);
for (const c of new Moment(stage.disk.base, stage.disk.ops, stage.disk.ops.length).cuts(() => 0, 1)) {
  const r = await judge.recover(c.image);
  console.log(c.kind, [...c.image].map(([p, b]) => p + ' ' + b?.length).join(', '), r.trouble);
}
tops.remove();
