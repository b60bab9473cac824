import type { CadenceView } from '../../../shared/domain/playbook.ts';
import type { Language, Texts } from '../../../shared/domain/record.ts';

/** A playbook may have only one of the languages: better the other one than nothing. */
const textIn = (texts: Texts | undefined, language: Language): string | undefined =>
  texts?.[language] ?? texts?.[language === 'en' ? 'zh-CN' : 'en'];

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
