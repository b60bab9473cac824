import type { Customer, Phone } from '../../shared/domain/customer.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import { phoneKey } from '../names/phone-key.ts';
import { type BirthDate, spelled } from '../../shared/almanac/birth-date.ts';
import type { DraftDay, ImportDraft } from './draft.ts';

/** A customer of the book, with what belongs to them, as far as an import looks at it. */
export interface Existing {
  readonly customer: Readonly<Customer>;
  readonly specialDays: readonly Omit<SpecialDay, 'id' | 'createdAt' | 'changedAt' | 'customerId'>[];
  readonly people: readonly { readonly name: string }[];
}

interface Difference {
  /** A field of the draft, or `custom.` and a heading. */
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface Comparison {
  /** What the draft tells and the book does not know. Lists stand here only where the book's own is empty. */
  readonly fills: Partial<Omit<ImportDraft, 'row' | 'kind' | 'name'>>;
  readonly differences: readonly Difference[];
}

const TEXT_FIELDS = ['company', 'title', 'wechat', 'website', 'source', 'personal', 'wanted', 'note'] as const;

const comparable = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
const phoneOf = (phone: Phone): string => phoneKey(phone) ?? phone.raw;

/** The same list of words for both sides: how it is compared and how it is shown. */
interface ListView {
  readonly key: (draft: Pick<ImportDraft, 'phones' | 'emails' | 'addresses' | 'tags' | 'people'>) => string[];
  readonly show: (draft: Pick<ImportDraft, 'phones' | 'emails' | 'addresses' | 'tags' | 'people'>) => string[];
}

const LISTS: Readonly<Record<'phones' | 'emails' | 'addresses' | 'tags' | 'people', ListView>> = {
  phones: { key: ({ phones }) => phones.map(phoneOf), show: ({ phones }) => phones.map(({ raw }) => raw) },
  emails: { key: ({ emails }) => emails.map(comparable), show: ({ emails }) => emails },
  addresses: {
    key: ({ addresses }) => addresses.map(({ text }) => comparable(text)),
    show: ({ addresses }) => addresses.map(({ text }) => text),
  },
  tags: { key: ({ tags }) => tags.map(comparable), show: ({ tags }) => tags },
  people: {
    key: ({ people }) => people.map(({ name }) => comparable(name)),
    show: ({ people }) => people.map(({ name }) => name),
  },
};
const LIST_FIELDS = ['phones', 'emails', 'addresses', 'tags', 'people'] as const;

/** The book's one value beside the file's one value. */
function ownTexts({ customer }: Existing): Record<string, string | undefined> {
  return {
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, customer[field]])),
    intent: customer.intent?.code,
    // A purchase date places the customer already; a letter of the file would push it aside.
    grade: customer.horizon?.pinned ?? customer.horizon?.expectedOn,
    nameOverride: customer.nameKey.override,
  };
}

const sameKind = (a: DraftDay, b: DraftDay): boolean =>
  a.kind === b.kind && a.calendar === b.calendar && (a.label ?? '') === (b.label ?? '');
const sameDay = (a: BirthDate, b: BirthDate): boolean =>
  a.month === b.month && a.day === b.day && a.leap === b.leap && (b.year === undefined || a.year === b.year);

function compareDays(
  draft: ImportDraft,
  ours: Existing['specialDays'],
): { fills: DraftDay[]; differences: Difference[] } {
  const fills: DraftDay[] = [];
  const differences: Difference[] = [];
  for (const day of draft.specialDays) {
    const known = ours.filter((own) => sameKind(own, day));
    const [first] = known;
    if (first === undefined) fills.push(day);
    else if (!known.some((own) => sameDay(own, day)))
      differences.push({ field: `specialDays.${day.kind}`, ours: spelled(first), theirs: spelled(day) });
  }
  return { fills, differences };
}

function compareTexts(draft: ImportDraft, ours: Existing, out: Draftable): void {
  for (const [field, own] of Object.entries(ownTexts(ours))) {
    const theirs = draft[field as keyof ImportDraft];
    if (typeof theirs !== 'string' || theirs === own) continue;
    if (own === undefined || own === '') out.fills[field] = theirs;
    else if (comparable(own) !== comparable(theirs)) out.differences.push({ field, ours: own, theirs });
  }
}

function compareLists(draft: ImportDraft, { customer, people }: Existing, out: Draftable): void {
  const ours = { ...customer, people: people.map(({ name }) => ({ name, phones: [] })) };
  for (const field of LIST_FIELDS) {
    const { key, show } = LISTS[field];
    const own = new Set(key(ours));
    if (draft[field].length === 0) continue;
    if (own.size === 0) out.fills[field] = draft[field];
    else if (key(draft).some((each) => !own.has(each)))
      out.differences.push({ field, ours: show(ours).join('; '), theirs: show(draft).join('; ') });
  }
}

function compareCustom(draft: ImportDraft, own: Customer['custom'], out: Draftable): void {
  const missing: Record<string, string> = {};
  for (const [heading, theirs] of Object.entries(draft.custom)) {
    const ours = Object.hasOwn(own, heading) ? own[heading] : undefined;
    if (ours === undefined || ours === '') missing[heading] = theirs;
    else if (ours !== theirs) out.differences.push({ field: `custom.${heading}`, ours, theirs });
  }
  if (Object.keys(missing).length > 0) out.fills['custom'] = missing;
}

interface Draftable {
  fills: Record<string, unknown>;
  differences: Difference[];
}

/**
 * What a matched row would add to the book, and where the two do not agree; the book's own word always stays.
 *
 * Verbatim card lines and the card's UID fill an empty place, but are never reported: nobody could tell them apart.
 */
export function compareDraft(draft: ImportDraft, ours: Existing): Comparison {
  const out: Draftable = { fills: {}, differences: [] };
  const { customer } = ours;
  if (draft.uid !== undefined && customer.importUid === undefined) out.fills['uid'] = draft.uid;
  compareTexts(draft, ours, out);
  compareLists(draft, ours, out);
  compareCustom(draft, customer.custom, out);
  if (draft.rawLines.length > 0 && customer.rawLines.length === 0) out.fills['rawLines'] = draft.rawLines;
  const days = compareDays(draft, ours.specialDays);
  if (days.fills.length > 0) out.fills['specialDays'] = days.fills;
  return { fills: out.fills, differences: [...out.differences, ...days.differences] };
}
