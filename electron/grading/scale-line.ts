import type { Customer } from '../../shared/domain/customer.ts';
import { type Scale, SCALES } from '../../shared/domain/scale.ts';

/** What history keeps of a scale: a change is what differs here. */
const LINES: Readonly<Record<Scale, (customer: Readonly<Customer>) => string | undefined>> = {
  intent: ({ intent }) => intent?.code,
  horizon: ({ horizon }) => [horizon?.pinned, horizon?.expectedOn].filter((part) => part !== undefined).join(' '),
  showClass: ({ showClass }) => showClass,
  orgGrade: ({ orgGrade }) => orgGrade,
  qualification: ({ qualification: q }) => q && [q.money, q.authority, q.need].join(' '),
  obstacle: ({ obstacle }) => obstacle,
  stage: ({ stage }) => stage,
  bond: ({ bond }) => bond,
  personality: ({ personality }) => personality,
  hesitation: ({ hesitation }) => hesitation,
};

/**
 * The value of a scale as one line: its code; of the horizon the letter held by hand, the expected day, or both with a space between;
 * of the qualification money, authority and need. Undefined where nothing is set.
 */
export const scaleLine = (customer: Readonly<Customer>, scale: Scale): string | undefined =>
  LINES[scale](customer) || undefined;

/** A step in the history of a scale, still without day and reason. */
export interface ScaleChange {
  readonly scale: Scale;
  readonly from?: string;
  readonly to?: string;
}

/** An intent that a purchase cleared and that is given again is a new one, though it is called the same. */
const isGivenAgain = (before: Readonly<Customer> | undefined, after: Readonly<Customer>, scale: Scale): boolean =>
  scale === 'intent' && before?.intent?.since !== after.intent?.since;

/** What changed from one state of a customer to the next; `before` undefined: they are new. */
export function scaleChanges(before: Readonly<Customer> | undefined, after: Readonly<Customer>): ScaleChange[] {
  return SCALES.flatMap((scale) => {
    const from = before && scaleLine(before, scale);
    const to = scaleLine(after, scale);
    if (from === to && !isGivenAgain(before, after, scale)) return [];
    return [{ scale, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}
