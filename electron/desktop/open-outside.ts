import { shell } from 'electron/common';

/** Plain addresses only: quoting, routes and lists are how a link smuggles more than an address. */
const ADDRESS = /^[^\s@<>"'`,;:\\()[\]]{1,64}@[\p{L}\p{N}.-]{1,190}\.[\p{L}\p{N}-]{2,60}$/u;
/** Digits only: `*` and `#` would make a service code that the phone carries out. */
const NUMBER = /^\+?\d{2,20}(;ext=\d{1,10})?$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** What a link may bring along: a subject and a text, each encoded anew. Whatever else it asks for (another recipient, a file) is left. */
function wordsOf(rest: string, names: readonly string[]): string {
  const asked = new Map(
    rest
      .split('?')
      .slice(1)
      .join('?')
      .split('&')
      .map((part) => [part.split('=', 1)[0] ?? '', decoded(part.slice(part.indexOf('=') + 1))]),
  );
  const said = names.flatMap((name) => {
    const words = name === 'subject' ? asked.get(name)?.replace(/\s+/g, ' ') : asked.get(name);
    return words ? [`${name}=${encodeURIComponent(words)}`] : [];
  });
  return said.length === 0 ? '' : `?${said.join('&')}`;
}

function mailAddress(rest: string): string | undefined {
  const address = decoded(rest.split('?', 1)[0] ?? '');
  if (!ADDRESS.test(address)) return undefined;
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${address.slice(at + 1)}${wordsOf(rest, ['subject', 'body'])}`;
}

function phoneAddress(scheme: 'tel' | 'sms', rest: string): string | undefined {
  const number = decoded(rest.split('?', 1)[0] ?? '').replace(/[\s().-]/g, '');
  return NUMBER.test(number) ? `${scheme}:${number}${scheme === 'sms' ? wordsOf(rest, ['body']) : ''}` : undefined;
}

function webAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.username !== '' || parsed.password !== '' || !parsed.hostname.includes('.')) {
    return undefined;
  }
  return `https://${parsed.host}${parsed.pathname}${parsed.search}${parsed.hash}`;
}

/** The address to hand to the system for a link of the window, built anew from its parts; undefined when it is none of the four kinds. */
export function outsideAddress(url: string): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/is.exec(url) ?? [];
  switch (scheme.toLowerCase()) {
    case 'mailto':
      return mailAddress(rest);
    case 'tel':
      return phoneAddress('tel', rest);
    case 'sms':
      return phoneAddress('sms', rest);
    case 'https':
      return webAddress(url);
    default:
      return undefined;
  }
}

/** The only place that asks the system to open anything. */
export function openOutside(url: string): void {
  const address = outsideAddress(url);
  // A system without a program for it says so itself; there is nothing the book could add.
  if (address !== undefined) shell.openExternal(address).catch(() => undefined);
}
