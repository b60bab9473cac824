import type { Ask } from '../../../shared/contract/contract.ts';
import type { Reason } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Enrolment } from '../../../shared/domain/enrolment.ts';
import type { CadenceView } from '../../../shared/domain/playbook.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { some } from '../../ui/form-values.ts';

/** A cadence that runs for a customer: by its rule, put on by hand, or both. */
export interface Running {
  readonly cadence: string;
  /** It asks for the next contact. */
  readonly isNext: boolean;
  readonly enrolment: Enrolment | undefined;
}

const saidOn = ({ anchorOn, exit, createdAt }: Enrolment): string => `${exit?.on ?? anchorOn} ${createdAt}`;

/** What the rep said last about each cadence, the newest first: of one day what was entered last, as the engine reads it. */
function lastWords(enrolments: readonly Enrolment[]): Enrolment[] {
  const last = new Map<string, Enrolment>();
  for (const one of enrolments.toSorted((a, b) => (saidOn(a) < saidOn(b) ? 1 : -1)))
    if (!last.has(one.cadence)) last.set(one.cadence, one);
  return [...last.values()];
}

/** What runs: first what asks for the next contact, then what else was put on by hand. */
export function runningCadences(
  reasons: readonly Reason[],
  enrolments: readonly Enrolment[],
  known: readonly CadenceView[],
): Running[] {
  const asked = new Set(reasons.map(({ cadence }) => cadence).filter((code) => known.some(({ id }) => id === code)));
  const byHand = lastWords(enrolments).filter(({ exit }) => exit === undefined);
  const codes = new Set([...asked, ...byHand.map(({ cadence }) => cadence)]);
  return [...codes].map((cadence) => ({
    cadence,
    isNext: asked.has(cadence),
    enrolment: byHand.find((one) => one.cadence === cadence),
  }));
}

/** Taken off by hand and not put on since, the newest first. */
export const stoppedOf = (enrolments: readonly Enrolment[]): Enrolment[] =>
  lastWords(enrolments).filter(({ exit }) => exit !== undefined);

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

/**
 * Stops a cadence: what began up to today is over. A record of its own, also where the cadence was put on by hand, so that
 * whatever stood before comes back when the stop is removed.
 */
export function askOfStop(customerId: string, cadence: string, today: Day, reason: string): Ask<'enrolment.save'> {
  return { customerId, cadence, anchorOn: today, exit: withoutUndefined({ on: today, reason: some(reason) }) };
}

/** What has not begun is not stopped but taken out. */
export const canStop = ({ enrolment }: Running, today: Day): boolean =>
  enrolment === undefined || enrolment.anchorOn <= today;
