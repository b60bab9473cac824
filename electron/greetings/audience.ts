import { type Audience } from '../../shared/almanac/festival-custom.ts';
import { CUSTOMS } from '../../shared/almanac/festival-customs.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Person } from '../../shared/domain/person.ts';

type OfCustomer = Pick<
  Customer,
  'gender' | 'profession' | 'faith' | 'deceased' | 'noGreetings' | 'recipient' | 'region' | 'language'
>;

/** Somebody who may be greeted: the customer, or a person around one, and what the book knows of them. */
export interface Guest extends OfCustomer {
  readonly role?: Person['role'];
  /** ISO 3166-1, the rep's own where the customer has none. */
  readonly country: string;
  /** Full years on the day, where the year is known. */
  readonly age?: number | undefined;
  /** Of each child the full years on the day; undefined where nobody knows. */
  readonly children: readonly (number | undefined)[];
  /** What the book says of their father and mother. */
  readonly parents: readonly Pick<Person, 'gender' | 'deceased'>[];
}

/** Why they are among those greeted: what made the festival theirs. */
export type Match = Exclude<Audience, 'nobody'>;
/** Why they are not. `not-theirs`: it is a festival of others, or the book does not know better. */
export type Miss = 'deceased' | 'switched-off' | 'not-theirs' | 'public-office' | 'parent-gone';
export type Suits = { readonly match: Match } | { readonly miss: Miss };

/** Where the Chinese year is kept; elsewhere it is by who writes Chinese. */
const CHINESE = new Set(['CN', 'HK', 'MO', 'TW', 'SG', 'MY']);
const WEST = new Set(
  'US CA GB IE AU NZ DE AT CH FR BE NL LU ES PT IT DK SE NO FI IS PL CZ SK HU SI HR RO BG GR EE LV LT MT CY BR MX AR CL CO PE ZA PH'.split(
    ' ',
  ),
);
const GROWN = 14;
const ELDER = 60;

const isChinese = ({ country, language }: Guest): boolean =>
  CHINESE.has(country) || (language === 'zh-CN' && !WEST.has(country));
/** A faith counts only where they told it: of who told none, the country speaks. */
const keepsChristmas = ({ country, faith }: Guest): boolean =>
  faith === 'christian' || (WEST.has(country) && (faith === undefined || faith === 'none'));
const hasChildren = ({ children }: Guest): boolean => children.length > 0;
const isMother = (guest: Guest): boolean => guest.gender === 'female' && hasChildren(guest);
const works =
  (profession: Guest['profession']) =>
  (guest: Guest): boolean =>
    guest.profession === profession;

const SUITS: Readonly<Record<Audience, (guest: Guest) => boolean>> = {
  everybody: () => true,
  chinese: isChinese,
  mainland: ({ country }) => country === 'CN',
  north: (guest) => isChinese(guest) && guest.region === 'north',
  south: (guest) => isChinese(guest) && guest.region === 'south',
  west: keepsChristmas,
  us: ({ country }) => country === 'US',
  ca: ({ country }) => country === 'CA',
  women: ({ gender }) => gender === 'female',
  mothers: (guest) => isMother(guest) && guest.country !== 'GB',
  'mothers-uk': (guest) => isMother(guest) && guest.country === 'GB',
  fathers: (guest) => guest.gender === 'male' && hasChildren(guest),
  parents: ({ children }) => children.some((age) => age === undefined || age < GROWN),
  elders: (guest) =>
    isChinese(guest) && ((guest.age ?? 0) >= ELDER || guest.parents.some(({ deceased }) => deceased !== true)),
  teacher: (guest) => guest.profession === 'teacher' || guest.recipient === 'teacher',
  doctor: (guest) => guest.profession === 'doctor' || guest.role === 'doctor',
  nurse: works('nurse'),
  soldier: works('soldier'),
  journalist: works('journalist'),
  programmer: works('programmer'),
  farmer: works('farmer'),
  nobody: () => false,
};

const isPublic = ({ recipient, profession }: Guest): boolean =>
  recipient === 'government' || recipient === 'state-owned' || recipient === 'teacher' || profession === 'official';

const PARENT_OF: Readonly<Partial<Record<Audience, Person['gender']>>> = {
  mothers: 'female',
  'mothers-uk': 'female',
  fathers: 'male',
};

/** A day of mothers hurts who lost theirs, also one who is a mother. */
const lost = ({ parents }: Guest, gender: Person['gender']): boolean =>
  gender !== undefined && parents.some((parent) => parent.deceased === true && parent.gender === gender);

export const isSwitchedOff = ({ noGreetings = [] }: Pick<Guest, 'noGreetings'>, code: string): boolean =>
  noGreetings.includes('all') || noGreetings.includes(code);

/** Whether a festival is theirs, and why. The dead are never greeted; nothing is assumed that the book does not say. */
export function suits(code: string, guest: Guest): Suits {
  const audience = CUSTOMS.get(code)?.audience ?? 'nobody';
  if (guest.deceased === true) return { miss: 'deceased' };
  if (isSwitchedOff(guest, code)) return { miss: 'switched-off' };
  if (audience === 'nobody' || !SUITS[audience](guest)) return { miss: 'not-theirs' };
  if (audience === 'west' && isPublic(guest)) return { miss: 'public-office' };
  return lost(guest, PARENT_OF[audience]) ? { miss: 'parent-gone' } : { match: audience };
}
