import type { Customer, Phone } from '../../../shared/domain/customer.ts';
import type { Patch } from './fact-fields.ts';

export const PHONE_LABELS = ['mobile', 'work', 'home', 'fax', 'service', 'other'] as const;

/** Numbers and addresses as a form: an emptied line is one taken away. */
export interface ContactsDraft {
  readonly phones: readonly { readonly raw: string; readonly ext: string; readonly label: Phone['label'] }[];
  readonly emails: readonly string[];
  readonly addresses: readonly { readonly text: string; readonly area: string }[];
}

const orOne = <T>(items: readonly T[], first: T): readonly T[] => (items.length === 0 ? [first] : items);

export const EMPTY_PHONE = { raw: '', ext: '', label: 'mobile' as const };

/** Only what does not stand behind the number already. */
const extOf = ({ raw, ext = '' }: Phone): string => (raw.endsWith(ext) ? '' : ext);
export const EMPTY_ADDRESS = { text: '', area: '' };

/** One empty line where there is nothing yet, to write on. */
export const draftOfContacts = ({ phones, emails, addresses }: Customer): ContactsDraft => ({
  phones: orOne(
    phones.map((phone) => ({ raw: phone.raw, ext: extOf(phone), label: phone.label })),
    EMPTY_PHONE,
  ),
  emails: orOne(emails, ''),
  addresses: orOne(
    addresses.map(({ text, area = '' }) => ({ text, area })),
    EMPTY_ADDRESS,
  ),
});

export const patchOfContacts = ({ phones, emails, addresses }: ContactsDraft): Patch => ({
  phones: phones
    .filter(({ raw }) => raw.trim() !== '')
    .map(({ raw, ext, label }) => ({ raw: raw.trim(), label, ...(ext.trim() === '' ? {} : { ext: ext.trim() }) })),
  emails: emails.map((email) => email.trim()).filter((email) => email !== ''),
  addresses: addresses
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, area }) => ({ text: text.trim(), ...(area.trim() === '' ? {} : { area: area.trim() }) })),
});

/** The list with one item put in its place. */
export const withItem = <T>(items: readonly T[], at: number, item: T): T[] =>
  items.map((one, index) => (index === at ? item : one));

export const withoutItem = <T>(items: readonly T[], at: number): T[] => items.filter((_, index) => index !== at);
