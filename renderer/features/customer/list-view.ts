import type { ListFilter } from '../../../shared/contract/customer-list-channels.ts';
import type { Ask } from '../../../shared/contract/contract.ts';

export type Sort = Ask<'customer.list'>['sort'];
export type SortBy = Sort['by'];

/** What of the book the list shows. */
export interface ListView {
  readonly query: string;
  readonly filter: ListFilter;
  readonly sort: Sort;
}

export const FIRST_VIEW: ListView = { query: '', filter: {}, sort: { by: 'next', direction: 'up' } };

/** Filters of which several values may hold at once. */
export const SET_FILTERS = ['intent', 'grade', 'relationship', 'revenue', 'outcome', 'tag'] as const;
export type SetFilter = (typeof SET_FILTERS)[number];

/** The way a column is sorted first: those one would reach for first come first. */
const FIRST_DIRECTION: Readonly<Record<SortBy, Sort['direction']>> = {
  name: 'up',
  next: 'up',
  last: 'up',
  added: 'down',
};

/** Sorting by the same once more turns it round. */
export function sortedBy(sort: Sort, by: SortBy): Sort {
  if (sort.by !== by) return { by, direction: FIRST_DIRECTION[by] };
  return { by, direction: sort.direction === 'up' ? 'down' : 'up' };
}

/** Adds a value to a filter, or takes it off. A filter without values is left out. */
export function toggled(filter: ListFilter, name: SetFilter, value: string): ListFilter {
  const { [name]: now = [], ...rest } = filter;
  const values = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return values.length === 0 ? rest : { ...rest, [name]: values };
}

/** Only those whose turn it is, those past it, those without a next step, those set aside; or everybody. */
export function narrowed(filter: ListFilter, next: ListFilter['next']): ListFilter {
  const { next: _was, ...rest } = filter;
  return next === undefined ? rest : { ...rest, next };
}

/** True when anything but the order holds somebody back. */
export const isNarrowed = ({ query, filter }: ListView): boolean =>
  query.trim() !== '' || Object.keys(filter).length > 0;
