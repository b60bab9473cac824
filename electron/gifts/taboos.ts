import type { Taboo } from '../../shared/domain/gift-rules.ts';
import type { GiftWarning } from '../../shared/domain/gift-warning.ts';
import type { Receiver } from './receiver.ts';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const isLatin = (word: string): boolean => /^[\x20-\x7e]+$/.test(word);
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** English words stand alone, in the plural too: a clock is no clockwork, cash no cashew. */
const patternOf = (word: string): RegExp =>
  isLatin(word) ? new RegExp(`(?<![a-z0-9])${escaped(word)}(?:e?s)?(?![a-z0-9])`, 'g') : new RegExp(escaped(word), 'g');

const made = new Map<string, RegExp>();
function pattern(word: string): RegExp {
  const known = made.get(word) ?? patternOf(folded(word));
  made.set(word, known);
  return known;
}

/** The word that gives a taboo away. What is harmless is blanked out first, so that 钟爱的挂钟 is still a clock. */
function wordIn(text: string, { words, except = [] }: Pick<Taboo, 'words' | 'except'>): string | undefined {
  const left = except.reduce((rest, word) => rest.replace(pattern(word), '\n'), folded(text));
  return words.find((word) => left.search(pattern(word)) !== -1);
}

function concerns(when: Taboo['when'], receiver: Receiver): boolean {
  if (when === undefined) return true;
  const { countries, faiths, cautions, unlessBonds } = when;
  return [
    countries === undefined || countries.includes(receiver.country),
    // Faith and health only where they are written down: nothing is guessed from a name or a country.
    faiths === undefined || (receiver.faith !== undefined && faiths.includes(receiver.faith)),
    cautions === undefined || cautions.some((caution) => receiver.cautions.includes(caution)),
    unlessBonds === undefined || receiver.bond === undefined || !unlessBonds.includes(receiver.bond),
  ].every(Boolean);
}

/** What of a gift's words is better not given to somebody. */
export function tabooWarnings(text: string, receiver: Receiver, taboos: readonly Taboo[]): GiftWarning[] {
  return taboos.flatMap((taboo): GiftWarning[] => {
    if (!concerns(taboo.when, receiver)) return [];
    const word = wordIn(text, taboo);
    const { code, level, reason } = taboo;
    return word === undefined ? [] : [{ kind: 'taboo', level, code, word, reason }];
  });
}
