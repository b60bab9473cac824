import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { familyOf } from '../../shared/domain/channel.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { reminderOfAppointment } from './reminder-appointments.ts';
import { reminderOfGift } from './reminder-gifts.ts';
import { reminderOfRow } from './reminder-rows.ts';
import { reminderOf } from './reminder-things.ts';
import type { Reminders } from './reminders.ts';

type Closed = Promise<Result<Answer<'reminder.done'>>>;
/** The ways in which a rep closes things on their pages. */
type Closers = Pick<Handlers, 'interaction.log' | 'promise.save' | 'referral.save' | 'appointment.save' | 'gift.save'>;

type Stamps = 'createdAt' | 'changedAt';

/** A record as its form would hand it in. */
function written<R extends { readonly createdAt: string; readonly changedAt: string }>(record: R): Omit<R, Stamps> {
  const { createdAt: _createdAt, changedAt: _changedAt, ...rest } = record;
  return rest;
}

async function changedBy(saved: Promise<Result<Required<Pick<Answer<'reminder.done'>, 'seq' | 'label'>>>>): Closed {
  const done = await saved;
  return done.ok ? ok({ seq: done.value.seq, label: done.value.label }) : done;
}

type Row = NonNullable<ReturnType<typeof reminderOfRow>>;

/** A promise is kept and a reward paid. */
function closeOwed({ book, world }: Context, { kind, reasons }: Row['row'], closers: Closers): Closed | undefined {
  const step = reasons[0]?.step ?? '';
  const today = world.today();
  const promise = kind === 'promise' ? book.records.promises.get(step) : undefined;
  if (promise) return changedBy(closers['promise.save']({ ...written(promise), keptOn: today }));
  const referral = kind === 'reward' ? book.records.referrals.get(step) : undefined;
  return referral && changedBy(closers['referral.save']({ ...written(referral), paidOn: today }));
}

/** What is owed is done by that; what is written is sent. How a call or a visit went only the rep can say. */
async function closeRow(context: Context, { row, customer }: Row, closers: Closers): Closed {
  const today = context.world.today();
  const owed = closeOwed(context, row, closers);
  if (owed !== undefined) return owed;
  if (customer === undefined) return fail('not-found', { noun: 'customer' });
  const { channel } = row;
  if (row.kind === 'quote-ending' || channel === undefined || familyOf(channel) !== 'written')
    return ok({ log: { ...customer, ...withoutUndefined({ channel }) } });
  return changedBy(
    closers['interaction.log']({
      customerId: customer.id,
      on: today,
      channel,
      direction: 'out',
      outcome: 'sent',
      note: '',
      next: { mode: 'automatic' },
    }),
  );
}

async function close(context: Context, { key }: Ask<'reminder.done'>, reminders: Reminders, closers: Closers): Closed {
  const row = reminderOfRow(context, key);
  if (row) return closeRow(context, row, closers);
  const met = reminderOfAppointment(context, key);
  if (met) return changedBy(closers['appointment.save']({ ...written(met.appointment), state: 'held' }));
  const bought = reminderOfGift(context, key);
  if (bought)
    return changedBy(
      closers['gift.save']({ ...written(bought.gift), state: 'bought', boughtOn: context.world.today() }),
    );
  if (reminderOf(context, key) === undefined) return fail('not-found', { noun: 'reminder' });
  // A day that was thought of: nothing in the book says so.
  await reminders.putAway([key]);
  return ok({});
}

export const reminderDoneHandlers = (
  context: Context,
  reminders: Reminders,
  closers: Closers,
): Pick<Handlers, 'reminder.done'> => ({ 'reminder.done': (ask) => close(context, ask, reminders, closers) });
