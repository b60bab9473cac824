/** Marks of letters and pairs of letters share this many rows; of a long text a seventh of them is taken. */
const ROWS = 4_096;
const WORDS_A_ROW = 16;
/** Texts whose marks lie together: few enough that they stay near the processor while they are written. */
const TEXTS_A_SHEET = WORDS_A_ROW * 32;

function rowOf(mark: number): number {
  const spread = Math.imul(mark ^ (mark >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) & (ROWS - 1);
}

/** The rows of every letter of a text and of every two that stand side by side. */
function rowsOf(text: string, take: (row: number) => void): void {
  for (let at = 0, before = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    take(rowOf(letter));
    if (at > 0) take(rowOf((before << 16) | letter));
    before = letter;
  }
}

/**
 * Which letters, and which two side by side, stand in whose text: a row of bits for each, one bit a text. What a few rows have in
 * common are the only texts that may hold a word; to read ten thousand full dossiers to their end at every key would be felt.
 */
export class LetterSieve {
  readonly #sheets: Uint32Array[] = [];

  /** @param place counts from 0, none left out; it holds no text. */
  put(place: number, text: string): void {
    const sheet = (this.#sheets[Math.floor(place / TEXTS_A_SHEET)] ??= new Uint32Array(ROWS * WORDS_A_ROW));
    const word = (place % TEXTS_A_SHEET) >>> 5;
    const bit = 1 << (place & 31);
    rowsOf(text, (row) => {
      const at = row * WORDS_A_ROW + word;
      sheet[at] = (sheet[at] as number) | bit;
    });
  }

  /** Empties a place for another text. */
  clear(place: number): void {
    const sheet = this.#sheets[Math.floor(place / TEXTS_A_SHEET)];
    if (sheet === undefined) return;
    const mask = ~(1 << (place & 31));
    for (let at = (place % TEXTS_A_SHEET) >>> 5; at < sheet.length; at += WORDS_A_ROW)
      sheet[at] = (sheet[at] as number) & mask;
  }

  /** Places of the texts that may hold all of these words, of which there must be one: whoever does is among them. */
  places(words: readonly string[]): number[] {
    const rows = new Set<number>();
    for (const word of words) rowsOf(word, (row) => rows.add(row * WORDS_A_ROW));
    const starts = [...rows];
    const places: number[] = [];
    this.#sheets.forEach((sheet, index) => {
      for (let word = 0; word < WORDS_A_ROW; word += 1) {
        let bits = starts.reduce((left, start) => left & (sheet[start + word] as number), -1);
        for (; bits !== 0; bits &= bits - 1)
          places.push(index * TEXTS_A_SHEET + word * 32 + 31 - Math.clz32(bits & -bits));
      }
    });
    return places;
  }
}
