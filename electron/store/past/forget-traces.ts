import type { ChangeLabel } from '../../../shared/domain/book.ts';
import type { StoredOp } from '../tables.ts';
import { joinedWith } from './joined.ts';
import type { PastEntry } from './past-entry.ts';
import type { Trace, TracedEdit } from './trace.ts';

/** The change by which somebody is erased; the bin emptied by hand or by time leaves the history as it is. */
const ERASE = 'privacy.erase';

export const erases = ({ label }: Pick<Told, 'label'>): boolean => label.code === ERASE;

/** As much of an entry of the past as is told. */
interface Told extends Pick<PastEntry, 'by'> {
  label: ChangeLabel;
  trace?: Trace | undefined;
}

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

/** With whoever became one with them: those were they. */
function withJoined(entries: readonly Told[], { customers, keys, names }: Erased): Erased {
  const joined = joinedWith(entries, customers);
  const isMadeOrGone = ([collection, id, field]: TracedEdit) =>
    collection === 'customers' && field === '' && joined.has(id);
  const called = entries
    .flatMap(({ trace }) => trace?.edits.filter(isMadeOrGone) ?? [])
    .flatMap(([, , , before, after]) => [before ?? '', after ?? '']);
  return {
    customers: joined,
    keys: new Set([...keys, ...[...joined].map((id) => `customers/${id}`)]),
    names: new Set([...names, ...called.filter((name) => name !== '')]),
  };
}

/** A change about so many at most is about them, and no list of people. */
const FEW = 2;
const CALLED = new Set(['name', 'other']);

/** A label without what it called them; a namesake's changes keep theirs. */
function nameless({ label, trace }: Told, { customers, names }: Erased): ChangeLabel {
  const who = trace?.who ?? [];
  const isAbout = who.some((id) => customers.has(id));
  if (label.params === undefined || (!isAbout && who.length > 0)) return label;
  const isTheirs = (key: string, value: string | number) =>
    names.has(String(value)) || (isAbout && who.length <= FEW && CALLED.has(key));
  const params = Object.entries(label.params).map(([key, value]) => [key, isTheirs(key, value) ? '…' : value]);
  return { ...label, params: Object.fromEntries(params) as Record<string, string | number> };
}

/** A shorter name stands in other words too often. */
const LEAST_NAME = 2;

/** It is of one of their records, or tells their name. */
function isTheirs([collection, id, , before, after]: TracedEdit, { keys, names }: Erased): boolean {
  const says = (text: string | null) =>
    text !== null && [...names].some((name) => name.length >= LEAST_NAME && text.includes(name));
  return keys.has(`${collection}/${id}`) || says(before) || says(after);
}

function withoutThem(trace: Trace, erased: Erased): Trace {
  const who = trace.who.filter((id) => !erased.customers.has(id));
  const isOnlyTheirs = who.length === 0 && trace.who.length > 0;
  const edits = isOnlyTheirs ? [] : trace.edits.filter((edit) => !isTheirs(edit, erased));
  return { who, edits, more: trace.more + trace.edits.length - edits.length };
}

/** The past as it is told once somebody was erased: that something was done, and no longer to whom. */
export function forgetTraces(entries: readonly Told[], last: Pick<Told, 'label'>, inv: readonly StoredOp[]): void {
  if (!erases(last)) return;
  const erased = withJoined(entries, erasedIn(inv));
  for (const entry of entries) {
    entry.label = nameless(entry, erased);
    if (entry.trace !== undefined) entry.trace = withoutThem(entry.trace, erased);
  }
}
