import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Phone } from '../../../shared/domain/customer.ts';
import { isMasked, readPhones } from '../../../electron/names/read-phones.ts';

const phonesOf = (cell: string, label?: Phone['label']) => readPhones(cell, 'CN', label).phones;

describe('one number of a cell', () => {
  test.each<[string, Partial<Phone>]>([
    ['199 0000 0123', { e164: '+8619900000123', label: 'mobile' }],
    ['１９９０００００１２３', { e164: '+8619900000123', label: 'mobile' }],
    ['+86 199-0000-0123', { e164: '+8619900000123', label: 'mobile' }],
    ['0086 19900000123', { e164: '+8619900000123', label: 'mobile' }],
    ['8619900000123', { e164: '+8619900000123', label: 'mobile' }],
    ['\u202d19900000123\u202c', { e164: '+8619900000123', label: 'mobile' }],
    ['手机：19900000123(微信同号)', { e164: '+8619900000123', label: 'mobile' }],
    ['传真 0755-55500101', { e164: '+8675555500101', label: 'fax' }],
    ['（0755）55500101', { e164: '+8675555500101', label: 'work' }],
    ['0755-55500101', { e164: '+8675555500101', label: 'work' }],
    ['755-55500101', { e164: '+8675555500101', label: 'work' }],
    ['0755-55500101转8001', { e164: '+8675555500101', ext: '8001', label: 'work' }],
    ['0755-55500101 分机：8001', { e164: '+8675555500101', ext: '8001', label: 'work' }],
    ['0755-55500101内线801', { e164: '+8675555500101', ext: '801', label: 'work' }],
    ['0755-55500101-8001', { e164: '+8675555500101', ext: '8001', label: 'work' }],
    ['(0755)55500101-8001', { e164: '+8675555500101', ext: '8001', label: 'work' }],
    ['+86-755-55500101-8001', { e164: '+8675555500101', ext: '8001', label: 'work' }],
    ['0755-55500101 ext. 8001', { e164: '+8675555500101', ext: '8001', label: 'work' }],
    ['0755-55500101x8001', { e164: '+8675555500101', ext: '8001', label: 'work' }],
    ['0755-55500101/02', { e164: '+8675555500101', label: 'work' }],
    ['+1 212 555 0123', { e164: '+12125550123', label: 'mobile' }],
    ['95588', { label: 'service' }],
    ['400-820-8820', { e164: '+864008208820', label: 'service' }],
    ['199****0123', { label: 'other' }],
    ['55500101', { label: 'other' }],
    ['1990000012', { label: 'other' }],
    ['无', { label: 'other' }],
  ])('reads %s', (raw, expected) => {
    expect(readPhones(raw, 'CN')).toEqual({ phones: [{ raw, ...expected }], problems: [] });
  });

  it('believes the column about what sort of number it is', () => {
    expect(phonesOf('19900000123', 'work')).toEqual([{ raw: '19900000123', e164: '+8619900000123', label: 'work' }]);
  });

  it('reads numbers without a country code in the region of the rep', () => {
    expect(readPhones('(212) 555-0123', 'US').phones[0]?.e164).toBe('+12125550123');
    expect(readPhones('2345 0101', 'HK').phones[0]?.e164).toBe('+85223450101');
  });
});

describe('several numbers in a cell', () => {
  const two: Phone[] = [
    { raw: '19900000123', e164: '+8619900000123', label: 'mobile' },
    { raw: '0755-55500101转8001', e164: '+8675555500101', ext: '8001', label: 'work' },
  ];

  test.each([',', '，', ';', '；', '、', '/', '|', '\n', '  ', ' ::: '])('are split at %j', (separator) => {
    expect(phonesOf(`19900000123${separator}0755-55500101转8001`)).toEqual(two);
  });

  it('two mobile numbers need no more than a blank between them', () => {
    expect(phonesOf('19900000123 19900000124').map((phone) => phone.e164)).toEqual([
      '+8619900000123',
      '+8619900000124',
    ]);
  });

  it('an empty cell and a cell of dashes hold none', () => {
    expect([phonesOf(''), phonesOf(' - / ; ')]).toEqual([[], []]);
  });
});

describe('a number that a spreadsheet damaged', () => {
  test.each([
    '1.99E+10',
    '1.9900000123E+10',
    '1,99E+10',
    '2e10',
    '19900000123.0',
    '75555500101',
    '1055500101',
    '#VALUE!',
    '#N/A',
    '#name?',
    '#####',
  ])('%s is a problem and no phone', (raw) => {
    expect(readPhones(raw, 'CN')).toEqual({ phones: [], problems: [{ code: 'phone-damaged', raw }] });
  });

  it('does not take its neighbours along', () => {
    expect(readPhones('19900000123;1.99E+10', 'CN')).toEqual({
      phones: [{ raw: '19900000123', e164: '+8619900000123', label: 'mobile' }],
      problems: [{ code: 'phone-damaged', raw: '1.99E+10' }],
    });
  });

  it('is not suspected where numbers have no 0 to lose', () => {
    expect(readPhones('2125550123', 'US').problems).toEqual([]);
    expect(readPhones('23450101', 'HK').problems).toEqual([]);
  });
});

test.each([
  ['199****0123', true],
  ['199xxxx0123', true],
  ['199×××0123', true],
  ['0755-55500101x8001', false],
  ['19900000123', false],
])('%s masked: %s', (raw, masked) => {
  expect(isMasked(raw)).toBe(masked);
});

test('every piece of any cell is kept as it was, as a phone or in a problem', () => {
  const piece = fc.stringMatching(/^[0-9a-zA-Z电话 ()+.*-]{1,20}$/).filter((text) => /[\p{L}\p{N}]/u.test(text));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const { phones, problems } = readPhones(pieces.join(';'), 'CN');
      const kept = [...phones, ...problems].map((entry) => entry.raw).join('');
      for (const text of pieces) {
        for (const word of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) expect(kept).toContain(word);
      }
    }),
  );
});
