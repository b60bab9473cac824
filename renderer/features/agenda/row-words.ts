import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { CadenceView } from '../../../shared/domain/playbook.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayClock, whyLines } from '../../../shared/i18n/why.ts';
import { stepWords, textIn } from './step-words.ts';

/** Everything a row says. */
export interface RowWords {
  /** Why today, in one line. */
  readonly why: string;
  /** The same in full: the lines of each reason, the governing one first. */
  readonly reasons: readonly (readonly string[])[];
  /** What the contact is for. */
  readonly next: string | undefined;
  /** A first sentence to say or write. */
  readonly opening: string | undefined;
}

/** The words of a row in one language. `cadences` are the rules its reasons name. */
export function rowWords(row: AgendaRow, cadences: readonly CadenceView[], language: Language, today: Day): RowWords {
  const reasons = row.reasons.map((reason) =>
    whyLines(
      reason,
      cadences.find((cadence) => cadence.id === reason.cadence),
      language,
      today,
    ),
  );
  const [governing] = row.reasons;
  const rule = cadences.find(({ id }) => id === governing?.cadence);
  // One line has room for the name of the rule and its clock; how often and how far stands in the full answer.
  const clock = governing && sayClock(governing.clock, language, today);
  const told = rule === undefined ? [reasons[0]?.[0]] : [textIn(rule.name, language), clock];
  const { aim, opening } = stepWords(row, cadences, language);
  return { why: told.filter(Boolean).join(' · '), reasons, next: aim, opening };
}
