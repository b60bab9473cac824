import { BANDS, type Band, type Reason, type Shift } from '../../shared/domain/agenda.ts';
import { type Channel, familyOf } from '../../shared/domain/channel.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Step } from '../../shared/domain/playbook.ts';
import type { Unanswered } from './attempts.ts';
import { blockedChannelOf } from './channel-for.ts';
import type { Candidates } from './days/candidates.ts';
import type { Due, Merged } from './merge.ts';
import { servedOn } from './merge.ts';
import { type PlannedRow, plannedRow } from './planned.ts';

/** What fills a working day; written words do not. */
export type Work = 'calls' | 'visits';

/** The work a contact on this channel is; undefined for written words. */
export function workOf(channel: Channel | undefined): Work | undefined {
  if (channel === undefined) return undefined;
  const family = familyOf(channel);
  if (family === 'call') return 'calls';
  return family === 'met' ? 'visits' : undefined;
}

/** The next contact with one customer before it is decided on which of its days it will be. */
export interface Proposal {
  readonly customer: Readonly<Customer>;
  readonly today: Day;
  readonly merged: Merged;
  readonly candidates: Candidates;
  readonly channel: Channel;
  readonly unanswered: Unanswered;
}

/** Why levelling put it on another day than its first. */
export type Levelled = Pick<Shift, 'cause' | 'what'>;

/**
 * The step that is done by `day`: a meeting satisfies whoever wants a talk, and a talk whoever wants a sending, so they go first.
 *
 * What waits for its own time does not count: a call of next quarter makes no call of a card.
 */
export function stepToDo(merged: Merged, day: Day): Step {
  const steps = servedOn(merged, day).map(({ followUp }) => followUp.step);
  const wanting = (completedBy: Step['completedBy']) => steps.find((step) => step.completedBy === completedBy);
  return wanting('meeting') ?? wanting('talk') ?? merged.governing.followUp.step;
}

/** The hard deadline of a step, as a day. */
export const limitOf = ({ step, clock }: Due['followUp']): Day | undefined =>
  step.limit === undefined ? undefined : addDays(clock.on, step.limit);

function reasonOf({ followUp, moved }: Due, extra: readonly Shift[], { customer, unanswered }: Proposal): Reason {
  const { cadence, step, key, clock, window } = followUp;
  const blocked = blockedChannelOf(customer, step.channel);
  const limit = limitOf(followUp);
  return {
    cadence: cadence.id,
    step: step.id,
    key,
    clock,
    window,
    shifts: [...moved.shifts, ...extra],
    ...(limit === undefined ? {} : { limit }),
    ...(blocked === undefined ? {} : { blockedChannel: blocked }),
    ...(unanswered.tired.has(step.channel) ? { changedChannel: step.channel } : {}),
  };
}

function bandOf({ governing }: Merged, dues: readonly Due[], late: boolean): Band {
  if (dues.some(({ followUp }) => followUp.step.limit !== undefined)) return 'hard';
  if (late) return 'overdue';
  return governing.followUp.cadence.kind === 'calendar' ? 'greeting' : 'due';
}

const onItsDay = <T extends { readonly on: Day }>(each: T | undefined, day: Day): T | undefined =>
  each?.on === day ? each : undefined;

function hourOf(dues: readonly Due[], day: Day): Pick<PlannedRow, 'time' | 'half'> {
  const hour = dues.map(({ moved }) => onItsDay(moved.hour, day)).find((each) => each !== undefined);
  if (hour !== undefined) return { time: hour.time };
  const half = dues.map(({ moved }) => onItsDay(moved.half, day)).find((each) => each !== undefined);
  return half === undefined ? {} : { half: half.half };
}

/** The row of a proposal on one of its days. */
export function settle(proposal: Proposal, day: Day, levelled?: Levelled): PlannedRow {
  const { merged, candidates, today, channel, unanswered } = proposal;
  const [first] = candidates.days;
  const shifts = [
    ...candidates.shifts,
    ...(day === first || levelled === undefined ? [] : [{ from: candidates.origin, to: day, ...levelled }]),
  ];
  const dues = servedOn(merged, day > today ? day : today);
  return plannedRow(
    {
      kind: 'follow-up',
      band: bandOf(merged, dues, today > candidates.lastDay),
      on: day,
      window: merged.window,
      lastDay: candidates.lastDay,
      intervalDays: Math.max(1, merged.governing.followUp.step.after.until),
      reasons: dues.map((due, at) => reasonOf(due, at === 0 ? shifts : [], proposal)),
      channel,
      ...hourOf(dues, day),
      ...(unanswered.count === 0 ? {} : { unanswered: unanswered.count }),
    },
    today,
  );
}

/** The place of a band in the order of work. */
export const bandPlace = (band: Band): number => BANDS.indexOf(band);
