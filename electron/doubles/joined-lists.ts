import type { Customer } from '../../shared/domain/customer.ts';
import { phoneKey } from '../names/phone-key.ts';
import { plain } from './name-forms.ts';
import { valueText } from './value-text.ts';

/** How many of each a customer may have; what is over goes among their own fields. */
const ROOM = {
  phones: 50,
  emails: 50,
  addresses: 20,
  tags: 100,
  hours: 50,
  trips: 100,
  celebrations: 50,
  incidents: 200,
  interests: 50,
  doNotContact: 20,
  consent: 50,
  refusals: 50,
  sensitive: 100,
  told: 200,
  rawLines: 500,
} as const satisfies Partial<Record<keyof Customer, number>>;
export type ListField = keyof typeof ROOM;

type Item = Customer['phones'][number];

/** Two of these are one item: a number spelt twice, an address in other letters. */
function itemKey(field: ListField, item: unknown): string {
  if (field === 'phones') {
    const phone = item as Item;
    // A number kept under another label says something more.
    return `${phone.label} ${phoneKey(phone) ?? phone.raw}`;
  }
  return field === 'emails' || field === 'tags' ? plain(String(item)) : valueText(item);
}

/** Both lists as one, each item once, the first list first; `over`: what no longer fits. */
export function joinedLists(field: ListField, first: unknown, second: unknown): { list: unknown[]; over: unknown[] } {
  const items = new Map<string, unknown>();
  for (const item of [...((first as unknown[] | undefined) ?? []), ...((second as unknown[] | undefined) ?? [])]) {
    const key = itemKey(field, item);
    if (!items.has(key)) items.set(key, item);
  }
  const list = [...items.values()];
  return { list: list.slice(0, ROOM[field]), over: list.slice(ROOM[field]) };
}
