import type { Dossier } from '../../../shared/contract/customer-view.ts';
import { isSensitive, withoutSensitive } from '../../../shared/domain/sensitive.ts';

/** A dossier as it may leave the house: without what is marked as nobody else's business. */
export const withoutSensitiveParts = (dossier: Dossier): Dossier => {
  const { customer } = dossier;
  return {
    ...dossier,
    customer: withoutSensitive(customer),
    people: isSensitive(customer, 'people') ? [] : dossier.people,
    specialDays: isSensitive(customer, 'specialDays') ? [] : dossier.specialDays,
  };
};
