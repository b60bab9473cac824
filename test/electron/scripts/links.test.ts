import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailLink, smsLink } from '../../../electron/scripts/links.ts';

describe('a link to write with', () => {
  it.each([
    ['199 0000-0123', '您好&a=1?', 'sms:19900000123?body=%E6%82%A8%E5%A5%BD%26a%3D1%3F'],
    ['+86 199 0000 0123;ext=1?body=x', 'a', 'sms:+86199000001231?body=a'],
  ])('sends to %s only', (number, text, href) => {
    expect(smsLink(number, text)).toEqual({ href, whole: true });
  });

  it.each([
    ['a@example.com', 'S', 'T', 'mailto:a@example.com?subject=S&body=T'],
    ['a@example.com?bcc=b@example.com', 'S', 'T', 'mailto:a%40example.com%3Fbcc%3Db@example.com?subject=S&body=T'],
    [
      'a@example.com',
      'S\r\nBcc: b@example.com',
      'T',
      'mailto:a@example.com?subject=S%20Bcc%3A%20b%40example.com&body=T',
    ],
    ['a@example.com', 'S&cc=b', '1\n2&bcc=x#y', 'mailto:a@example.com?subject=S%26cc%3Db&body=1%0D%0A2%26bcc%3Dx%23y'],
  ])('to %s with %j writes no other header', (address, subject, text, href) => {
    expect(mailLink(address, subject, text)).toEqual({ href, whole: true });
  });

  it('leaves out a text that finds no room, to be pasted', () => {
    expect(smsLink('19900000123', '好'.repeat(300))).toEqual({ href: 'sms:19900000123', whole: false });
    expect(mailLink('a@example.com', 'S', '好'.repeat(300))).toEqual({
      href: 'mailto:a@example.com?subject=S',
      whole: false,
    });
  });

  it('holds two headers and one recipient, whatever is written', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, any, any, (address, subject, text) => {
        const { href } = mailLink(address, subject, text);
        const [to = '', query = ''] = href.slice('mailto:'.length).split('?');
        const headers = query.split('&').map((part) => part.split('=')[0]);
        return (
          /^[\w.!~*'()%@-]*$/.test(to) &&
          to.split('@').length <= 2 &&
          headers.every((name, at) => name === ['subject', 'body'][at])
        );
      }),
    );
  });
});
