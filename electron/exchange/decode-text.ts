import { fail, ok, type Result } from '../../shared/result.ts';
import type { FileHead } from './draft.ts';

export type Encoding = FileHead['encoding'];

interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

const SAMPLE_OCTETS = 4_096;

/** UTF-16 that lost its mark: every other octet of its commas, digits and line ends is 0. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE_OCTETS);
  sample.forEach((octet, index) => {
    if (octet === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 20 && even === 0) return 'utf-16le';
  if (even > sample.length / 20 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Letters of two UTF-8 octets and none of more: so looks UTF-8 of Western Europe, and so look many hanzi in GBK. */
const onlyTwoOctetLetters = (text: string): boolean =>
  /[\u0080-\u07ff]/u.test(text) && !/[\u0800-\u{10ffff}]/u.test(text);

const ACCENTED_WORD = /[a-z][\u00c0-\u024f]|[\u00c0-\u024f][a-z]/giu;
/** Everyday hanzi and punctuation of GB 2312: both octets A1 and above. */
const isPlainGb2312 = (bytes: Uint8Array): boolean => {
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    i += 1;
    if ((bytes[i] ?? 0) < 0xa1) return false;
  }
  return true;
};

/**
 * 930 of the 6,768 everyday hanzi are also valid UTF-8 as GBK pairs: 一 is D2 BB, which UTF-8 reads as һ.
 *
 * Müller and Ivan's Иван must not become Chinese in return: their letters stand beside Latin ones, or use octets that
 * everyday hanzi do not.
 */
function isGbkInDisguise(bytes: Uint8Array, asUtf8: string): boolean {
  if (!onlyTwoOctetLetters(asUtf8) || !isPlainGb2312(bytes)) return false;
  const letters = asUtf8.match(/[\u0080-\u07ff]/gu)?.length ?? 0;
  return (asUtf8.match(ACCENTED_WORD)?.length ?? 0) * 2 <= letters;
}

/** Control characters and private use: GB18030 reads Big5 as these, and Big5 reads stray octets so. */
const NOBODYS = /[\u0080-\u009f\ue000-\uf8ff]/u;

function guess(bytes: Uint8Array): DecodedText | undefined {
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== undefined && !isGbkInDisguise(bytes, utf8)) return { text: utf8, encoding: 'utf-8' };
  for (const encoding of ['gb18030', 'big5'] as const) {
    const text = strictly(bytes, encoding);
    if (text !== undefined && !NOBODYS.test(text)) return { text, encoding };
  }
  const gb18030 = strictly(bytes, 'gb18030');
  return gb18030 === undefined ? undefined : { text: gb18030, encoding: 'gb18030' };
}

/**
 * The text of a file that does not say how it is written: a mark at its head, UTF-8, GB18030, Big5, each without a fault.
 *
 * No statistics: on the short files of a rep they guess wrong. `forced` is the rep's own answer.
 * Refuses with `encoding-unknown`, and with `file-unknown` what holds octets no text holds.
 */
export function decodeText(bytes: Uint8Array, forced?: Encoding): Result<DecodedText> {
  const encoding = forced ?? markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  const text = encoding === undefined ? undefined : strictly(bytes, encoding);
  const decoded = encoding === undefined ? guess(bytes) : text === undefined ? undefined : { text, encoding };
  if (decoded === undefined) return fail('encoding-unknown');
  return decoded.text.includes('\0') ? fail('file-unknown', { holds: 'zero-octets' }) : ok(decoded);
}
