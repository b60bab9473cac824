import { INTENTS } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Option } from '../../shared/domain/proposal.ts';
import type { Seen } from './rule.ts';

/** The intent so many steps nearer to a purchase (below zero: further from it); undefined where the ladder ends. */
export function intentBeside(code: string, steps: number): string | undefined {
  const at = INTENTS.findIndex((intent) => intent === code);
  return at < 0 ? undefined : INTENTS[at - steps];
}

/** True when the first is further from a purchase than the second; codes nobody knows are as far as `never`. */
export function isLower(code: string | undefined, than: string): boolean {
  const place = (intent: string | undefined) => {
    const at = INTENTS.findIndex((each) => each === intent);
    return at < 0 ? INTENTS.length : at;
  };
  return place(code) > place(than);
}

export const intentOption = (code: string, since: Day): Option => ({ intent: { code, since } });

/** The horizon so many bounds nearer, of those the playbook knows. */
export function horizonBeside({ rules, horizon }: Seen, steps: number): string | undefined {
  const { bounds } = rules.playbooks.scales.horizon;
  const at = bounds.findIndex(({ code }) => code === horizon);
  return at < 0 ? undefined : bounds[at - steps]?.code;
}

/** A grade held by hand stands beside the expected date and does not erase it. */
export const horizonOption = ({ facts: { customer } }: Seen, code: string): Option => ({
  horizon: { ...customer.horizon, pinned: code },
});

/** The days of the newest steps in the history of a scale; the field's own day where it has one. */
export function gradedOn({ facts: { customer }, gradings, today }: Seen, scale: 'intent' | 'horizon'): Day | undefined {
  let newest = scale === 'intent' ? customer.intent?.since : undefined;
  for (const grading of gradings) {
    if (grading.scale !== scale || grading.on > today) continue;
    if (newest === undefined || grading.on > newest) newest = grading.on;
  }
  return newest;
}
