import type { ChangeLabel, Collection, Op, RecordOf } from '../../shared/domain/book.ts';
import type { WorkDays } from '../../shared/almanac/work-day.ts';
import type { GiftShelf } from '../../shared/domain/gift-rules.ts';
import type { Objection } from '../../shared/domain/objection.ts';
import type { Language } from '../../shared/domain/record.ts';
import type { WorkYear } from '../../shared/almanac/work-year.ts';
import type { Place } from '../../shared/contract/place.ts';
import type { ShippedScript } from '../../shared/domain/script.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { OwnedCollection } from '../indexes/owned-index.ts';
import type { BookIndexes } from './indexes.ts';
import type { PlaybookChoice, Playbooks, PlaybookShelf } from '../../shared/domain/playbooks.ts';
import type { BookPort, WorldPort } from './ports.ts';

/** What every use case works with. Built once, by compose. */
export interface Context {
  readonly book: BookPort;
  readonly world: WorldPort;
  readonly indexes: BookIndexes;
  /** The playbook in force. */
  readonly playbooks: Playbooks;
  /** The rep's own working days. */
  readonly workDays: WorkDays;
  /** All playbooks there are, the rep's own behind those that ship. */
  readonly playbookChoices: readonly PlaybookChoice[];
  readonly shippedPlaybooks: PlaybookShelf;
  /** What the program knows of arranged years; what the book adds to it stands in its records. */
  readonly shippedYears: readonly WorkYear[];
  /** What the program ships to be said and written. */
  readonly shippedScripts: readonly ShippedScript[];
  /** Objections the program knows, with what to ask and to answer. */
  readonly objections: readonly Objection[];
  /** What the program ships about gifts: taboos, ideas, days on the way. */
  readonly gifts: GiftShelf;
  readonly place: Place;
  readonly version: string;
  /** What words are in until the rep has chosen. */
  readonly language: Language;
}

type Written<C extends Collection> = Omit<RecordOf<C>, 'id' | 'createdAt' | 'changedAt'>;

/** A new record with its id and stamps. */
export const fresh = <C extends Collection>({ world }: Pick<Context, 'world'>, fields: Written<C>): RecordOf<C> => {
  const now = world.now();
  return { id: world.newId(), createdAt: now, changedAt: now, ...fields } as unknown as RecordOf<C>;
};

/** A record changed, with its stamp; `createdAt` and `id` stay. */
export const changed = <R extends { changedAt: string }>(
  { world }: Pick<Context, 'world'>,
  record: Readonly<R>,
  patch: Partial<NoInfer<R>>,
): R => ({
  ...record,
  ...patch,
  changedAt: world.now(),
});

export const put = <C extends Collection>(collection: C, record: RecordOf<C>): Op =>
  ['put', collection, record] as unknown as Op;
export const del = (collection: Collection, id: string): Op => ['del', collection, id];

/** What a customer is called, for labels; empty when they have left the book. */
export const customerNameOf = ({ book }: Pick<Context, 'book'>, customerId: string): string =>
  book.records.customers.get(customerId)?.name ?? '';

/** Records of a collection that belong to a customer, in the order in which they came. */
export function belongingTo<C extends OwnedCollection>(
  { indexes, book }: Pick<Context, 'indexes' | 'book'>,
  collection: C,
  customerId: string,
): readonly Readonly<RecordOf<C>>[] {
  const records: ReadonlyMap<string, Readonly<RecordOf<C>>> = book.records[collection];
  return indexes.owned.idsOf(collection, customerId).flatMap((id) => {
    const record = records.get(id);
    return record ? [record] : [];
  });
}

/** Puts a change on disk and answers what the undo toast needs. */
export async function commit(
  { book }: Pick<Context, 'book'>,
  label: ChangeLabel,
  ops: readonly Op[],
): Promise<Result<{ seq: number; label: ChangeLabel }>> {
  const done = await book.transact(label, ops);
  return done.ok ? ok({ seq: done.value.seq, label: done.value.label }) : done;
}
