import type { Day } from '../../shared/domain/day.ts';
import type { CustomerFacts } from './facts.ts';

/** What the rep decided by hand about one cadence of one customer. */
export interface ByHand {
  /** Put on them from this day, which may lie ahead: a show that will open. */
  readonly since?: Day;
  /** Taken off them on this day, and not put on again since. */
  readonly leftOn?: Day;
}

const NOTHING: ByHand = {};

/** The newest word counts: of one day the one entered last. */
export function byHandOf({ enrolments }: Pick<CustomerFacts, 'enrolments'>, cadence: string, today: Day): ByHand {
  if (enrolments.length === 0) return NOTHING;
  let newest: { readonly at: string; readonly said: ByHand } | undefined;
  for (const { cadence: code, anchorOn, exit, createdAt } of enrolments) {
    if (code !== cadence) continue;
    const said = exit !== undefined && exit.on <= today ? { leftOn: exit.on } : { since: anchorOn };
    const at = `${said.leftOn ?? anchorOn} ${createdAt}`;
    if (newest === undefined || at >= newest.at) newest = { at, said };
  }
  return newest?.said ?? NOTHING;
}
