import type { Dossier } from '../../../shared/contract/customer-view.ts';
import { isPartSensitive, withoutSensitive } from '../../../shared/domain/sensitive.ts';

/** A dossier as it may leave the house: without what is marked as nobody else's business. */
export const withoutSensitiveParts = (dossier: Dossier): Dossier => {
  const { customer } = dossier;
  return {
    ...dossier,
    customer: withoutSensitive(customer),
    people: isPartSensitive(customer, 'people') ? [] : dossier.people,
    specialDays: isPartSensitive(customer, 'specialDays') ? [] : dossier.specialDays,
  };
};
