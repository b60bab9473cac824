import type { WorkDays } from '../../../shared/almanac/work-day.ts';
import { BY_PROMISE, type Reason, type Shift } from '../../../shared/domain/agenda.ts';
import { type Day, maxDay } from '../../../shared/domain/day.ts';
import type { Commitment } from '../../../shared/domain/trade.ts';
import { channelFor } from '../channel-for.ts';
import { followUpKey, snoozeOf } from '../choices.ts';
import { lastDayUpTo } from '../days/outside.ts';
import type { CustomerFacts } from '../facts.ts';
import { inOrder } from '../in-order.ts';
import { type PlannedRow, plannedRow } from '../planned.ts';

const isOpen = ({ keptOn }: Commitment, today: Day): boolean => keptOn === undefined || keptOn > today;

/**
 * The last working day up to the day promised, else that day itself; a late promise stays on the day it was due.
 *
 * Only days from `today` on are picked: a promise made on Saturday for Sunday is kept on Sunday, not on Friday.
 */
function dayOfPromise(dueOn: Day, today: Day, workDays: WorkDays): { on: Day; shifts: Shift[] } {
  const last = today > dueOn ? undefined : lastDayUpTo(dueOn, today, (day) => workDays.isWorkDay(day));
  const on = last ?? dueOn;
  return { on, shifts: on === dueOn ? [] : [{ from: dueOn, to: on, cause: 'deadline' }] };
}

type Snooze = ReturnType<typeof snoozeOf>;

const putOff = (planned: Day, snooze: Snooze): Shift[] =>
  snooze === undefined || snooze.until <= planned
    ? []
    : [{ from: maxDay(planned, snooze.on), to: snooze.until, cause: 'snoozed' }];

function promiseReason({ id, dueOn, kind }: Commitment, key: string, shifts: Shift[]): Reason {
  return {
    cadence: BY_PROMISE,
    step: id,
    key,
    clock: { on: dueOn, by: 'promise', ...(kind === 'fix' ? { what: kind } : {}) },
    window: { from: dueOn, until: dueOn },
    shifts,
  };
}

function promiseRow(promise: Commitment, facts: CustomerFacts, workDays: WorkDays, today: Day): PlannedRow {
  const { customer, choices } = facts;
  const { dueOn, kind, what } = promise;
  const key = followUpKey(customer.id, BY_PROMISE, promise.id, dueOn);
  const planned = dayOfPromise(dueOn, today, workDays);
  const snooze = snoozeOf(choices, key, today);
  const put = putOff(planned.on, snooze);
  const on = put[0]?.to ?? planned.on;
  // A fix is done where the trouble is.
  const channel = channelFor(customer, { channel: kind === 'fix' ? 'visit' : 'call', completedBy: 'sending' });
  return plannedRow(
    {
      kind: 'promise',
      band: 'promise',
      on,
      window: { from: dueOn, until: dueOn },
      // A snooze moves the row, not the word that was given.
      lastDay: dueOn,
      intervalDays: 1,
      reasons: [promiseReason(promise, key, [...planned.shifts, ...put])],
      what,
      ...(channel === undefined ? {} : { channel }),
      ...(snooze?.time === undefined || snooze.until !== on ? {} : { time: snooze.time }),
    },
    today,
  );
}

/** One row for each promise that is still owed, soonest first. Blocked channels do not silence them. */
export function promiseRows(facts: CustomerFacts, workDays: WorkDays, today: Day): readonly PlannedRow[] {
  return facts.promises
    .filter((promise) => isOpen(promise, today))
    .toSorted((a, b) => inOrder(a.dueOn, b.dueOn) || inOrder(a.id, b.id))
    .map((promise) => promiseRow(promise, facts, workDays, today));
}
