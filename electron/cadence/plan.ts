import type { WorkDays } from '../../shared/almanac/work-day.ts';
import { BY_HAND, type Reason, type Window } from '../../shared/domain/agenda.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { type Day, maxDay, minDay } from '../../shared/domain/day.ts';
import type { Step } from '../../shared/domain/playbook.ts';
import { type Unanswered, unansweredOf } from './attempts.ts';
import { channelFor, isUnreachable } from './channel-for.ts';
import { followUpKey, skippedOn } from './choices.ts';
import type { Asked, DayGround, Named } from './days/asked.ts';
import { candidatesFor } from './days/candidates.ts';
import { lastDayUpTo } from './days/outside.ts';
import type { CustomerFacts } from './facts.ts';
import { type FollowUp, followUpsOf } from './follow-ups.ts';
import { type Merged, mergeDues } from './merge.ts';
import { movedDate, movedWindow } from './moved.ts';
import { occasionsNear } from './occasions.ts';
import { owedRows } from './owed/owed-rows.ts';
import type { CustomerPlan, NoneCause } from './customer-plan.ts';
import { type PlannedRow, plannedRow } from './planned.ts';
import { limitOf, type Proposal, settle, stepToDo } from './proposal.ts';
import { restraintOf } from './restraint.ts';
import type { PlanRules } from './rules.ts';

/** The step of the rep's own date, in keys and reasons. */
const MANUAL = 'manual';

/** What stops every clock, the strongest first. */
function stopped({ customer }: CustomerFacts, today: Day): NoneCause | undefined {
  const { givenUp, frozen } = customer;
  if (givenUp !== undefined && givenUp.on <= today) return 'given-up';
  if (isUnreachable(customer)) return 'do-not-contact';
  return frozen !== undefined && frozen.on <= today && frozen.until >= today ? 'frozen' : undefined;
}

/** The rep's own date stays on its day, working or not, until a contact is logged; a skip gives the customer back to the cadences. */
function manualRow(facts: CustomerFacts, today: Day): PlannedRow | undefined {
  const { manualNext, id } = facts.customer;
  if (manualNext === undefined) return undefined;
  const { on: set, time, what } = manualNext;
  if (skippedOn(facts.choices, id, BY_HAND, today, set) !== undefined) return undefined;
  const key = followUpKey(id, BY_HAND, MANUAL, set);
  const raw = { from: set, until: set };
  const { window, shifts, hour } = movedDate(set, key, facts, today);
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

const isWorkedBy =
  (workDays: WorkDays) =>
  ({ from, until }: Window): boolean =>
    lastDayUpTo(until, from, (day) => workDays.isWorkDay(day)) !== undefined;

/** Days on which a promise is to be kept anyway; a late one is no day to wait for. */
const promisedDays = (owed: readonly PlannedRow[], today: Day): readonly Named[] =>
  owed
    .filter(({ kind, on, overdue }) => kind === 'promise' && !overdue && on >= today)
    .map(({ on, what }) => ({ on, ...(what === undefined ? {} : { what }) }));

/** Who moved a window by hand, or failed to reach somebody, is not overruled by a holiday. */
function pullAfterOf({ governing: { followUp, moved } }: Merged): Pick<Asked, 'pullAfter'> {
  return moved.shifts.length > 0 ? {} : { pullAfter: followUp.clock.on };
}

/** The greeting of another cadence does not carry a contact onto a day off. */
function placingOf(governing: Step, planned: Step): Asked['placing'] {
  if (governing.placing === 'day') return 'day';
  return planned.placing === 'weekend' ? 'weekend' : 'work';
}

/** What joins only because it is late itself changes neither days nor calendar: whatever is late keeps its day. */
function askedOf(merged: Merged, tired: Unanswered['tired'], facts: CustomerFacts): Asked {
  const { governing, window } = merged;
  const { step } = governing.followUp;
  const { named } = governing.moved;
  const planned = stepToDo(merged, window.until);
  const limit = limitOf(governing.followUp);
  return {
    window,
    placing: placingOf(step, planned),
    isMail: channelFor(facts.customer, planned, tired) === 'email',
    occasions: step.withOccasion === true ? occasionsNear(window, facts) : [],
    ...(limit === undefined ? {} : { limit }),
    ...(named === undefined ? {} : { named }),
    ...pullAfterOf(merged),
  };
}

/** A step whose every channel is blocked is nobody's work, and takes no other cadence down with it. */
const isOpenTo =
  (customer: Readonly<Customer>) =>
  ({ step }: FollowUp): boolean =>
    channelFor(customer, step) !== undefined;

/** What the cadences make of one customer; the cause where they make nothing. */
function proposalOf(
  facts: CustomerFacts,
  rules: PlanRules,
  owed: readonly PlannedRow[],
  today: Day,
): Proposal | 'no-cadence' | 'do-not-contact' {
  const { customer } = facts;
  const all = followUpsOf(facts, rules, today);
  if (all.length === 0) return 'no-cadence';
  const followUps = customer.doNotContact.length === 0 ? all : all.filter(isOpenTo(customer));
  const workDays = rules.workDays(customer.country);
  const unanswered = unansweredOf(facts, today);
  const movers = { facts, today, unanswered, workDays };
  const dues = followUps.map((followUp) => ({ followUp, moved: movedWindow(followUp, movers) }));
  const merged = mergeDues(dues, isWorkedBy(workDays));
  if (merged === undefined) return 'do-not-contact';
  const channel = channelFor(customer, stepToDo(merged, maxDay(merged.window.until, today)), unanswered.tired);
  if (channel === undefined) return 'do-not-contact';
  const promised = promisedDays(owed, today);
  const restraint = restraintOf(
    facts,
    promised.map(({ on }) => on),
    minDay(merged.window.from, today),
    today,
  );
  const { frozen } = customer;
  const ground: DayGround = {
    today,
    workDays,
    restraint,
    promised,
    ...(frozen === undefined || frozen.on <= today ? {} : { frozen: { from: frozen.on, until: frozen.until } }),
  };
  const candidates = candidatesFor(askedOf(merged, unanswered.tired, facts), ground);
  return { customer, today, merged, candidates, channel, unanswered };
}

/**
 * The next contact with one customer as of `today`, and what is owed to them, as if nobody else had to be served.
 *
 * Pure and deterministic: the same facts give the same plan, and facts dated after `today` do not exist yet.
 */
export function planFor(facts: CustomerFacts, rules: PlanRules, today: Day): CustomerPlan {
  const { customer } = facts;
  if (customer.addedOn > today) return { state: 'none', cause: 'not-yet', owed: [] };
  const cause = stopped(facts, today);
  const owed = owedRows(facts, rules, today, cause !== undefined);
  const none = (because: NoneCause): CustomerPlan => ({ state: 'none', cause: because, owed });
  if (cause !== undefined) return none(cause);
  const manual = manualRow(facts, today);
  if (manual !== undefined) return { state: 'manual', row: manual, owed };
  if (customer.noNext === true) return none('chosen-none');
  const proposal = proposalOf(facts, rules, owed, today);
  if (typeof proposal === 'string') return none(proposal);
  return { state: 'automatic', row: settle(proposal, proposal.candidates.days[0]), proposal, owed };
}
