/** The same with one of them a place further on or back; as it was at either end. */
export function movedBy<T>(all: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const to = at + by;
  const [one, other] = [all[at], all[to]];
  if (one === undefined || other === undefined) return all;
  return all.map((each, index) => (index === at ? other : index === to ? one : each));
}
