import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import type { CadenceView } from '../../../shared/domain/playbook.ts';
import type { Language, Texts } from '../../../shared/domain/record.ts';

/** A text of a playbook in this language, or in the other when the playbook has only that. */
export const textIn = (texts: Texts | undefined, language: Language): string | undefined =>
  texts?.[language] ?? texts?.[language === 'en' ? 'zh-CN' : 'en'];

export interface StepWords {
  /** What the contact is for. */
  readonly aim?: string | undefined;
  /** A first sentence to say or write. */
  readonly opening?: string | undefined;
}

/** The words of the step that governs a row. A date the rep set has the rep's own words. */
export function stepWords(row: AgendaRow, cadences: readonly CadenceView[], language: Language): StepWords {
  if (row.kind !== 'follow-up') return { aim: row.what };
  for (const reason of row.reasons) {
    const step = cadences.find((one) => one.id === reason.cadence)?.steps.find((one) => one.id === reason.step);
    if (step !== undefined) return { aim: textIn(step.aim, language), opening: textIn(step.opening, language) };
  }
  return { aim: row.what };
}
