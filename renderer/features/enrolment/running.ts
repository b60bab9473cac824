import type { Ask } from '../../../shared/contract/contract.ts';
import type { Reason } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Enrolment } from '../../../shared/domain/enrolment.ts';
import type { CadenceView } from '../../../shared/domain/playbook.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';

/** A cadence that runs for a customer: by its rule, put on by hand, or both. */
export interface Running {
  readonly cadence: string;
  /** It asks for the next contact. */
  readonly isNext: boolean;
  readonly enrolment: Enrolment | undefined;
}

/** What runs: first what asks for the next contact, then what else was put on by hand. */
export function runningCadences(
  reasons: readonly Reason[],
  enrolments: readonly Enrolment[],
  known: readonly CadenceView[],
): Running[] {
  const asked = new Set(reasons.map(({ cadence }) => cadence).filter((code) => known.some(({ id }) => id === code)));
  const byHand = enrolments.filter(({ exit }) => exit === undefined);
  const codes = new Set([...asked, ...byHand.map(({ cadence }) => cadence)]);
  return [...codes].map((cadence) => ({
    cadence,
    isNext: asked.has(cadence),
    enrolment: byHand.find((one) => one.cadence === cadence),
  }));
}

/** Taken off by hand, the newest first. */
export const stoppedOf = (enrolments: readonly Enrolment[]): Enrolment[] =>
  enrolments
    .filter(({ exit }) => exit !== undefined)
    .sort((a, b) => ((a.exit?.on ?? a.anchorOn) < (b.exit?.on ?? b.anchorOn) ? 1 : -1));

/** Puts a cadence on from a day; undefined while one of the two is missing. */
export function askOfPutOn(
  customerId: string,
  cadence: string | undefined,
  anchorOn: Day | undefined,
  id: string | undefined,
): Ask<'enrolment.save'> | undefined {
  if (cadence === undefined || anchorOn === undefined) return undefined;
  return withoutUndefined({ customerId, cadence, anchorOn, id });
}

interface Stop {
  readonly customerId: string;
  readonly running: Running;
  readonly today: Day;
  readonly reason: string;
}

/** Stops a cadence: the one put on by hand ends, of any other what began up to today. */
export function askOfStop({ customerId, running, today, reason }: Stop): Ask<'enrolment.save'> {
  const { cadence, enrolment } = running;
  const words = reason.trim() === '' ? undefined : reason.trim();
  const exit = withoutUndefined({ on: today, reason: words });
  return withoutUndefined({ customerId, cadence, anchorOn: enrolment?.anchorOn ?? today, exit, id: enrolment?.id });
}

/**
 * Whether a stopped cadence had been put on by hand: then taking back the stop lets it run on, else it removes the stop.
 *
 * A stop alone stands on one day; what had been put on began before, or is never there but by hand.
 */
export const wasPutOn = ({ anchorOn, exit }: Enrolment, cadence: CadenceView | undefined): boolean =>
  (exit !== undefined && anchorOn < exit.on) || cadence?.appliesTo.optIn === true;
