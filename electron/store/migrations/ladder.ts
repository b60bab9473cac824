import type { ListedRecord, Lists, Step } from './lists.ts';
import { step1To2 } from './step-1-to-2.ts';
import { step2To3 } from './step-2-to-3.ts';
import { step3To4 } from './step-3-to-4.ts';
import { step4To5 } from './step-4-to-5.ts';

/** The first leads from schema 1 to 2, and so on. */
export const STEPS: readonly Step[] = [step1To2, step2To3, step3To4, step4To5];

interface Binned {
  readonly collection: string;
  readonly record: ListedRecord;
}

/** What lies in the bin is of the old shape too: each entry goes up the step as a small book of its own. */
function stepInBin(step: Step, entry: ListedRecord, names: readonly string[]): ListedRecord {
  const records = entry['records'] as readonly Binned[];
  const lists: Record<string, ListedRecord[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const { collection, record } of records) (lists[collection] ??= []).push(record);
  const place = new Map(records.map(({ record }, i) => [record.id, i]));
  const after = Object.entries(step(lists))
    .flatMap(([collection, list]) => list.map((record) => ({ collection, record })))
    .sort((a, b) => (place.get(a.record.id) ?? Infinity) - (place.get(b.record.id) ?? Infinity));
  return { ...entry, records: after };
}

/** Walks every step from schema `from` on. */
export function climb(lists: Lists, from: number, steps: readonly Step[] = STEPS): Lists {
  return steps.slice(from - 1).reduce((before, step) => {
    const names = Object.keys(before);
    const after = step(before);
    const bin = after['bin'] ?? [];
    return bin.length === 0 ? after : { ...after, bin: bin.map((entry) => stepInBin(step, entry, names)) };
  }, lists);
}

/** What becomes of one record, looked at alone; undefined when a step drops it. */
export const climbAlone = (
  collection: string,
  record: ListedRecord,
  from: number,
  steps: readonly Step[] = STEPS,
): ListedRecord | undefined =>
  climb({ [collection]: [record] }, from, steps)[collection]?.find(({ id }) => id === record.id);
