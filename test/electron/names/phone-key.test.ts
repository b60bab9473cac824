import { describe, expect, it, test } from 'vitest';
import { phoneKey, searchDigits } from '../../../electron/names/phone-key.ts';
import { digitsOf } from '../../../electron/names/phone-text.ts';
import { readPhones } from '../../../electron/names/read-phones.ts';

const keyOf = (cell: string) => readPhones(cell, 'CN').phones.map(phoneKey)[0];

test.each([
  ['199 0000 0123', '+8619900000123'],
  ['+86-199-0000-0123', '+8619900000123'],
  ['0755-55500101', '+8675555500101'],
  ['0755-55500101转8001', '+8675555500101x8001'],
  ['95588', 'raw:95588'],
  ['5550 0101', 'raw:55500101'],
  ['199****0123', undefined],
  ['无', undefined],
])('%s is compared as %s', (cell, key) => {
  expect(keyOf(cell)).toBe(key);
});

describe('digits to search', () => {
  const digits = (cell: string) => searchDigits(readPhones(cell, 'CN').phones);

  it('find a landline with its 0 even where it was stored without', () => {
    expect(digits('+86 755 5550 0101')).toBe('8675555500101 075555500101');
  });

  it('say each number once', () => {
    expect(digits('19900000123')).toBe('8619900000123');
  });

  it('find the extension and masked ends too', () => {
    expect(digits('0755-55500101转8001;199****0123')).toBe('0755555001018001 8675555500101 1990123');
  });

  it('what was typed is reduced to digits', () => {
    expect(digitsOf('１９９-0000 (0123)')).toBe('19900000123');
  });
});
