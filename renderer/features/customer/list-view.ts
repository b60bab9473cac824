import type { Ask } from '../../../shared/contract/contract.ts';
import type { ListFilter } from '../../../shared/contract/customer-list-channels.ts';
import type { Condition, Question, SavedView, SortKey } from '../../../shared/domain/saved-view.ts';

export type Turn = NonNullable<ListFilter['next']>;

/** What of the book the list shows. */
export interface ListView {
  readonly query: string;
  /** Only those whose turn it is, those past it, those without a next step, those set aside; or everybody. */
  readonly turn?: Turn | undefined;
  readonly question: Question;
  /** The first decides, the next where it leaves two alike; never empty. */
  readonly sort: readonly SortKey[];
  /** Codes of fields; none: the usual ones, as many as there is room for. */
  readonly columns: readonly string[];
  /** The view of the rep's own that was opened. */
  readonly saved?: string | undefined;
}

export const NO_QUESTION: Question = { match: 'all', conditions: [] };

export const FIRST_VIEW: ListView = {
  query: '',
  question: NO_QUESTION,
  sort: [{ by: 'next', direction: 'up' }],
  columns: [],
};

/** Filters that are offered without the builder: a field, and any of its values. */
export const SET_FILTERS = ['intent', 'grade', 'relationship', 'revenue', 'outcome', 'tags'] as const;
export type SetFilter = (typeof SET_FILTERS)[number];

const MOST_KEYS = 5;

/** Fields whose latest value one would reach for first. */
const DOWN_FIRST = new Set(['added', 'talks', 'received', 'deals', 'boughtOn', 'quotedOn']);

const turned = ({ by, direction }: SortKey): SortKey => ({ by, direction: direction === 'up' ? 'down' : 'up' });
const first = (by: string): SortKey => ({ by, direction: DOWN_FIRST.has(by) ? 'down' : 'up' });

/** By this alone; sorting by the same once more turns it round. */
export function sortedBy(sort: readonly SortKey[], by: string): readonly SortKey[] {
  const [now, ...others] = sort;
  return [now?.by === by && others.length === 0 ? turned(now) : first(by)];
}

/** By this as well, behind what it is sorted by already; there already, it turns round where it stands. */
export function alsoSortedBy(sort: readonly SortKey[], by: string): readonly SortKey[] {
  if (sort.some((key) => key.by === by)) return sort.map((key) => (key.by === by ? turned(key) : key));
  return sort.length >= MOST_KEYS ? sort : [...sort, first(by)];
}

const isSetOf = (field: string) => (condition: Condition) => condition.field === field && condition.op === 'is';

/** The values of a field that are let through; none: whatever they are. */
export const chosenOf = ({ conditions }: Question, field: string): readonly string[] =>
  conditions.find(isSetOf(field))?.values ?? [];

/** Adds a value to what is let through of a field, or takes it off. A condition without values is left out. */
export function toggled(question: Question, field: string, value: string): Question {
  const now = chosenOf(question, field);
  const values = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  const next: Condition = { field, op: 'is', values };
  const at = question.conditions.findIndex(isSetOf(field));
  const conditions =
    at < 0 ? [...question.conditions, next] : question.conditions.map((one, index) => (index === at ? next : one));
  return { ...question, conditions: conditions.filter((one) => !isSetOf(field)(one) || one.values.length > 0) };
}

export const without = (question: Question, at: number): Question => ({
  ...question,
  conditions: question.conditions.filter((_, index) => index !== at),
});

/** True when anything but the order holds somebody back. */
export const isNarrowed = ({ query, turn, question }: ListView): boolean =>
  query.trim() !== '' || turn !== undefined || question.conditions.length > 0;

/** Columns that every row tells by itself. */
const TOLD = new Set(['name', 'grade', 'relationship', 'intent', 'next', 'last', 'reach', 'tags']);
export const isToldColumn = (code: string): boolean => TOLD.has(code);

/** Who is asked for, in which order; without what is not needed, so that the early answers of a book fit. */
export function whomOf({ query, turn, question, sort }: ListView): Ask<'customer.found'> {
  const [by = FIRST_VIEW.sort[0] as SortKey, ...then] = sort;
  return {
    query,
    filter: turn === undefined ? {} : { next: turn },
    ...(question.conditions.length > 0 && { question }),
    sort: by,
    ...(then.length > 0 && { then }),
  };
}

export function askOf(view: ListView, offset: number, limit: number): Ask<'customer.list'> {
  const columns = view.columns.filter((code) => !isToldColumn(code));
  return { ...whomOf(view), ...(columns.length > 0 && { columns }), offset, limit };
}

/** A view of the rep's own, as the list shows it. */
export const viewOf = ({ id, query, turn, question, sort, columns }: SavedView): ListView => ({
  query,
  ...(turn !== undefined && { turn }),
  question,
  sort: sort.length > 0 ? sort : FIRST_VIEW.sort,
  columns,
  saved: id,
});

/** What is kept of the list under a name. */
export const keptOf = ({ query, turn, question, sort, columns }: ListView) => ({
  query,
  ...(turn !== undefined && { turn }),
  question: { ...question, conditions: [...question.conditions] },
  sort: [...sort],
  columns: [...columns],
});

/** True when the list is no longer what was kept under its name. */
export const isChanged = (view: ListView, saved: SavedView): boolean =>
  JSON.stringify(keptOf(view)) !== JSON.stringify(keptOf(viewOf(saved)));
