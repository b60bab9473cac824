import type { WorkDays } from '../../shared/almanac/work-day.ts';
import { BY_HAND, type Reason, type Shift } from '../../shared/domain/agenda.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Playbooks } from '../../shared/domain/playbook.ts';
import { blockedChannelOf, channelFor, isUnreachable } from './channel-for.ts';
import { followUpKey, skippedOn } from './choices.ts';
import type { CustomerFacts } from './facts.ts';
import { followUpsOf } from './follow-ups.ts';
import { type Due, type Merged, mergeDues } from './merge.ts';
import { movedWindow } from './moved.ts';
import { type CustomerPlan, type NoneCause, type PlannedRow, plannedRow } from './planned.ts';
import { promiseRows } from './promise-rows.ts';

/** The step of the rep's own date, in keys and reasons. */
const MANUAL = 'manual';

/** What stops every clock, the strongest first. */
function stopped({ customer }: CustomerFacts, today: Day): NoneCause | undefined {
  const { givenUp, frozenUntil } = customer;
  if (givenUp !== undefined && givenUp.on <= today) return 'given-up';
  if (isUnreachable(customer)) return 'do-not-contact';
  return frozenUntil !== undefined && frozenUntil >= today ? 'frozen' : undefined;
}

/** The rep's own date stays on its day, working or not, until a contact is logged; a skip gives the customer back to the cadences. */
function manualRow(facts: CustomerFacts, today: Day): PlannedRow | undefined {
  const { manualNext, id } = facts.customer;
  if (manualNext === undefined) return undefined;
  const { on: set, time, what } = manualNext;
  if (skippedOn(facts.choices, id, BY_HAND, today, set) !== undefined) return undefined;
  const key = followUpKey(id, BY_HAND, MANUAL, set);
  const raw = { from: set, until: set };
  const { window, shifts, hour } = movedWindow(raw, key, facts, today);
  const at = hour?.time ?? (window.from === set ? time : undefined);
  const channel = channelFor(facts.customer, { channel: 'call', completedBy: 'sending' });
  const reason: Reason = {
    cadence: BY_HAND,
    step: MANUAL,
    key,
    clock: { on: set, by: 'manual' },
    window: raw,
    shifts: [...shifts],
  };
  return plannedRow(
    {
      kind: 'next-step',
      on: window.until,
      window,
      lastDay: window.until,
      intervalDays: 1,
      reasons: [reason],
      ...(at === undefined ? {} : { time: at }),
      ...(what === undefined ? {} : { what }),
      ...(channel === undefined ? {} : { channel }),
    },
    today,
  );
}

function reasonOf({ followUp, moved }: Due, extra: readonly Shift[], facts: CustomerFacts): Reason {
  const { cadence, step, key, clock, window } = followUp;
  const blockedChannel = blockedChannelOf(facts.customer, step.channel);
  return {
    cadence: cadence.id,
    step: step.id,
    key,
    clock,
    window,
    shifts: [...moved.shifts, ...extra],
    ...(blockedChannel === undefined ? {} : { blockedChannel }),
  };
}

/** The step whose channel is proposed: a talk satisfies those who want a sending too, so it goes first. */
const stepToDo = ({ dues }: Merged) =>
  (dues.find(({ followUp }) => followUp.step.completedBy !== 'sending') ?? dues[0]).followUp.step;

function automaticRow(merged: Merged, facts: CustomerFacts, today: Day): PlannedRow | undefined {
  const { window, placed, dues } = merged;
  const channel = channelFor(facts.customer, stepToDo(merged));
  if (channel === undefined) return undefined;
  const hour = dues.map(({ moved }) => moved.hour).find((each) => each?.on === placed.on);
  return plannedRow(
    {
      kind: 'follow-up',
      on: placed.on,
      window,
      lastDay: placed.lastDay,
      intervalDays: Math.max(1, dues[0].followUp.step.after.until),
      reasons: dues.map((due, at) => reasonOf(due, at === 0 ? placed.shifts : [], facts)),
      channel,
      ...(hour === undefined ? {} : { time: hour.time }),
    },
    today,
  );
}

/**
 * The next contact with one customer as of `today`, and what is owed to them.
 *
 * Pure and deterministic: the same facts give the same plan, and facts dated after `today` do not exist yet.
 */
export function planFor(facts: CustomerFacts, playbooks: Playbooks, workDays: WorkDays, today: Day): CustomerPlan {
  const { customer } = facts;
  if (customer.addedOn > today) return { state: 'none', cause: 'not-yet', promises: [] };
  const promises = promiseRows(facts, workDays, today);
  const none = (cause: NoneCause): CustomerPlan => ({ state: 'none', cause, promises });
  const cause = stopped(facts, today);
  if (cause !== undefined) return none(cause);
  const manual = manualRow(facts, today);
  if (manual !== undefined) return { state: 'manual', row: manual, promises };
  if (customer.noNext === true) return none('chosen-none');
  const dues = followUpsOf(facts, playbooks, today).map((followUp) => ({
    followUp,
    moved: movedWindow(followUp.window, followUp.key, facts, today),
  }));
  const merged = mergeDues(dues, today, workDays);
  if (merged === undefined) return none('no-cadence');
  const row = automaticRow(merged, facts, today);
  return row === undefined ? none('do-not-contact') : { state: 'automatic', row, promises };
}
