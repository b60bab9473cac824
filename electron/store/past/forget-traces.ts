import type { StoredOp } from '../tables.ts';
import type { PastEntry } from './past.ts';
import type { Trace } from './trace.ts';

/** The change by which somebody is erased; the bin emptied by hand or by time leaves the history as it is. */
const ERASE = 'privacy.erase';

export const erases = ({ label }: Pick<PastEntry, 'label'>): boolean => label.code === ERASE;

interface Erased {
  readonly customers: ReadonlySet<string>;
  /** `collection/id`. */
  readonly keys: ReadonlySet<string>;
  /** What they were called. */
  readonly names: ReadonlySet<string>;
}

function erasedIn(inv: readonly StoredOp[]): Erased {
  const lying = inv.flatMap((op) => {
    if (op[0] !== 'put' || op[1] !== 'bin') return [];
    const { records = [] } = op[2] as { records?: readonly { collection: string; record: { id: string } }[] };
    return records;
  });
  const customers = lying.filter(({ collection }) => collection === 'customers').map(({ record }) => record);
  return {
    customers: new Set(customers.map(({ id }) => id)),
    keys: new Set(lying.map(({ collection, record }) => `${collection}/${record.id}`)),
    names: new Set(customers.flatMap((record) => ('name' in record ? [String(record.name)] : []))),
  };
}

/** A label without what it called them. */
function nameless(label: PastEntry['label'], { names }: Erased): PastEntry['label'] {
  const params = Object.entries(label.params ?? {});
  if (!params.some(([, value]) => names.has(String(value)))) return label;
  return {
    ...label,
    params: Object.fromEntries(params.map(([key, value]) => [key, names.has(String(value)) ? '…' : value])),
  };
}

function withoutThem(trace: Trace, erased: Erased): Trace {
  const who = trace.who.filter((id) => !erased.customers.has(id));
  const says = (text: string | null) => text !== null && [...erased.names].some((name) => text.includes(name));
  const edits = trace.edits.filter(
    ([collection, id, , before, after]) => !erased.keys.has(`${collection}/${id}`) && !says(before) && !says(after),
  );
  return { who, edits, more: trace.more + trace.edits.length - edits.length };
}

const tellsOf = ({ trace, label }: PastEntry, { customers, keys, names }: Erased): boolean =>
  trace?.who.some((id) => customers.has(id)) === true ||
  trace?.edits.some(([collection, id]) => keys.has(`${collection}/${id}`)) === true ||
  Object.values(label.params ?? {}).some((value) => names.has(String(value)));

/** The past as it is told once somebody was erased: that something was done, and no longer to whom. */
export function forgetTraces(entries: readonly PastEntry[], last: PastEntry, inv: readonly StoredOp[]): void {
  if (!erases(last)) return;
  const erased = erasedIn(inv);
  for (const entry of entries) {
    if (!tellsOf(entry, erased)) continue;
    entry.label = nameless(entry.label, erased);
    if (entry.trace !== undefined) entry.trace = withoutThem(entry.trace, erased);
  }
}
