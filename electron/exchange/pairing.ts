import { compareDraft, type Existing } from './compare-draft.ts';
import type { ImportDraft } from './draft.ts';

/** How well a row and a customer must agree to be paired. */
type Fit = (draft: ImportDraft, existing: Existing) => boolean;

const changesNothing: Fit = (draft, existing) => Object.keys(compareDraft(draft, existing).fills).length === 0;
const agrees: Fit = (draft, existing) => {
  const { fills, differences } = compareDraft(draft, existing);
  return differences.length === 0 && Object.keys(fills).length === 0;
};

/** Candidates looked at for one row: a bound for books with hundreds of people of one name and no phone. */
const SEARCH_LIMIT = 300;

type CandidatesOf = (draft: ImportDraft) => readonly Existing[];

/** Rows and customers on their way to being paired, each at most once. */
class Pairing {
  readonly held = new Map<number, Existing>();
  readonly #holder = new Map<Existing, number>();
  readonly #cursors = new Map<readonly Existing[], number>();
  readonly #drafts: readonly ImportDraft[];
  #candidates: readonly (readonly Existing[])[] = [];

  constructor(drafts: readonly ImportDraft[]) {
    this.#drafts = drafts;
  }

  /** Places every row that has no customer yet, among these candidates, the best agreement first. */
  placeAll(candidatesOf: CandidatesOf): void {
    // A row that a stronger key has placed has nowhere to move on to.
    this.#candidates = this.#drafts.map((draft, row) => (this.held.has(row) ? [] : candidatesOf(draft)));
    this.#cursors.clear();
    for (const fits of [agrees, changesNothing, () => true])
      for (const [row, draft] of this.#drafts.entries())
        if (!this.held.has(row)) this.#place(row, draft, fits, new Set());
  }

  /** Finds a customer for a row: a free one, or one whose row moves on to another. */
  #place(row: number, draft: ImportDraft, fits: Fit, seen: Set<Existing>): boolean {
    const list = this.#candidates[row] ?? [];
    const open = this.#free(list).find((existing) => fits(draft, existing));
    if (open !== undefined) return this.#take(row, open);
    for (const existing of list.slice(0, SEARCH_LIMIT)) {
      if (seen.size >= SEARCH_LIMIT || seen.has(existing) || !fits(draft, existing)) continue;
      seen.add(existing);
      if (this.#movesOn(existing, fits, seen)) return this.#take(row, existing);
    }
    return false;
  }

  #movesOn(existing: Existing, fits: Fit, seen: Set<Existing>): boolean {
    const row = this.#holder.get(existing);
    const draft = row === undefined ? undefined : this.#drafts[row];
    return row !== undefined && draft !== undefined && this.#place(row, draft, fits, seen);
  }

  #take(row: number, existing: Existing): true {
    this.#holder.set(existing, row);
    this.held.set(row, existing);
    return true;
  }

  /** The candidates without those at the front that are taken: a customer once taken is never free again. */
  #free(list: readonly Existing[]): readonly Existing[] {
    let at = this.#cursors.get(list) ?? 0;
    for (let next = list[at]; next !== undefined && this.#holder.has(next); next = list[at]) at += 1;
    this.#cursors.set(list, at);
    return list.slice(at, at + SEARCH_LIMIT).filter((existing) => !this.#holder.has(existing));
  }
}

/**
 * Pairs rows and customers one to one, so that equal rows find as many customers as there are of them.
 *
 * `keys` stand in the order of their weight; each is tried on what those before it left alone. Within a key come pairs that agree in all, then pairs that would change nothing, then the rest: after an import there is a pair of
 * the first two sorts for every row of the file, so a second import changes nothing. A row whose customer is taken asks
 * the row that took it to move on (augmenting paths): who comes first must not decide whether all find a place.
 */
export function paired(drafts: readonly ImportDraft[], keys: readonly CandidatesOf[]): ReadonlyMap<number, Existing> {
  const pairing = new Pairing(drafts);
  for (const key of keys) pairing.placeAll(key);
  return pairing.held;
}
