import type { CardLine } from './vcard-lines.ts';

const CHARSETS: Readonly<Record<string, string>> = { GBK: 'gb18030', GB2312: 'gb18030', GB18030: 'gb18030' };

/** The file's word on its octets is tried first; phones say UTF-8 and write GBK, and the reverse. */
function decoded(octets: readonly number[], charset: string): string {
  const bytes = new Uint8Array(octets);
  for (const label of [CHARSETS[charset] ?? charset, 'utf-8', 'gb18030']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return new TextDecoder().decode(bytes);
}

/**
 * Quoted-printable to text. Letters that stand unescaped are octets, too: the second octet of a hanzi in GBK may be an
 * ASCII letter. Characters beyond ASCII were decoded with the file and stay.
 */
function quotedPrintable(text: string, charset: string): string {
  return text.replace(/[\p{ASCII}]+/gu, (run) => {
    if (!run.includes('=')) return run;
    const octets: number[] = [];
    for (let i = 0; i < run.length; i += 1) {
      const hex = run[i] === '=' ? /^[0-9a-f]{2}/i.exec(run.slice(i + 1, i + 3))?.[0] : undefined;
      octets.push(hex === undefined ? run.charCodeAt(i) : Number.parseInt(hex, 16));
      if (hex !== undefined) i += 2;
    }
    return decoded(octets, charset);
  });
}

const unescaped = (text: string): string =>
  text
    .replace(/\\([\\;,:nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))
    .replace(/\r\n?/g, '\n');

const isQuotedPrintable = ({ params }: CardLine): boolean =>
  (params.get('ENCODING') ?? []).some((encoding) => encoding.toUpperCase() === 'QUOTED-PRINTABLE');

/** Splits at a separator that no backslash stands before. */
function splitUnescaped(text: string, separator: string): string[] {
  const parts = [''];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    if (unit === separator) parts.push('');
    else parts[parts.length - 1] += unit;
    if (unit === '\\') {
      i += 1;
      parts[parts.length - 1] += text.charAt(i);
    }
  }
  return parts;
}

function plain(line: CardLine, text: string): string {
  const charset = line.params.get('CHARSET')?.[0]?.toUpperCase() ?? 'UTF-8';
  return unescaped(isQuotedPrintable(line) ? quotedPrintable(text, charset) : text).trim();
}

/** The value as text. */
export const textOf = (line: CardLine): string => plain(line, line.value);

/** The components of a structured value. Split before decoding: an encoded `;` separates nothing. */
export const componentsOf = (line: CardLine): string[] =>
  splitUnescaped(line.value, ';').map((part) => plain(line, part));

/** The entries of a list such as CATEGORIES. */
export const entriesOf = (line: CardLine): string[] => splitUnescaped(line.value, ',').map((part) => plain(line, part));

/** Kinds of a property, lower case: `home`, `cell`, `fax`. */
export const typesOf = ({ params }: CardLine): string[] => (params.get('TYPE') ?? []).map((type) => type.toLowerCase());
