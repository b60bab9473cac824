import type { Likeness } from '../../shared/domain/likeness.ts';
import { likenessOf, type Look } from './likeness.ts';

export interface Double extends Likeness {
  /** The smaller id. */
  readonly firstId: string;
  readonly secondId: string;
}

/** Who shares a key with more than these shares it with a tower block or a switchboard: only the same name is looked at then. */
const CROWD = 20;

/** Two customers as one key, the smaller id first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Everybody filed under what they could be known by. Pairs need one look at each file, not one at every two customers. */
export class Finder {
  readonly #files = new Map<string, Look[]>();

  add(look: Look): void {
    for (const key of look.keys) {
      const file = this.#files.get(key);
      if (file === undefined) this.#files.set(key, [look]);
      else file.push(look);
    }
  }

  /** Whoever is like this one, themselves left out. */
  like(look: Look): Double[] {
    const others = new Set(look.keys.flatMap((key) => this.#files.get(key) ?? []));
    return [...others].flatMap((other) => (other.id === look.id ? [] : (doubleOf(look, other) ?? [])));
  }

  /** The files in which there is more than one, for a scan that pauses between them. */
  files(): Iterable<readonly Look[]> {
    return this.#files.values();
  }
}

function doubleOf(a: Look, b: Look): Double | undefined {
  const likeness = likenessOf(a, b);
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  return likeness && { firstId: first.id, secondId: second.id, ...likeness };
}

const circles = (file: readonly Look[]): readonly (readonly Look[])[] =>
  file.length <= CROWD ? [file] : [...Map.groupBy(file, ({ forms }) => forms.words.join('')).values()];

/** The doubles of one file, each under its pair; what the rep told apart is left out. */
export function doublesIn(
  file: readonly Look[],
  apart: ReadonlySet<string>,
  found: Map<string, Double> = new Map(),
): Map<string, Double> {
  if (file.length < 2) return found;
  for (const circle of circles(file))
    for (const [n, a] of circle.slice(0, CROWD).entries())
      for (const b of circle.slice(n + 1, CROWD)) {
        const key = pairKey(a.id, b.id);
        if (found.has(key) || apart.has(key)) continue;
        const double = doubleOf(a, b);
        if (double !== undefined) found.set(key, double);
      }
  return found;
}

const rank = ({ kind, signs }: Double): number => (kind === 'same' ? 0 : 10) - signs.length;

/** The surest first; the order never depends on who came into the book when. */
export const inOrder = (a: Double, b: Double): number =>
  rank(a) - rank(b) || (pairKey(a.firstId, a.secondId) < pairKey(b.firstId, b.secondId) ? -1 : 1);
