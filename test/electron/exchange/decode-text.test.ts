import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeText } from '../../../electron/exchange/decode-text.ts';

const hex = (octets: string) => Uint8Array.from(octets.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const utf8 = (text: string) => new TextEncoder().encode(text);
const said = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes);
  return decoded.ok ? `${decoded.value.encoding} ${decoded.value.text}` : decoded.error.code;
};

describe('a file says how it is written by its first octets', () => {
  test.each([
    ['efbbbfe78e8b', 'utf-8 王'],
    ['fffe8b73', 'utf-16le 王'],
    ['feff738b', 'utf-16be 王'],
  ])('%s: %s', (octets, text) => {
    expect(said(hex(octets))).toBe(text);
  });
});

describe('a file that does not say it', () => {
  test.each([
    ['plain ASCII', utf8('name,phone'), 'utf-8 name,phone'],
    ['UTF-8', utf8('姓名,手机'), 'utf-8 姓名,手机'],
    ['GBK', hex('d0d5c3fb'), 'gb18030 姓名'],
    ['rare hanzi of GB18030, four octets each', hex('8139ee3999318739'), 'gb18030 㐀𬀩'],
    ['一, which is valid UTF-8 as GBK', hex('d2bb'), 'gb18030 一'],
    ['a name of such hanzi between commas', hex('412cd2bbc4ab2c31'), 'gb18030 A,一墨,1'],
    ['Big5', hex('a440a441'), 'big5 一乙'],
    ['German in UTF-8', utf8('Müller, Jürgen'), 'utf-8 Müller, Jürgen'],
    ['French in UTF-8', utf8('Café Émile, Génève'), 'utf-8 Café Émile, Génève'],
    ['Russian in UTF-8', utf8('Иван Пример'), 'utf-8 Иван Пример'],
    ['Greek in UTF-8', utf8('Παράδειγμα'), 'utf-8 Παράδειγμα'],
    ['UTF-16 that lost its mark', hex('6e0061006d0065002c00'), 'utf-16le name,'],
    ['UTF-16 of the other order', hex('006e0061006d0065002c'), 'utf-16be name,'],
  ])('%s is read', (_, bytes, expected) => {
    expect(said(bytes)).toBe(expected);
  });

  it('is refused when no way of reading it is without a fault', () => {
    expect([said(hex('ff41ff')), said(hex('d0d5ff'))]).toEqual(['encoding-unknown', 'encoding-unknown']);
  });

  it('is no text when it holds zero octets', () => {
    expect(said(hex('4100000042'))).toBe('file-unknown');
  });
});

it('the rep’s own answer beats every guess', () => {
  expect(decodeText(hex('d2bb'), 'utf-8')).toEqual({ ok: true, value: { text: 'һ', encoding: 'utf-8' } });
  expect(decodeText(hex('ff'), 'utf-8')).toEqual({ ok: false, error: { code: 'encoding-unknown' } });
});

test.each([
  ['plain-zh.gb18030.csv', 'gb18030'],
  ['plain-zh.utf8-bom.csv', 'utf-8'],
  ['plain-zh.utf16le.tsv', 'utf-16le'],
  ['outlook-classic-zh.gb18030.csv', 'gb18030'],
])('%s is %s', (file, encoding) => {
  const decoded = decodeText(readFileSync(new URL(`../../fixtures/imports/${file}`, import.meta.url)));
  expect(decoded.ok && decoded.value.encoding).toBe(encoding);
});

test('Chinese in UTF-8 comes back as it was', () => {
  const hanzi = fc.string({
    unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)),
    minLength: 1,
  });
  fc.assert(fc.property(hanzi, (text) => said(utf8(text)) === `utf-8 ${text}`));
});
