/**
 * Which letters, and which two letters side by side, may stand in a long text, as bits: what the sieve holds back stands
 * nowhere in it, what it lets through has to be looked for. Most words that are typed stand in almost nobody's dossier, and to
 * read ten thousand full ones to the end at every key would be felt.
 */
export type LetterSieve = Uint32Array;

/** A shorter text is read as fast as it is sieved. */
const SHORT = 160;
/** At least; few enough to be small beside the text, and enough that most of them stay empty. */
const BITS_A_LETTER = 4;

/** Letters of a word that are sieved: after these it stands there, nearly always. */
const TELLING = 4;

const mixed = (code: number): number => {
  const spread = Math.imul(code ^ (code >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
};

/** None for a short text. */
export function sieveOf(text: string): LetterSieve | undefined {
  if (text.length < SHORT) return undefined;
  const bits = 2 ** Math.ceil(Math.log2(text.length * BITS_A_LETTER));
  const sieve = new Uint32Array(bits / 32);
  const put = (code: number) => {
    const bit = mixed(code) & (bits - 1);
    sieve[bit >>> 5] = (sieve[bit >>> 5] as number) | (1 << (bit & 31));
  };
  for (let at = 0, before = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    put(letter);
    if (at > 0) put((before << 16) | letter);
    before = letter;
  }
  return sieve;
}

/** False only where the word stands nowhere in the text. */
export function letsThrough(sieve: LetterSieve | undefined, word: string): boolean {
  if (sieve === undefined) return true;
  const last = sieve.length * 32 - 1;
  const has = (code: number): boolean => {
    const bit = mixed(code) & last;
    return ((sieve[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  };
  const end = Math.min(word.length, TELLING);
  for (let at = 0, before = 0; at < end; at += 1) {
    const letter = word.charCodeAt(at);
    if (!has(letter) || (at > 0 && !has((before << 16) | letter))) return false;
    before = letter;
  }
  return true;
}
