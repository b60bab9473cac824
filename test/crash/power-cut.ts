import { diceOf, Moment, type Cut } from './cuts.ts';
import { Judge, type Recovered } from './judge.ts';
import type { Finding, Outcome } from './outcome.ts';
import type { Piece } from './pieces.ts';
import { Stage, type Told } from './stage.ts';

/** Which states may be found: from the last that was told on, up to the last that was asked for. */
function fairRange(told: readonly Told[], at: number): { first: number; last: number } {
  return {
    first: told.findLastIndex((state) => state.told <= at),
    last: told.findLastIndex((state) => state.asked <= at),
  };
}

/** @returns what is wrong with what was found, if anything is. */
export function faultOf(
  { print, unborn, trouble }: Recovered,
  told: readonly Told[],
  { first, last }: { first: number; last: number },
): Finding | undefined {
  const why = trouble.join('; ');
  if (print === undefined) return unborn && first < 0 ? undefined : { fault: 'not opening', why };
  const found = told.flatMap((state, i) => (state.print === print ? [i] : []));
  if (!found.some((i) => i >= first && i <= last)) {
    const older = found.some((i) => i < first);
    return { fault: older ? 'lost' : 'half', why: `state ${found.join()} of ${first} to ${last}` };
  }
  return trouble.length === 0 ? undefined : { fault: 'not going on', why };
}

export interface CutOptions {
  readonly seed: number;
  /** Random mixtures of pages and names at each point. */
  readonly mixes: number;
  /** One in so many of the disks that differ is looked at, besides those that a sync alone explains. */
  readonly oneIn: number;
  /** At about so many points of the piece, spread over it; the rest are passed over. */
  readonly points: number;
  /** Stop at the first finding. */
  readonly hasty?: boolean;
}

/** Two real folders for the locks of books whose files are in memory. */
export interface Tops {
  readonly played: string;
  readonly judged: string;
}

/** So many of the numbers from 0 on, at even distances; the last of them always. */
export const spread = (count: number, most: number): number[] => {
  const step = Math.max(1, count / most);
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => count - 1 - Math.floor(i * step)).reverse();
};

/** Plays a piece, cuts the power after each operation in every way a disk may take it, and recovers what is left. */
export async function proveCuts(piece: Piece, tops: Tops, options: CutOptions): Promise<Outcome> {
  const image = await piece.before?.(tops.played);
  const stage = new Stage(tops.played, image);
  await piece.play(stage).finally(() => stage.end());
  const { disk, told } = stage;
  const judge = new Judge(tops.judged, piece);
  const dice = diceOf(options.seed);
  const findings: Finding[] = [];
  const outcome = () => ({
    proof: `power cut: ${piece.name}`,
    states: judge.states,
    acknowledged: told.length,
    findings,
  });
  const wanted = ({ kind, image: cut }: Cut) =>
    kind === 'strict' || kind === 'killed' || judge.knows(cut) || dice(options.oneIn) === 0;
  for (const at of spread(disk.ops.length + 1, options.points)) {
    const fair = fairRange(told, at);
    for (const cut of new Moment(disk.base, disk.ops, at).cuts(dice, options.mixes)) {
      if (!wanted(cut)) continue;
      const fault = faultOf(await judge.recover(cut.image), told, fair);
      if (fault === undefined) continue;
      findings.push({ ...fault, why: `${cut.kind} after ${at}: ${fault.why}` });
      if (options.hasty === true) return outcome();
    }
  }
  return outcome();
}
