import { ageOn } from '../../shared/almanac/age.ts';
import { CUSTOMS } from '../../shared/almanac/festival-customs.ts';
import { festivalNames } from '../../shared/almanac/festivals.ts';
import type { Ask } from '../../shared/contract/contract.ts';
import {
  GREETINGS_A_PAGE,
  type GreetingOccasion,
  type GreetingRow,
  OWN_DAYS,
} from '../../shared/contract/greeting-channels.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Op } from '../../shared/domain/book.ts';
import { familyOf } from '../../shared/domain/channel.ts';
import { addDays, partsOf } from '../../shared/domain/day.ts';
import type { Greeting } from '../../shared/domain/greeting.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { fail, ok } from '../../shared/result.ts';
import { isBlocked } from '../cadence/reach.ts';
import { type Occasion, windowOf } from '../greetings/occasion.ts';
import { whoIs } from './around.ts';
import { belongingTo, changed, commit, type Context, fresh, put } from './context.ts';
import { festivalGuests } from './festival-guests.ts';
import { type GuestList, type Invited, OWN_DAYS_SPAN, ownDayGuests } from './greeting-list.ts';
import { wordsFor } from './greeting-words.ts';

const NAMED = 50;

/** What was written to them on this occasion, the newest first. */
const pastOf = (context: Context, { customer, person, occasion }: Invited): Readonly<Greeting>[] =>
  belongingTo(context, 'greetings', customer.id)
    .filter((one) => one.occasion === occasion.code && one.personId === person?.id)
    .sort((a, b) => b.year - a.year);

const isSentIn =
  (year: number) =>
  (one: Readonly<Greeting>): boolean =>
    one.year === year && one.state === 'sent';

function ownOf({ special, occasion, person }: Invited, context: Context): GreetingRow['own'] {
  if (special === undefined) return undefined;
  const whose = special.personId === undefined ? undefined : context.book.records.people.get(special.personId);
  const { kind, label } = special;
  return {
    kind,
    ...withoutUndefined({ label, full: ageOn(special, occasion.on)?.full }),
    ...(whose !== undefined && whose.id !== person?.id && { person: whose.name }),
  };
}

function rowOf(context: Context, invited: Invited, which: Ask<'greeting.run'>['script']): GreetingRow {
  const { customer, person, occasion, why, also, reach } = invited;
  const { year } = partsOf(occasion.on);
  const past = pastOf(context, invited);
  const last = past.find((one) => one.year < year && one.state === 'sent');
  return {
    customer: whoIs(customer),
    ...(person && { person: { id: person.id, name: person.name } }),
    occasion: occasion.code,
    year,
    on: occasion.on,
    why,
    also: [...also],
    neverEarly: (person?.neverEarly ?? customer.neverEarly) === true,
    channel: reach.channel,
    to: reach.to,
    ...wordsFor(context, invited, which),
    ...withoutUndefined({ own: ownOf(invited, context), sentOn: past.find(isSentIn(year))?.sentOn }),
    ...(last && { last: { year: last.year, text: last.text } }),
  };
}

const leftOf = ({ left }: GuestList) =>
  [...left].map(([why, customers]) => ({
    why,
    count: customers.length,
    customers: customers.slice(0, NAMED).map(whoIs),
  }));

type Festivals = ReturnType<typeof festivalGuests>;

async function guestsOf(context: Context, festivals: Festivals, code: string): Promise<GuestList | undefined> {
  if (code === OWN_DAYS) return ownDayGuests(context);
  return (await festivals()).find(({ occasion }) => occasion.code === code)?.guests;
}

const figures = (context: Context, { invited }: GuestList) => ({
  suited: invited.length,
  sent: invited.filter((one) => pastOf(context, one).some(isSentIn(partsOf(one.occasion.on).year))).length,
});

function festivalOccasion(context: Context, occasion: Occasion, guests: GuestList): GreetingOccasion | undefined {
  const { code, on } = occasion;
  const name = festivalNames(code);
  const custom = CUSTOMS.get(code);
  if (name === undefined || custom?.audience === 'nobody') return undefined;
  // A festival that is nobody's here has nothing to tell; where somebody was left out, it says why.
  if (guests.invited.length === 0 && guests.left.size === 0) return undefined;
  const { wish, gift, avoid } = custom ?? {};
  return {
    code,
    on,
    name,
    ...windowOf(occasion, false),
    ...withoutUndefined({ wish, gift, avoid }),
    ...figures(context, guests),
  };
}

async function occasions(context: Context, festivals: Festivals) {
  const today = context.world.today();
  const own: GreetingOccasion = {
    code: OWN_DAYS,
    on: today,
    name: { 'zh-CN': translator('zh-CN')('greetings:ownDays'), en: translator('en')('greetings:ownDays') },
    from: today,
    until: addDays(today, OWN_DAYS_SPAN - 1),
    ...figures(context, ownDayGuests(context)),
  };
  const ahead = (await festivals()).map(({ occasion, guests }) => festivalOccasion(context, occasion, guests));
  return ok({ today, occasions: [own, ...ahead.filter((one) => one !== undefined)] });
}

async function run(context: Context, festivals: Festivals, { code, script, offset = 0 }: Ask<'greeting.run'>) {
  const guests = await guestsOf(context, festivals, code);
  if (guests === undefined) return fail('not-found', { noun: 'occasion' });
  const { invited } = guests;
  return ok({
    rows: invited.slice(offset, offset + GREETINGS_A_PAGE).map((one) => rowOf(context, one, script)),
    total: invited.length,
    left: leftOf(guests),
  });
}

type Sent = Ask<'greeting.send'>['rows'][number];

/** The words kept for next year, and the contact they were. A date the rep set for the next contact stands: this was none of it. */
function sentOps(context: Context, sent: Sent): Op[] {
  const today = context.world.today();
  const { customerId, personId, channel, text, occasion, year } = sent;
  const interaction = fresh<'interactions'>(context, {
    customerId,
    personIds: personId === undefined ? [] : [personId],
    on: today,
    zone: context.world.zone(),
    loggedAt: context.world.now(),
    channel,
    direction: 'out',
    outcome: familyOf(channel) === 'written' ? 'sent' : 'reached',
    note: text,
  });
  const before = belongingTo(context, 'greetings', customerId).find(
    (one) => one.personId === personId && one.occasion === occasion && one.year === year,
  );
  const done = { channel, text, state: 'sent' as const, sentOn: today, interactionId: interaction.id };
  const greeting =
    before === undefined
      ? fresh<'greetings'>(context, { customerId, ...(personId && { personId }), occasion, year, ...done })
      : changed(context, before, done);
  return [put('interactions', interaction), put('greetings', greeting)];
}

async function send(context: Context, { rows }: Ask<'greeting.send'>) {
  const { customers, people } = context.book.records;
  for (const { customerId, personId, channel, text } of rows) {
    const customer = customers.get(customerId);
    if (customer === undefined) return fail('not-found', { noun: 'customer' });
    if (personId !== undefined && people.get(personId)?.customerId !== customerId)
      return fail('not-found', { noun: 'person' });
    if (isBlocked(customer, channel)) return fail('invalid-ask', { path: 'channel', problem: 'do-not-contact' });
    if (text.trim() === '') return fail('invalid-ask', { path: 'text', problem: 'empty' });
  }
  return commit(
    context,
    { code: 'greeting.send', params: { count: rows.length } },
    rows.flatMap((one) => sentOps(context, one)),
  );
}

/** Whom to greet, in which words, and what was sent. */
export const greetingHandlers = (
  context: Context,
): Pick<Handlers, 'greeting.occasions' | 'greeting.run' | 'greeting.send'> => {
  const festivals = festivalGuests(context);
  return {
    'greeting.occasions': () => occasions(context, festivals),
    'greeting.run': (ask) => run(context, festivals, ask),
    'greeting.send': (ask) => send(context, ask),
  };
};
