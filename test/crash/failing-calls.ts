import { diceOf, Moment } from './cuts.ts';
import { Judge } from './judge.ts';
import type { DiskCall } from './memory-disk.ts';
import type { Finding, Outcome } from './outcome.ts';
import type { Piece } from './pieces.ts';
import { type CutOptions, faultOf, spread, type Tops } from './power-cut.ts';
import { Stage, type Told } from './stage.ts';

const CODES: Partial<Record<DiskCall, string>> = { write: 'ENOSPC', rename: 'EPERM', open: 'EACCES' };

/** How often a call fails from then on. */
const LENGTHS = { once: 1, 'from then on': Infinity };

async function play(piece: Piece, tops: Tops, strike: Stage['disk']['strike']): Promise<Stage> {
  const stage = new Stage(tops.played, await piece.before?.(tops.played));
  stage.fragile = true;
  stage.disk.strike = strike;
  await piece.play(stage).catch((error: unknown) => {
    // A refusal ends the piece; so does a book that may not be opened. A fault of ours says something else.
    if (!(error instanceof Error) || !/^refused/.test(error.message)) throw error;
  });
  await stage.end();
  return stage;
}

/**
 * What may be found after the piece broke off: what was told last; and, where the disk would not say what is on it, the refused
 * changes too.
 */
function fairEnd(stage: Stage, whole: readonly Told[]): { told: Told[]; first: number; last: number } {
  const first = stage.told.length - 1;
  return { told: [...stage.told, ...whole.slice(first + 1)], first, last: first + stage.unsure };
}

/** Lets every call to the disk fail in turn, once and for good, and recovers what is left on a disk that works again. */
export async function proveFailingCalls(
  piece: Piece,
  tops: Tops,
  { seed, points, hasty = false }: Pick<CutOptions, 'seed' | 'points' | 'hasty'>,
): Promise<Outcome> {
  const calls: DiskCall[] = [];
  const { told: whole } = await play(piece, tops, (call) => void calls.push(call));
  const judge = new Judge(tops.judged, piece);
  const findings: Finding[] = [];
  let acknowledged = 0;
  let tried = 0;
  for (const at of spread(calls.length, points)) {
    const call = calls[at];
    for (const [length, times] of Object.entries(LENGTHS)) {
      let asked = -1;
      const stage = await play(piece, tops, (now) => {
        asked += 1;
        if (asked < at || asked >= at + times) return;
        throw Object.assign(new Error('E'), {
          code: CODES[now] ?? 'EIO',
          message: `${CODES[now] ?? 'EIO'} on purpose`,
        });
      });
      acknowledged += stage.told.length;
      const fair = fairEnd(stage, whole);
      const { base, ops } = stage.disk;
      for (const { kind, image } of new Moment(base, ops, ops.length).cuts(diceOf(seed + at), 1)) {
        tried += 1;
        const fault = faultOf(await judge.recover(image), fair.told, fair);
        if (fault !== undefined) findings.push({ ...fault, why: `${call} ${at} ${length}, ${kind}: ${fault.why}` });
      }
      if (hasty && findings.length > 0) break;
    }
    if (hasty && findings.length > 0) break;
  }
  return { proof: `every call failing: ${piece.name}`, states: tried, acknowledged, findings };
}
