import { type Customer, CustomerSchema } from '../../shared/domain/customer.ts';
import type { LIST_FIELDS } from '../../shared/domain/merge-field.ts';
import {
  MERGE_FIELDS,
  type MergeField,
  type MergePick,
  type Picks,
  SINGLE_FIELDS,
  WORDS_FIELDS,
} from '../../shared/domain/merge-field.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { joinedLists } from './joined-lists.ts';
import { Keeping } from './keeping.ts';
import { plain } from './name-forms.ts';
import { valueText } from './value-text.ts';

/** Two dossiers about to become one: `gone` goes into `kept`. */
export interface Pair {
  readonly kept: Readonly<Customer>;
  readonly gone: Readonly<Customer>;
}

const LONGEST_WORDS = 20_000;
const MOST_MARKS = 100;
const isSingle = (field: MergeField): boolean => (SINGLE_FIELDS as readonly string[]).includes(field);
const isWords = (field: MergeField): boolean => (WORDS_FIELDS as readonly string[]).includes(field);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const isAlike = (a: unknown, b: unknown): boolean =>
  valueText(a) === valueText(b) || (typeof a === 'string' && typeof b === 'string' && plain(a) === plain(b));

/** Fields of which the two say something different: what there is to choose. */
export const fieldsToChoose = ({ kept, gone }: Pair): MergeField[] =>
  MERGE_FIELDS.filter((field) => !(isEmpty(kept[field]) && isEmpty(gone[field])) && !isAlike(kept[field], gone[field]));

/** What stays where the rep has not chosen. Nobody is given up because one of their two dossiers was. */
function usualPick(field: MergeField, { kept, gone }: Pair): MergePick {
  if (field === 'givenUp') return kept.givenUp === undefined ? 'kept' : 'gone';
  if (isEmpty(kept[field])) return 'gone';
  return isSingle(field) || isEmpty(gone[field]) ? 'kept' : 'both';
}

/** What is chosen for a field; a single value cannot be both. */
export function pickOf(field: MergeField, pair: Pair, picks: Picks): MergePick {
  const pick = picks[field];
  return pick === undefined || (pick === 'both' && isSingle(field)) ? usualPick(field, pair) : pick;
}

interface Chosen {
  readonly value: unknown;
  /** What the field no longer says. */
  readonly lost: unknown;
}

function chosenOf(field: MergeField, { kept, gone }: Pair, pick: MergePick): Chosen {
  const [value, other] = pick === 'gone' ? [gone[field], kept[field]] : [kept[field], gone[field]];
  if (pick === 'both' && isWords(field)) {
    const both = [value, other]
      .filter((words) => typeof words === 'string')
      .filter((words) => words !== '')
      .join('\n');
    return both.length <= LONGEST_WORDS ? { value: both, lost: undefined } : { value, lost: other };
  }
  if (isWords(field) || isSingle(field)) return { value, lost: isAlike(value, other) ? undefined : other };
  const both = joinedLists(field as (typeof LIST_FIELDS)[number], value, other);
  if (pick === 'both') return { value: both.list, lost: both.over };
  const own = new Set((value as readonly unknown[] | undefined) ?? []);
  return { value, lost: both.list.filter((item) => !own.has(item)).concat(both.over) };
}

/** What goes with another field and is never chosen by itself. */
const COMPANIONS = { name: 'nameKey', budgetOn: 'budgetKnownOn', seasonOn: 'seasonKnownOn' } as const;

function companions(pair: Pair, picks: Picks): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(COMPANIONS).map(([field, companion]) => [
      companion,
      pair[pickOf(field as keyof typeof COMPANIONS, pair, picks) === 'gone' ? 'gone' : 'kept'][companion],
    ]),
  );
}

const newer = <T extends string>(a: T | undefined, b: T | undefined): T | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/** What is put together whatever the rep chooses: no refusal and no leave may get lost. */
function together({ kept, gone }: Pair) {
  const { addedOn } = kept.addedOn <= gone.addedOn ? kept : gone;
  const uid = kept.importUid ?? gone.importUid;
  const otherUid = gone.importUid === undefined || gone.importUid === uid ? [] : [`UID:${gone.importUid}`];
  const list = <F extends 'doNotContact' | 'consent' | 'refusals' | 'sensitive' | 'told' | 'rawLines'>(
    field: F,
    more: readonly unknown[] = [],
  ) => joinedLists(field, kept[field], [...(gone[field] ?? []), ...more]);
  const lists = {
    doNotContact: list('doNotContact'),
    consent: list('consent'),
    refusals: list('refusals'),
    sensitive: list('sensitive'),
    told: list('told'),
    rawLines: list('rawLines', otherUid),
  };
  return {
    lists,
    fields: {
      addedOn,
      importUid: uid,
      reviewedOn: newer(kept.reviewedOn, gone.reviewedOn),
      noNext: kept.noNext === true && gone.noNext === true ? true : undefined,
    },
  };
}

const MUST_BE_THERE = new Set(['doNotContact', 'consent', 'rawLines', 'phones', 'emails', 'addresses', 'tags']);
const listOrNone = (field: string, list: readonly unknown[] | undefined): unknown =>
  MUST_BE_THERE.has(field) || (list !== undefined && list.length > 0) ? (list ?? []) : undefined;

/**
 * Two dossiers as one. What a field can no longer say stands among its own fields, under what `label` calls it, so that nothing
 * either of the two said is lost.
 */
export function mergeCustomers(pair: Pair, picks: Picks, label: (field: string) => string, now: string): Customer {
  const { kept, gone } = pair;
  const keeping = new Keeping(kept, gone, label);
  const fields: Record<string, unknown> = {};
  for (const field of MERGE_FIELDS) {
    const { value, lost } = chosenOf(field, pair, pickOf(field, pair, picks));
    fields[field] = Array.isArray(value) ? listOrNone(field, value) : value;
    keeping.add(field, lost);
  }
  const { lists, fields: also } = together(pair);
  for (const [field, { list, over }] of Object.entries(lists)) {
    fields[field] = listOrNone(field, list);
    keeping.add(field, over);
  }
  const marks = keeping.marks(lists.sensitive.list as string[]).slice(0, MOST_MARKS);
  const merged = {
    ...kept,
    ...fields,
    ...companions(pair, picks),
    ...also,
    ...keeping.keyed(),
    sensitive: marks.length === 0 ? undefined : marks,
    changedAt: now,
  };
  return CustomerSchema.parse(withoutUndefined(merged));
}
