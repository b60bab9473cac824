import type { PastEntry } from './past-entry.ts';

/** The change that makes one dossier of two. */
const MERGE = 'double.merge';

/** A dossier that went, and the one it went into: such a change tells first who goes. */
function pairIn({
  label,
  trace,
}: Pick<PastEntry, 'label' | 'trace'>): readonly [gone: string, kept: string] | undefined {
  if (label.code !== MERGE || trace === undefined) return undefined;
  const [gone, kept] = trace.who;
  const [collection, id, field] = trace.edits[0] ?? [];
  const isPair = collection === 'customers' && field === '' && id === gone;
  return isPair && gone !== undefined && kept !== undefined ? [gone, kept] : undefined;
}

/**
 * These customers, and every dossier that became theirs and has not been taken apart since: what happened to those happened to them.
 *
 * @param entries in the order in which they happened.
 */
export function joinedWith(
  entries: readonly Pick<PastEntry, 'label' | 'by' | 'trace'>[],
  customerIds: Iterable<string>,
): ReadonlySet<string> {
  const into = new Map<string, string>();
  for (const entry of entries) {
    const pair = pairIn(entry);
    if (pair === undefined) continue;
    const [gone, kept] = pair;
    if (entry.by === 'undo') into.delete(gone);
    else into.set(gone, kept);
  }
  const joined = new Set(customerIds);
  // A set that is walked shows what is added to it on the way.
  for (const id of joined) for (const [gone, kept] of into) if (kept === id) joined.add(gone);
  return joined;
}
