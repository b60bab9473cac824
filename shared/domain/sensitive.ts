import type { Customer } from './customer.ts';

/** Parts of a dossier that are records of their own and can be marked as a whole. */
export const SENSITIVE_PARTS = ['people', 'specialDays'] as const;

/** Fields that are filed under names of their own: `custom.血型`, `traits.habits`. */
const KEYED = ['custom', 'traits', 'business', 'trading'] as const;
type Keyed = (typeof KEYED)[number];

/** What every customer has: emptied, never taken away. */
const EMPTY = { phones: [], emails: [], addresses: [], tags: [], custom: {}, consent: [], rawLines: [] };

/** Nobody could be known, and no refusal kept, without these. */
const NEVER_OUT = new Set(['id', 'createdAt', 'changedAt', 'kind', 'name', 'nameKey', 'addedOn', 'doNotContact']);

function withoutKey(fields: Record<string, unknown>, keyed: Keyed, name: string): void {
  const { [name]: _out, ...rest } = (fields[keyed] ?? {}) as Record<string, unknown>;
  if (fields[keyed] !== undefined) fields[keyed] = rest;
}

/**
 * A customer as they may be printed and handed on: without the fields that `sensitive` names.
 *
 * A name is a field (`personal`), or a field and a name within it (`custom.` and the heading, `traits.habits`).
 */
export function withoutSensitive<C extends Pick<Customer, 'sensitive'>>(customer: C): C {
  const fields: Record<string, unknown> = { ...customer };
  for (const mark of customer.sensitive ?? []) {
    const keyed = KEYED.find((field) => mark.startsWith(`${field}.`));
    if (keyed !== undefined) withoutKey(fields, keyed, mark.slice(keyed.length + 1));
    else if (NEVER_OUT.has(mark)) continue;
    else if (Object.hasOwn(EMPTY, mark)) fields[mark] = EMPTY[mark as keyof typeof EMPTY];
    else delete fields[mark];
  }
  return fields as C;
}

/** True when a whole part of the dossier (its people, its days) is nobody else's business. */
export const isPartSensitive = (
  { sensitive = [] }: Pick<Customer, 'sensitive'>,
  part: (typeof SENSITIVE_PARTS)[number],
): boolean => sensitive.includes(part);
