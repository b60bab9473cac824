import type { Choice } from '../../shared/domain/choice.ts';
import type { Day } from '../../shared/domain/day.ts';

/** `<customer>/<cadence>/<step>/<clock day>`: the same facts give the same key, so a choice finds its follow-up again. */
export const followUpKey = (customerId: string, cadence: string, step: string, clockOn: Day): string =>
  `${customerId}/${cadence}/${step}/${clockOn}`;

/**
 * The day of the newest skip in a cadence, from `clockOn` only when it is given.
 *
 * A skip passes whatever had begun in its cadence, as a talk would, and touches no other cadence.
 */
export function skippedOn(
  choices: readonly Choice[],
  customerId: string,
  cadence: string,
  today: Day,
  clockOn?: Day,
): Day | undefined {
  let newest: Day | undefined;
  for (const { kind, key, on } of choices) {
    if (kind !== 'skip' || on > today || !key.startsWith(`${customerId}/${cadence}/`)) continue;
    if (clockOn !== undefined && !key.endsWith(`/${clockOn}`)) continue;
    if (newest === undefined || on > newest) newest = on;
  }
  return newest;
}

/** The newest snooze of a follow-up that was decided by `today`. */
export function snoozeOf(
  choices: readonly Choice[],
  key: string,
  today: Day,
): (Choice & { readonly until: Day }) | undefined {
  let newest: Choice | undefined;
  for (const choice of choices) {
    if (choice.kind !== 'snooze' || choice.key !== key || choice.on > today) continue;
    if (newest === undefined || decidedAt(choice) > decidedAt(newest)) newest = choice;
  }
  return newest?.until === undefined ? undefined : { ...newest, until: newest.until };
}

const decidedAt = ({ on, changedAt, id }: Choice): string => `${on} ${changedAt} ${id}`;
