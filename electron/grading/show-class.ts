import type { FourQuestions } from '../../shared/domain/qualification.ts';

/** A: may buy within half a year; B: within the year; C gets a card. */
export type ShowClass = 'A' | 'B' | 'C';

const SOON_MONTHS = 6;
const WITHIN_MONTHS = 12;

/** What was not answered counts as no, and is what the first contact asks. An existing customer is A whatever they say. */
export function showClassOf(
  { budget, need, months = Number.POSITIVE_INFINITY }: Pick<FourQuestions, 'budget' | 'need' | 'months'>,
  isCustomer: boolean,
): ShowClass {
  if (isCustomer || (budget === 'yes' && months <= SOON_MONTHS)) return 'A';
  return need === 'yes' && months <= WITHIN_MONTHS ? 'B' : 'C';
}
