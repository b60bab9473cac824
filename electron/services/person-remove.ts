import type { Op } from '../../shared/domain/book.ts';
import { fail } from '../../shared/result.ts';
import { belongingTo, changed, commit, type Context, del, put } from './context.ts';

/** Takes a person out of the customer, with their dates; talks they took part in stay, without them. */
export async function removePerson(context: Context, id: string) {
  const person = context.book.records.people.get(id);
  if (!person) return fail('not-found', { noun: 'person' });
  const days = belongingTo(context, 'specialDays', person.customerId).filter((d) => d.personId === id);
  const talks = belongingTo(context, 'interactions', person.customerId).filter((i) => i.personIds.includes(id));
  const gifts = belongingTo(context, 'gifts', person.customerId).filter((g) => g.personId === id);
  const ops: Op[] = [
    ...days.map((day) => del('specialDays', day.id)),
    ...talks.map((talk) =>
      put('interactions', changed(context, talk, { personIds: talk.personIds.filter((other) => other !== id) })),
    ),
    ...gifts.map(({ personId: _gone, ...gift }) => put('gifts', changed(context, gift, {}))),
    del('people', id),
  ];
  return commit(context, { code: 'person.remove', params: { name: person.name } }, ops);
}
