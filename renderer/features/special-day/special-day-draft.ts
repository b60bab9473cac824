import type { Ask } from '../../../shared/contract/contract.ts';
import type { SpecialDay } from '../../../shared/domain/special-day.ts';
import { NO_DAY, yearlyDraft, type YearlyDraft, yearlyOf } from '../../ui/yearly-day.ts';

/** The form of a special day; numbers as typed. */
export interface SpecialDayDraft extends YearlyDraft {
  readonly kind: SpecialDay['kind'];
  readonly label: string;
  /** Empty: the customer's own. */
  readonly personId: string;
}

export const emptyDay = (kind: SpecialDay['kind']): SpecialDayDraft => ({
  kind,
  label: '',
  ...NO_DAY,
  personId: '',
});

export const draftOfDay = (day: SpecialDay): SpecialDayDraft => ({
  kind: day.kind,
  label: day.label ?? '',
  ...yearlyDraft(day),
  personId: day.personId ?? '',
});

/** The ask that writes it; undefined while something is wrong. */
export function askOfDay(
  draft: SpecialDayDraft,
  customerId: string,
  id: string | undefined,
): Ask<'specialDay.save'> | undefined {
  const day = yearlyOf(draft);
  if (day === undefined) return undefined;
  const { kind, label, personId } = draft;
  return {
    customerId,
    kind,
    ...day,
    ...(label.trim() === '' ? {} : { label: label.trim() }),
    ...(personId === '' ? {} : { personId }),
    ...(id === undefined ? {} : { id }),
  };
}
