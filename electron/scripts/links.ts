/** What a system hands on of a link; a longer one is cut there without a word. */
const LINK_AT_MOST = 2_000;

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** A link to write with, and whether the text found room in it. */
export interface WriteLink {
  readonly href: string;
  /** False: too long for a link, to be pasted. */
  readonly whole: boolean;
}

const withText = (bare: string, whole: string): WriteLink =>
  whole.length <= LINK_AT_MOST ? { href: whole, whole: true } : { href: bare, whole: false };

/** Opens the program for text messages. */
export function smsLink(number: string, text: string): WriteLink {
  const address = `sms:${number.replace(/[^\d+]/g, '')}`;
  return withText(address, `${address}?body=${encoded(text)}`);
}

/**
 * Opens the mail program. Everything is encoded, so that neither an address nor a subject can add a recipient or a header; a subject
 * is one line, and lines of the text end as RFC 6068 wants them.
 */
export function mailLink(address: string, subject: string, text: string): WriteLink {
  const at = address.lastIndexOf('@');
  const to = at < 0 ? encoded(address) : `${encoded(address.slice(0, at))}@${encoded(address.slice(at + 1))}`;
  const head = `mailto:${to}?subject=${encoded(subject.replace(/\s+/g, ' ').trim())}`;
  return withText(head, `${head}&body=${encoded(text.replace(/\r\n?|\n/g, '\r\n'))}`);
}
