import type { Qualification } from '../../shared/domain/qualification.ts';

/**
 * What money, authority and need come to. `key`, `normal`: worth the work, and how much; `waken-need`, `arrange-payment`: normal,
 * with something to do first; `none`: not a prospect; `find-out`: nobody knows yet, and the next contact asks.
 */
export type QualificationOutcome = 'key' | 'normal' | 'waken-need' | 'arrange-payment' | 'none' | 'find-out';

export type QualificationPart = keyof Qualification;

const PARTS = ['money', 'authority', 'need'] as const satisfies readonly QualificationPart[];

/** What the next contact is to find out. */
export const unknownOf = (qualification: Qualification): QualificationPart[] =>
  PARTS.filter((part) => qualification[part] === 'unknown');

/** Who can block or advises has a say, and not the last one: only who decides has authority. */
function has(qualification: Qualification, part: QualificationPart): boolean | undefined {
  const answer = qualification[part];
  return answer === 'unknown' ? undefined : answer === (part === 'authority' ? 'decides' : 'yes');
}

const WITHOUT = { authority: 'normal', need: 'waken-need', money: 'arrange-payment' } as const;

/** Once two are missing no answer to the third makes a prospect, so it is not asked for. Never changes the relationship. */
export function qualificationOutcome(qualification: Qualification): QualificationOutcome {
  const missing = PARTS.filter((part) => has(qualification, part) === false);
  if (missing.length > 1) return 'none';
  if (unknownOf(qualification).length > 0) return 'find-out';
  const [part] = missing;
  return part === undefined ? 'key' : WITHOUT[part];
}
