import { GIVE_UP_REASONS } from '../../../shared/domain/standstill.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** Why a customer was given up: a code in its words, or the rep's own. */
export function giveUpWords(t: Translate, reason: string): string {
  const code = GIVE_UP_REASONS.find((known) => known === reason);
  return code === undefined ? reason : t(`standing:giveUp.reasons.${code}`);
}

/** What is written down: the rep's own words where there are some, else the code. Undefined: "other" alone says nothing. */
export function giveUpReason(code: (typeof GIVE_UP_REASONS)[number] | undefined, words: string): string | undefined {
  if (code === undefined) return undefined;
  if (code !== 'other') return code;
  return words.trim() === '' ? undefined : words.trim();
}
