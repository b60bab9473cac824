import type { AppliesTo } from '../../shared/domain/playbook.ts';
import { isInvoiced, showEndedOn, type Standing } from './standing.ts';

const UNLESS: Readonly<Record<NonNullable<AppliesTo['unless']>[number], (standing: Standing) => boolean>> = {
  graded: ({ graded }) => graded,
  bought: ({ bought }) => bought,
  invoiced: isInvoiced,
  'walk-in': ({ walkIn }) => walkIn !== undefined,
  show: (standing) => standing.facts.customer.showClass !== undefined && showEndedOn(standing) !== undefined,
};

const holds = (codes: readonly string[] | undefined, code: string | undefined): boolean =>
  codes === undefined || (code !== undefined && codes.includes(code));

/** False while the first contact is still to be made: then only what `added` and other events start is due. */
const isBegun = ({ first, passed, bought }: Standing): boolean => first !== undefined || passed !== undefined || bought;

/** True when the customer stands on every scale where the cadence wants them. */
function isGradedFor(to: AppliesTo, { facts: { customer }, intent, horizon, relationship }: Standing): boolean {
  return (
    holds(to.intent, intent) &&
    holds(to.horizon, horizon) &&
    holds(to.showClass, customer.showClass) &&
    holds(to.orgGrade, customer.orgGrade) &&
    holds(to.relationship, relationship)
  );
}

/** True when the cadence is for this customer by its own rule. */
export function appliesTo(to: AppliesTo, standing: Standing): boolean {
  const { optIn, customerKind, trigger, unless = [] } = to;
  if (optIn !== undefined || (customerKind !== undefined && customerKind !== standing.facts.customer.kind))
    return false;
  if (trigger === undefined && !isBegun(standing)) return false;
  return isGradedFor(to, standing) && !unless.some((each) => UNLESS[each](standing));
}

/** True for what a first-answer sequence keeps waiting: the rhythms of intent and grade. */
export const waitsForFirstAnswer = ({ intent, horizon, showClass, orgGrade, trigger }: AppliesTo): boolean =>
  trigger === undefined && [intent, horizon, showClass, orgGrade].some((codes) => codes !== undefined);
