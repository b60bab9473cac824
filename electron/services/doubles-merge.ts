import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Collection, Op } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { LIST_FIELDS, type MergeField, SINGLE_FIELDS } from '../../shared/domain/merge-field.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { fieldsToChoose, mergeCustomers, type Pair, pickOf } from '../doubles/merge-customers.ts';
import { isTied, type Move, moved, movedEntry, ordered, saysNoMore } from '../doubles/moved-records.ts';
import { pairKey } from '../doubles/finder.ts';
import { lookOf } from '../doubles/likeness.ts';
import { nameGate } from '../doubles/name-gate.ts';
import { OWNED } from '../indexes/owned-index.ts';
import { belongingTo, commit, type Context, del, put } from './context.ts';
import { recordsOf } from './doubles.ts';
import { gradingOps } from './gradings.ts';
import { languageOf } from './settings.ts';

type MergeAsk = Ask<'double.merge'>;

function pairOf({ book }: Context, { keptId, goneId }: MergeAsk): Result<Pair> {
  const [kept, gone] = [book.records.customers.get(keptId), book.records.customers.get(goneId)];
  if (!kept || !gone) return fail('not-found', { noun: 'customer' });
  if (keptId === goneId) return fail('invalid-ask', { path: 'goneId', problem: 'same-customer' });
  return ok({ kept, gone });
}

const gateOf = ({ kept, gone }: Pair) => nameGate(lookOf(kept).forms, lookOf(gone).forms);

/** What a value that found no place is filed under: its field, in the rep's words. */
function labelFor(context: Context): (field: string) => string {
  const t = translator(languageOf(context));
  const say = t as unknown as (key: string, params: object) => string;
  return (field) => {
    const [name = field, ...rest] = field.split(' ');
    const words = say(`activity:fields.${name}`, { defaultValue: name });
    return t('doubles:lost', { field: [words, ...rest].join(' ') });
  };
}

const shapeOf = (field: MergeField): 'one' | 'words' | 'list' => {
  if ((SINGLE_FIELDS as readonly string[]).includes(field)) return 'one';
  return (LIST_FIELDS as readonly string[]).includes(field) ? 'list' : 'words';
};

const resultOf = (context: Context, pair: Pair, { picks = {} }: MergeAsk): Customer =>
  mergeCustomers(pair, picks, labelFor(context), context.world.now());

function preview(context: Context, ask: Ask<'double.preview'>) {
  const pair = pairOf(context, ask);
  if (!pair.ok) return pair;
  const { kept, gone } = pair.value;
  return ok({
    ...{ kept, gone, result: resultOf(context, pair.value, ask) },
    fields: fieldsToChoose(pair.value).map((field) => ({
      field,
      shape: shapeOf(field),
      pick: pickOf(field, pair.value, ask.picks ?? {}),
    })),
    names: gateOf(pair.value),
    keptRecords: recordsOf(context, kept.id),
    goneRecords: recordsOf(context, gone.id),
  });
}

/** Puts a record that changed by the move; a tie of the two to each other leads nowhere any more. */
function moveOps<C extends Collection>(
  { book }: Context,
  collection: C,
  move: Move,
  isGone: (record: object) => boolean = () => false,
): Op[] {
  const records = book.records[collection].values() as Iterable<{ readonly id: string }>;
  return [...records].flatMap((record) => {
    const after = moved(record, move);
    if (JSON.stringify(after) === JSON.stringify(record)) return [];
    return [isGone(after) ? del(collection, record.id) : put(collection, after as never)];
  });
}

/** Everything in the dossier that goes. */
function ownedOps(context: Context, move: Move): Op[] {
  const days = belongingTo(context, 'specialDays', move.keptId);
  return OWNED.filter((collection) => collection !== 'links').flatMap((collection) =>
    belongingTo(context, collection, move.goneId).map((record) => {
      const isTwice =
        collection === 'specialDays' && days.some((day) => saysNoMore(record as (typeof days)[number], day));
      return isTwice ? del(collection, record.id) : put(collection, moved(record, move) as never);
    }),
  );
}

/** A day of the dossier that is kept, where the one that goes knows its year as well. */
function fullerDayOps(context: Context, { keptId, goneId }: Move): Op[] {
  const theirs = belongingTo(context, 'specialDays', goneId);
  return belongingTo(context, 'specialDays', keptId)
    .filter((day) => theirs.some((other) => saysNoMore(day, other) && !saysNoMore(other, day)))
    .map(({ id }) => del('specialDays', id));
}

/** What the two were told apart from; each pair once. */
function distinctionOps({ book }: Context, move: Move): Op[] {
  const all = [...book.records.distinctions.values()];
  const isTouched = ({ firstId, secondId }: (typeof all)[number]) => [firstId, secondId].includes(move.goneId);
  const known = new Set(
    all.filter((each) => !isTouched(each)).map(({ firstId, secondId }) => pairKey(firstId, secondId)),
  );
  return all.filter(isTouched).map((each) => {
    const after = ordered(moved(each, move));
    const isNew = after.firstId !== after.secondId && !known.has(pairKey(after.firstId, after.secondId));
    return isNew ? put('distinctions', after) : del('distinctions', each.id);
  });
}

const binOps = ({ book }: Context, move: Move): Op[] =>
  [...book.records.bin.values()].flatMap((entry) => {
    const after = movedEntry(entry, move);
    return JSON.stringify(after) === JSON.stringify(entry) ? [] : [put('bin', after)];
  });

async function merge(context: Context, ask: MergeAsk) {
  const pair = pairOf(context, ask);
  if (!pair.ok) return pair;
  const { kept, gone } = pair.value;
  if (gateOf(pair.value) === 'different' && ask.isOne !== true)
    return fail('invalid-ask', { path: 'isOne', problem: 'different-names' });
  const move: Move = { keptId: kept.id, goneId: gone.id };
  const result = resultOf(context, pair.value, ask);
  const label = { code: 'double.merge', params: { name: result.name, other: gone.name } };
  const referrals = moveOps(context, 'referrals', move);
  const seen = new Set(referrals.map((op) => (op[0] === 'put' ? op[2].id : op[2])));
  return commit(context, label, [
    // Who goes comes first, and who is left second: by that the history of both is told as one (electron/store/past/joined.ts).
    del('customers', gone.id),
    put('customers', result),
    ...ownedOps(context, move).filter((op) => op[0] === 'del' || !seen.has(op[2].id)),
    ...fullerDayOps(context, move),
    ...referrals,
    ...moveOps(context, 'links', move, (link) => !isTied(link as never)),
    ...moveOps(context, 'stories', move),
    ...distinctionOps(context, move),
    ...binOps(context, move),
    ...gradingOps(context, kept, result),
  ]);
}

/** Two dossiers made one. */
export const doubleMergeHandlers = (context: Context): Pick<Handlers, 'double.preview' | 'double.merge'> => ({
  'double.preview': async (ask) => preview(context, ask),
  'double.merge': (ask) => merge(context, ask),
});
