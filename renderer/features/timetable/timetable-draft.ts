import type { Ask } from '../../../shared/contract/contract.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { addDays, type Day, daysBetween } from '../../../shared/domain/day.ts';
import { ORGANIZATION_STAGES, RETAIL_STAGES, type Stage } from '../../../shared/domain/manner.ts';
import type { Timetable } from '../../../shared/domain/timetable.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank } from '../../ui/form-values.ts';

export interface StepDraft {
  readonly what: string;
  readonly who: Timetable['steps'][number]['who'];
  readonly by: Day | undefined;
  readonly doneOn: Day | undefined;
}

export interface TimetableDraft {
  readonly title: string;
  readonly steps: readonly StepDraft[];
}

export const draftOfTimetable = ({ title, steps }: Timetable): TimetableDraft => ({
  title,
  steps: steps.map(({ what, who, by, doneOn }) => ({ what, who, by, doneOn })),
});

interface Planned {
  readonly code: string;
  readonly who: StepDraft['who'];
  /** Days from today, in a purchase without hurry. */
  readonly after: number;
  /** The last stage in which this still lies ahead. */
  readonly until: Stage;
}

export const RETAIL_STEPS = [
  { code: 'trial', who: 'both', after: 2, until: 'interest' },
  { code: 'papers', who: 'them', after: 4, until: 'price' },
  { code: 'plan', who: 'us', after: 5, until: 'price' },
  { code: 'sign', who: 'both', after: 8, until: 'price' },
  { code: 'deposit', who: 'them', after: 8, until: 'signed' },
  { code: 'delivery', who: 'us', after: 20, until: 'signed' },
  { code: 'callback', who: 'us', after: 27, until: 'signed' },
] as const satisfies readonly Planned[];

export const ORGANIZATION_STEPS = [
  { code: 'needs', who: 'both', after: 5, until: 'project' },
  { code: 'trial', who: 'both', after: 14, until: 'criteria' },
  { code: 'quote', who: 'us', after: 20, until: 'tender' },
  { code: 'approval', who: 'them', after: 35, until: 'preferred' },
  { code: 'sign', who: 'both', after: 45, until: 'talks' },
  { code: 'deposit', who: 'them', after: 50, until: 'contract' },
  { code: 'delivery', who: 'us', after: 80, until: 'contract' },
  { code: 'install', who: 'both', after: 90, until: 'contract' },
  { code: 'callback', who: 'us', after: 97, until: 'contract' },
] as const satisfies readonly Planned[];

export type StepCode =
  | `retail.${(typeof RETAIL_STEPS)[number]['code']}`
  | `organization.${(typeof ORGANIZATION_STEPS)[number]['code']}`;

type Whom = Pick<Customer, 'kind' | 'name' | 'stage' | 'horizon' | 'budgetOn'>;

const isAhead = (stages: readonly Stage[], now: Stage | undefined, until: Stage): boolean =>
  now === undefined || !stages.includes(now) || stages.indexOf(now) <= stages.indexOf(until);

/** The day they mean to buy, or their money comes; one that is over says nothing. */
function signingDay({ horizon, budgetOn }: Whom, today: Day): Day | undefined {
  return [horizon?.expectedOn, budgetOn].find((day) => day !== undefined && day > today);
}

/**
 * The steps that lie ahead of this customer, with days. Where the day of the purchase is known the signing falls on it and what
 * comes before is drawn together or apart.
 */
export function prefilledTimetable(
  customer: Whom,
  today: Day,
  words: { readonly title: string; readonly stepOf: (code: StepCode) => string },
): TimetableDraft {
  const isFirm = customer.kind === 'organization';
  const steps: readonly Planned[] = isFirm ? ORGANIZATION_STEPS : RETAIL_STEPS;
  const stages: readonly Stage[] = isFirm ? ORGANIZATION_STAGES : RETAIL_STAGES;
  const usual = steps.find(({ code }) => code === 'sign')?.after ?? 1;
  const signs = signingDay(customer, today);
  const toSign = signs === undefined ? usual : daysBetween(today, signs);
  const dayOf = (after: number): Day =>
    addDays(today, after <= usual ? Math.round((after * toSign) / usual) : toSign + after - usual);
  const prefix = isFirm ? 'organization' : 'retail';
  return {
    title: words.title,
    steps: steps
      .filter(({ until }) => isAhead(stages, customer.stage, until))
      .map(({ code, who, after }) => ({
        what: words.stepOf(`${prefix}.${code}` as StepCode),
        who,
        by: dayOf(after),
        doneOn: undefined,
      })),
  };
}

const STEPS_AT_MOST = 60;

export function askOfTimetable(
  { title, steps }: TimetableDraft,
  customerId: string,
  id?: string,
): Ask<'timetable.save'> | undefined {
  if (isBlank(title)) return undefined;
  const named = steps.filter(({ what }) => !isBlank(what)).slice(0, STEPS_AT_MOST);
  return withoutUndefined({
    id,
    customerId,
    title: title.trim(),
    steps: named.map(({ what, who, by, doneOn }) => withoutUndefined({ what: what.trim(), who, by, doneOn })),
  });
}
