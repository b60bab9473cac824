import { policiesOf } from '../../../shared/almanac/day-policies.ts';
import type { Ask } from '../../../shared/contract/contract.ts';
import type { SpecialDay } from '../../../shared/domain/special-day.ts';
import { NO_DAY, type Yearly, yearlyDraft, type YearlyDraft, yearlyOf } from '../../ui/yearly-day.ts';

type Policy = Required<NonNullable<SpecialDay['policy']>>;

/** The form of a special day; numbers as typed. */
export interface SpecialDayDraft extends YearlyDraft {
  readonly kind: SpecialDay['kind'];
  readonly label: string;
  /** Empty: the customer's own. */
  readonly personId: string;
  /** The date in the rep's own words. */
  readonly typed: string;
  readonly keeps: Policy['leap'];
  readonly missing: Policy['missing'];
  /** Days; empty: as the settings say. */
  readonly lead: string;
}

const USUAL = { typed: '', keeps: 'leap-month', missing: 'day-before', lead: '' } as const;

export const emptyDay = (kind: SpecialDay['kind']): SpecialDayDraft => ({
  kind,
  label: '',
  ...NO_DAY,
  personId: '',
  ...USUAL,
});

export const draftOfDay = (day: SpecialDay): SpecialDayDraft => ({
  kind: day.kind,
  label: day.label ?? '',
  ...yearlyDraft(day),
  personId: day.personId ?? '',
  ...USUAL,
  keeps: day.policy?.leap ?? USUAL.keeps,
  missing: day.policy?.missing ?? USUAL.missing,
  lead: day.leadDays === undefined ? '' : String(day.leadDays),
});

const MOST_LEAD = 90;

/** Days ahead as typed; undefined for none, NaN for what is no such number. */
function leadOf({ lead }: SpecialDayDraft): number | undefined {
  const text = lead.trim();
  if (text === '') return undefined;
  return /^\d{1,2}$/.test(text) && Number(text) <= MOST_LEAD ? Number(text) : Number.NaN;
}

export const isLeadWrong = (draft: SpecialDayDraft): boolean => Number.isNaN(leadOf(draft));

const usualElse = <T>(wanted: T, usual: T, asked: boolean): T | undefined =>
  asked && wanted !== usual ? wanted : undefined;

/** Only what matters for that day and is not the usual. */
function policyOf({ keeps, missing }: SpecialDayDraft, day: Yearly): SpecialDay['policy'] {
  const asked = policiesOf(day);
  const asksLeap = asked.includes('leap-born') || (asked.includes('ordinary-born') && keeps === 'both');
  const asksMissing = asked.includes('feb-29') || asked.includes('day-30');
  const leap = usualElse<Policy['leap']>(keeps, USUAL.keeps, asksLeap);
  const lacks = usualElse<Policy['missing']>(missing, USUAL.missing, asksMissing);
  return leap === undefined && lacks === undefined
    ? undefined
    : { ...(leap && { leap }), ...(lacks && { missing: lacks }) };
}

/** The day with how it is kept; undefined while something is wrong. */
export function keptDay(draft: SpecialDayDraft): (Yearly & Pick<SpecialDay, 'kind' | 'policy'>) | undefined {
  const day = yearlyOf(draft);
  if (day === undefined) return undefined;
  const policy = policyOf(draft, day);
  return { ...day, kind: draft.kind, ...(policy && { policy }) };
}

/** The ask that writes it; undefined while something is wrong. */
export function askOfDay(
  draft: SpecialDayDraft,
  customerId: string,
  id: string | undefined,
): Ask<'specialDay.save'> | undefined {
  const day = keptDay(draft);
  const leadDays = leadOf(draft);
  if (day === undefined || Number.isNaN(leadDays)) return undefined;
  const { label, personId } = draft;
  return {
    customerId,
    ...day,
    ...(label.trim() === '' ? {} : { label: label.trim() }),
    ...(personId === '' ? {} : { personId }),
    ...(leadDays === undefined ? {} : { leadDays }),
    ...(id === undefined ? {} : { id }),
  };
}
