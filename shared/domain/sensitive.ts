import type { Customer } from './customer.ts';

/** How the marks call a field of the rep's own. */
export const customKey = (name: string): string => `custom:${name}`;

export const isSensitive = ({ sensitive = [] }: Pick<Customer, 'sensitive'>, key: string): boolean =>
  sensitive.includes(key);

const PARTS = ['traits', 'business', 'trading'] as const;

/** A part of the archive without what is marked in it, by keys such as `traits.habits`. */
const cutPart = (part: Customer[(typeof PARTS)[number]], name: string, marked: ReadonlySet<string>) =>
  part && Object.fromEntries(Object.entries(part).filter(([key]) => !marked.has(`${name}.${key}`)));

/** A dossier as it may be printed and handed on: without what the rep marked as sensitive. The name always stays. */
export function withoutSensitive(customer: Customer): Customer {
  const marked = new Set(customer.sensitive);
  if (marked.size === 0) return customer;
  const kept = Object.entries(customer).flatMap(([field, value]): (readonly [string, unknown])[] => {
    if (field === 'name' || !marked.has(field)) return [[field, value]];
    return Array.isArray(value) ? [[field, []]] : [];
  });
  const parts = PARTS.flatMap((name) => {
    const part = cutPart(customer[name], name, marked);
    return part === undefined || marked.has(name) ? [] : [[name, part] as const];
  });
  const custom = Object.fromEntries(Object.entries(customer.custom).filter(([name]) => !marked.has(customKey(name))));
  return { ...(Object.fromEntries([...kept, ...parts]) as Customer), custom };
}
