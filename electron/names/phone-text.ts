/**
 * Marks that carry direction or join nothing: Windows' contact dialogs put U+202D and U+202C around numbers they copy.
 * Written as escapes, because an invisible character in a source file helps nobody.
 */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const DASHES = /[\u2010-\u2015\u2212\u30fc\uff0d\uff70]/gu;

/** Full width to half width, every dash to `-`, invisible marks gone. For reading only: what is stored is the raw text. */
export const plainText = (text: string): string =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(DASHES, '-').trim();

const SEPARATOR = /[,，;；、|\n\r\t]| ::: | {2,}|\u3000+|(?<=1[3-9]\d{9}) (?=1[3-9]\d{9})/u;
/** `0755-5550 0101/57` gives the other line's last digits: not a number of its own. */
const TAIL_DIGITS = /^\d{1,4}$/;

/** Puts the short tails after a slash back onto the number that they belong to. */
function splitSlashes(piece: string): string[] {
  const parts: string[] = [];
  for (const part of piece.split(/[/／]/)) {
    const last = parts.length - 1;
    const before = parts[last];
    if (before !== undefined && TAIL_DIGITS.test(part.trim())) parts[last] = `${before}/${part}`;
    else parts.push(part);
  }
  return parts;
}

/** The numbers of one cell, each as it stands there. A cell of separators alone gives none. */
export function splitPhones(cell: string): string[] {
  return cell
    .split(SEPARATOR)
    .flatMap(splitSlashes)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Every digit of a text, full-width ones included, and nothing else. What was typed into a search box, too. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');
