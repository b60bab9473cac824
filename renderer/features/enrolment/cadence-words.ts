import type { CadenceView } from '../../../shared/domain/playbook.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';

/** A cadence as its playbook calls it; one that no playbook holds any more by its code. */
export const nameOfCadence = (cadence: CadenceView | undefined, code: string, language: Language): string =>
  textIn(cadence?.name, language) ?? code;

export const rhythmOf = (cadence: CadenceView | undefined, language: Language): string | undefined =>
  textIn(cadence?.rhythm, language);

/** What the first contact of a cadence is for. */
export const aimOf = (cadence: CadenceView | undefined, language: Language): string | undefined =>
  textIn(cadence?.steps[0]?.aim, language);

/** Those for hand alone first, the others in the order of the playbook. */
export const byHandFirst = (cadences: readonly CadenceView[]): CadenceView[] =>
  cadences.toSorted((a, b) => Number(b.appliesTo.optIn === true) - Number(a.appliesTo.optIn === true));
