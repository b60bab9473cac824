import type { Answer, Ask } from '../../../shared/contract/contract.ts';
import { NATURES } from '../../../shared/domain/manner.ts';
import { daysInMonth, type Day } from '../../../shared/domain/day.ts';
import type { GapCode } from '../../../shared/domain/gap.ts';
import { unreachable } from '../../../shared/result.ts';
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

/** Digits only, else not a number at all: `Number('')` would be 0. */
const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN);
const isBetween = (number: number, least: number, most: number): boolean => number >= least && number <= most;
/** A year without a 29 February does not forbid one where the year is unknown. */
const LEAP_YEAR = 2024;
const LONGEST_LUNAR = 30;

function dateOf({ calendar, month: typedMonth, day: typedDay, year: typedYear }: GapDraft) {
  const [month, day] = [whole(typedMonth), whole(typedDay)];
  const year = isBlank(typedYear) ? undefined : whole(typedYear);
  if (!isBetween(month, 1, 12) || !isBetween(year ?? LEAP_YEAR, 1900, 2099)) return undefined;
  const longest = calendar === 'lunar' ? LONGEST_LUNAR : daysInMonth(year ?? LEAP_YEAR, month);
  if (!isBetween(day, 1, longest)) return undefined;
  return { calendar, month, day, leap: false, ...(year === undefined ? {} : { year }) };
}

function areaPatch({ addresses: [first, ...rest] }: GapAt['customer'], area: string): Patch {
  return { addresses: first === undefined ? [{ text: area, area }] : [{ ...first, area }, ...rest] };
}

/** Numbers as a form writes them: the book reads them anew. */
const phonesWith = ({ phones }: GapAt['customer'], raw: string): Patch => ({
  phones: [...phones.map((phone) => ({ raw: phone.raw, label: phone.label })), { raw, label: 'mobile' }],
});

/** What is written as it was typed. */
const AS_TYPED: ReadonlySet<GapCode> = new Set(['wanted', 'industry', 'source', 'tastes']);

function typedPatch(code: GapCode, words: string, { customer }: GapAt): Patch | undefined {
  if (words === '') return undefined;
  if (code === 'area') return areaPatch(customer, words);
  return AS_TYPED.has(code) ? { [code]: words } : phonesWith(customer, words);
}

function patchOf(code: GapCode, { text, choice, on }: GapDraft, at: GapAt): Patch | undefined {
  const nature = NATURES.find((one) => one === choice);
  const channel = USUAL_CHANNELS.find((one) => one === choice);
  const input = inputOf(code);
  switch (input) {
    case 'day':
      return on && { horizon: { ...at.customer.horizon, expectedOn: on } };
    case 'nature':
      return nature && { nature };
    case 'channel':
      return channel && { preferredChannel: channel };
    case 'text':
    case 'person':
    case 'date':
      return typedPatch(code, text.trim(), at);
    default:
      return unreachable(input);
  }
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
