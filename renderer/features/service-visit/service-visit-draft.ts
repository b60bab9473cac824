import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { ServiceVisit } from '../../../shared/domain/service-visit.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, some } from '../../ui/form-values.ts';

export interface ServiceVisitDraft {
  readonly what: string;
  readonly on: Day | undefined;
  readonly note: string;
}

export const draftOfServiceVisit = (visit: ServiceVisit | undefined, today: Day): ServiceVisitDraft => ({
  what: visit?.what ?? '',
  on: visit?.on ?? today,
  note: visit?.note ?? '',
});

export function askOfServiceVisit(
  { what, on, note }: ServiceVisitDraft,
  customerId: string,
  id?: string,
): Ask<'serviceVisit.save'> | undefined {
  if (isBlank(what) || on === undefined) return undefined;
  return withoutUndefined({ customerId, what: what.trim(), on, note: some(note), id });
}
