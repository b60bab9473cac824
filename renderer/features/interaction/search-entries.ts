import type { Interaction } from '../../../shared/domain/interaction.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { unreachable } from '../../../shared/result.ts';
import type { Entry } from './timeline-entries.ts';

type NameOf = (personId: string) => string | undefined;

const ofContact = ({ note, callback, tags = [], personIds }: Interaction, nameOf: NameOf) => [
  note,
  callback?.about,
  callback?.problem,
  callback?.need,
  ...tags.map((tag) => `#${tag}`),
  ...personIds.map(nameOf),
];

/** Everything an entry says, in the rep's and the customer's words. */
function wordsOf(entry: Entry, nameOf: NameOf): readonly (string | undefined)[] {
  switch (entry.sort) {
    case 'contact':
      return ofContact(entry.contact, nameOf);
    case 'quote':
      return [entry.quote.title];
    case 'deal':
      return [entry.deal.product, entry.deal.lostTo, entry.deal.lostWhy, entry.deal.note];
    case 'gift':
      return [entry.gift.item, entry.gift.occasion, entry.gift.reception];
    case 'promise':
      return [entry.promise.what];
    case 'plain':
      return [entry.title, entry.who, entry.words];
    default:
      return unreachable(entry);
  }
}

/** The entries in which every word of the query stands, whatever its case. */
export function found(entries: readonly Entry[], query: string, people: readonly Person[]): readonly Entry[] {
  const sought = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (sought.length === 0) return entries;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return entries.filter((entry) => {
    const said = wordsOf(entry, (id) => names.get(id))
      .join('\n')
      .toLowerCase();
    return sought.every((word) => said.includes(word));
  });
}
