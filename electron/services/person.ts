import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Person } from '../../shared/domain/person.ts';
import { canBe } from '../../shared/domain/special-day.ts';
import { fail, ok } from '../../shared/result.ts';
import { belongingTo, changed, commit, type Context, customerNameOf, del, fresh, put } from './context.ts';

type WriteAsk = Ask<'person.write'>;

/** Their birthday stands among the days of the customer. */
function birthdayOps(
  context: Context,
  { id: personId, customerId }: Person,
  { birthday, noBirthday }: Pick<WriteAsk, 'birthday' | 'noBirthday'>,
): Op[] {
  const before = belongingTo(context, 'specialDays', customerId).find(
    (day) => day.kind === 'birthday' && day.personId === personId,
  );
  if (birthday === undefined) return noBirthday === true && before ? [del('specialDays', before.id)] : [];
  if (before === undefined)
    return [put('specialDays', fresh<'specialDays'>(context, { customerId, personId, kind: 'birthday', ...birthday }))];
  const { year: _year, ...rest } = before;
  return [put('specialDays', { ...changed(context, rest, {}), ...birthday })];
}

/** Whom they report to is another person of the same customer. */
function isBossRight({ book }: Context, { id, customerId, reportsTo }: WriteAsk['person']): boolean {
  if (reportsTo === undefined) return true;
  return reportsTo !== id && book.records.people.get(reportsTo)?.customerId === customerId;
}

function refusalOf(context: Context, { person, birthday }: WriteAsk) {
  const { customers, people } = context.book.records;
  if (!customers.has(person.customerId)) return fail('not-found', { noun: 'customer' });
  if (person.id !== undefined && people.get(person.id)?.customerId !== person.customerId)
    return fail('not-found', { noun: 'person' });
  if (!isBossRight(context, person)) return fail('invalid-ask', { path: 'reportsTo', problem: 'no-such-person' });
  return birthday && !canBe(birthday) ? fail('invalid-ask', { path: 'birthday', problem: 'no-such-day' }) : undefined;
}

async function write(context: Context, ask: WriteAsk) {
  const refusal = refusalOf(context, ask);
  if (refusal) return refusal;
  const { id, ...fields } = ask.person;
  const before = id === undefined ? undefined : context.book.records.people.get(id);
  const person: Person = before
    ? { id: before.id, createdAt: before.createdAt, changedAt: context.world.now(), ...fields }
    : fresh<'people'>(context, fields);
  const label = {
    code: before ? 'person.change' : 'person.create',
    params: { name: customerNameOf(context, person.customerId) },
  };
  const done = await commit(context, label, [put('people', person), ...birthdayOps(context, person, ask)]);
  return done.ok ? ok({ ...done.value, id: person.id }) : done;
}

/** People around a customer, each written whole with their birthday. */
export const personHandlers = (context: Context): Pick<Handlers, 'person.write'> => ({
  'person.write': (ask) => write(context, ask),
});
