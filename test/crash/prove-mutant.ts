import { proveDamage } from './damage.ts';
import type { Outcome } from './outcome.ts';
import { ALL_PIECES } from './all-pieces.ts';
import { proveFailingCalls } from './failing-calls.ts';
import { proveCuts } from './power-cut.ts';
import { makeTops } from './tops.ts';

const ONE_BIT = [0];

interface Proof {
  readonly name: string;
  prove(): Promise<readonly Outcome[]>;
}

/** Every proof that can be made of the store as it was loaded into this process; each stops at its first finding. */
function proofs(seed: number, tops: ReturnType<typeof makeTops>): Proof[] {
  const options = { seed, mixes: 2, oneIn: 3, points: Infinity, hasty: true };
  const cuts = ALL_PIECES.map((piece) => ({
    name: `power cut: ${piece.name}`,
    prove: async () => [await proveCuts(piece, tops, options)],
  }));
  const calls = ALL_PIECES.slice(0, 3).map((piece) => ({
    name: `every call failing: ${piece.name}`,
    prove: async () => [await proveFailingCalls(piece, tops, options)],
  }));
  return [...cuts, { name: 'damage', prove: () => proveDamage(tops, ONE_BIT, true) }, ...calls];
}

/** What a proof found, or what stopped it: a piece that cannot even be played is found out too. */
async function findingOf(proof: Proof): Promise<string | undefined> {
  try {
    const [finding] = (await proof.prove()).flatMap(({ findings }) => findings);
    return finding && `${proof.name}: ${finding.fault}, ${finding.why}`;
  } catch (error) {
    return `${proof.name}: not to be played, ${String(error)}`;
  }
}

/** @returns what each of the wanted proofs, or of all, has to say against this store. */
export async function complaints(seed: number, wanted?: string): Promise<string[]> {
  const tops = makeTops();
  try {
    const found: string[] = [];
    for (const proof of proofs(seed, tops)) {
      if (wanted !== undefined && proof.name !== wanted) continue;
      const finding = await findingOf(proof);
      if (finding !== undefined) found.push(finding.slice(0, 300));
    }
    return found;
  } finally {
    tops.remove();
  }
}
