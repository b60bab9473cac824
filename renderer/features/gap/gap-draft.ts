import type { Answer, Ask } from '../../../shared/contract/contract.ts';
import { NATURES } from '../../../shared/domain/manner.ts';
import { daysInMonth, type Day } from '../../../shared/domain/day.ts';
import type { GapCode } from '../../../shared/domain/gap.ts';
import { isBlank } from '../../ui/form-values.ts';

export type GapAt = NonNullable<Answer<'gap.next'>['at']>;

/** Channels most people can name at once; the others are chosen in the dossier. */
export const USUAL_CHANNELS = ['call', 'wechat', 'sms', 'email', 'messenger', 'visit'] as const;

/** What is filled in, whichever question it answers. */
export interface GapDraft {
  readonly text: string;
  /** Beside the name of who decides: their title. */
  readonly more: string;
  readonly choice: string;
  readonly on: Day | undefined;
  readonly calendar: 'solar' | 'lunar';
  readonly month: string;
  readonly day: string;
  readonly year: string;
}

export const NO_ANSWER: GapDraft = {
  text: '',
  more: '',
  choice: '',
  on: undefined,
  calendar: 'solar',
  month: '',
  day: '',
  year: '',
};

export type GapInput = 'text' | 'person' | 'date' | 'day' | 'nature' | 'channel';

const INPUTS: Partial<Record<GapCode, GapInput>> = {
  'decision-maker': 'person',
  'key-birthday': 'date',
  founding: 'date',
  'expected-on': 'day',
  nature: 'nature',
  'preferred-channel': 'channel',
};

export const inputOf = (code: GapCode): GapInput => INPUTS[code] ?? 'text';

/** Nothing was filled in: the customer is passed over. */
export const isUnanswered = ({ text, more, choice, on, month, day, year }: GapDraft): boolean =>
  [text, more, choice, month, day, year].every(isBlank) && on === undefined;

/** What writes the answer down. */
export type GapDeed =
  | { readonly channel: 'customer.change'; readonly ask: Ask<'customer.change'> }
  | { readonly channel: 'person.save'; readonly ask: Ask<'person.save'> }
  | { readonly channel: 'specialDay.save'; readonly ask: Ask<'specialDay.save'> };

type Patch = Ask<'customer.change'>['patch'];

const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN);
/** A year without a 29 February does not forbid one where the year is unknown. */
const LEAP_YEAR = 2024;
const LONGEST_LUNAR = 30;

function dateOf({ calendar, month, day, year }: GapDraft) {
  const [m, d] = [whole(month), whole(day)];
  const y = isBlank(year) ? undefined : whole(year);
  if (!(m >= 1 && m <= 12) || !(d >= 1) || (y !== undefined && !(y >= 1900 && y <= 2099))) return undefined;
  const longest = calendar === 'lunar' ? LONGEST_LUNAR : daysInMonth(y ?? LEAP_YEAR, m);
  if (d > longest) return undefined;
  return { calendar, month: m, day: d, leap: false, ...(y === undefined ? {} : { year: y }) };
}

function areaPatch({ addresses: [first, ...rest] }: GapAt['customer'], area: string): Patch {
  return { addresses: first === undefined ? [{ text: area, area }] : [{ ...first, area }, ...rest] };
}

/** Numbers as a form writes them: the book reads them anew. */
const phonesWith = ({ phones }: GapAt['customer'], raw: string): Patch => ({
  phones: [...phones.map((phone) => ({ raw: phone.raw, label: phone.label })), { raw, label: 'mobile' }],
});

function patchOf(code: GapCode, { text, choice, on }: GapDraft, { customer }: GapAt): Patch | undefined {
  const words = text.trim();
  const nature = NATURES.find((one) => one === choice);
  const channel = USUAL_CHANNELS.find((one) => one === choice);
  if (code === 'expected-on') return on && { horizon: { ...customer.horizon, expectedOn: on } };
  if (code === 'nature') return nature && { nature };
  if (code === 'preferred-channel') return channel && { preferredChannel: channel };
  if (words === '') return undefined;
  if (code === 'area') return areaPatch(customer, words);
  if (code === 'wanted' || code === 'industry' || code === 'source' || code === 'tastes') return { [code]: words };
  return phonesWith(customer, words);
}

function deciderDeed({ text, more }: GapDraft, { customer }: GapAt): GapDeed | undefined {
  if (isBlank(text)) return undefined;
  const title = isBlank(more) ? {} : { title: more.trim() };
  const ask = { customerId: customer.id, name: text.trim(), role: 'decision-maker', phones: [], emails: [], ...title };
  return { channel: 'person.save', ask: ask as Ask<'person.save'> };
}

function personDeed({ text }: GapDraft, { person }: GapAt): GapDeed | undefined {
  if (person === undefined || isBlank(text)) return undefined;
  const { createdAt: _createdAt, changedAt: _changedAt, ...kept } = person;
  return { channel: 'person.save', ask: { ...kept, phones: [{ raw: text.trim(), label: 'mobile' }] } };
}

/** What writes the answer; undefined while it cannot be understood. */
export function deedOf(code: GapCode, draft: GapDraft, at: GapAt): GapDeed | undefined {
  const customerId = at.customer.id;
  if (code === 'decision-maker') return deciderDeed(draft, at);
  if (code === 'decider-phone') return personDeed(draft, at);
  if (inputOf(code) === 'date') {
    const date = dateOf(draft);
    const kind = code === 'founding' ? 'founding' : 'birthday';
    return date && { channel: 'specialDay.save', ask: { customerId, kind, ...date } };
  }
  const patch = patchOf(code, draft, at);
  return patch && { channel: 'customer.change', ask: { id: customerId, patch } };
}
