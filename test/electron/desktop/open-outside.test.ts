import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { outsideAddress } from '../../../electron/desktop/open-outside.ts';

vi.mock('electron/common', () => import('../../helpers/fake-electron.ts'));

describe('the address handed to the system', () => {
  it.each<[string, string | undefined]>([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['HTTPS://EXAMPLE.com', 'https://example.com/'],
    ['https://name:word@example.com/', undefined],
    ['https://localhost/', undefined],
    ['http://example.com/', undefined],
    ['mailto:a.b@example.com', 'mailto:a.b@example.com'],
    ['mailto:a%2Bb@example.com?bcc=evil@example.com', 'mailto:a%2Bb@example.com'],
    ['mailto:a@example.com,b@example.com', undefined],
    ['mailto:%22a%20b%22@example.com', undefined],
    ['mailto:', undefined],
    ['tel:+86-199-0000-0123', 'tel:+8619900000123'],
    ['tel:%2B86%20199%200000%200123', 'tel:+8619900000123'],
    ['tel:07555550101;ext=12', 'tel:07555550101;ext=12'],
    ['tel:*100%23', undefined],
    ['sms:19900000123', 'sms:19900000123'],
    ['sms:19900000123?body=%E5%A5%BD&x=1', 'sms:19900000123?body=%E5%A5%BD'],
    ['sms:*100%23?body=x', undefined],
    ['tel:19900000123?body=x', 'tel:19900000123'],
    [
      'mailto:a@example.com?subject=S%0D%0ABcc:b&body=1%0D%0A2&bcc=b@example.com',
      'mailto:a@example.com?subject=S%20Bcc%3Ab&body=1%0D%0A2',
    ],
    ['mailto:a@example.com?attach=/etc/passwd&body=%E0%A4', 'mailto:a@example.com'],
    ['file:///etc/passwd', undefined],
    ['smb://host/share', undefined],
    ['ms-msdt:/id', undefined],
    ['javascript:alert(1)', undefined],
    ['app://book/', undefined],
    ['', undefined],
  ])('of %s is %s', (url, address) => {
    expect(outsideAddress(url)).toBe(address);
  });

  it('is always one of four kinds', () => {
    const urls = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.emailAddress().map((address) => `mailto:${address}`),
    );
    fc.assert(fc.property(urls, (url) => /^(https|mailto|tel|sms):\S+$/.test(outsideAddress(url) ?? 'tel:0')));
  });
});
