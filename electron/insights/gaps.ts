import type { Customer } from '../../shared/domain/customer.ts';
import type { GapCode } from '../../shared/domain/gap.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import type { CustomerFacts } from '../cadence/facts.ts';

/** All that is looked at to say what is not known of a customer. What costs something is worked out when it is asked for. */
export interface Known {
  readonly facts: Pick<CustomerFacts, 'customer' | 'specialDays' | 'wants'>;
  readonly people: readonly Readonly<Person>[];
  /** Close to buying, or among those who bring the first half of what comes in. */
  isKey(): boolean;
  isBuyer(): boolean;
  isProspect(): boolean;
}

type Look = (known: Known) => boolean;

const of = ({ facts }: Known): Readonly<Customer> => facts.customer;
const isPerson: Look = (known) => of(known).kind === 'person';
const isFirm: Look = (known) => of(known).kind === 'organization';
const hasPhone: Look = (known) => of(known).phones.some(({ label }) => label !== 'fax');
const hasDay =
  (kind: SpecialDay['kind']): Look =>
  ({ facts }) =>
    facts.specialDays.some((day) => day.kind === kind && day.personId === undefined);
const lacks =
  (field: keyof Customer): Look =>
  (known) =>
    of(known)[field] === undefined || of(known)[field] === '';

const DECIDES: ReadonlySet<Person['role']> = new Set(['decision-maker', 'owner']);
const deciders = ({ people }: Known): readonly Readonly<Person>[] => people.filter(({ role }) => DECIDES.has(role));

/** Whoever decides and cannot be rung up. */
export const silentDecider = (known: Known): Readonly<Person> | undefined =>
  deciders(known).every(({ phones }) => phones.length === 0) ? deciders(known)[0] : undefined;

const expects: Look = (known) => {
  const { intent, horizon } = of(known);
  const isOpen = intent?.code === 'interested' || intent?.code === 'considering';
  return isOpen && horizon?.expectedOn === undefined && horizon?.pinned === undefined;
};

const likesNothing: Look = (known) => {
  const { interests = [], personal = '', tastes = '' } = of(known);
  return interests.length === 0 && personal === '' && tastes === '';
};

const wantsNothing: Look = (known) => (of(known).wanted ?? '') === '' && known.facts.wants.length === 0;

const all =
  (...looks: readonly Look[]): Look =>
  (known) =>
    looks.every((look) => look(known));
const not =
  (look: Look): Look =>
  (known) =>
    !look(known);
const isKey: Look = (known) => known.isKey();
const isBuyer: Look = (known) => known.isBuyer();
const isProspect: Look = (known) => known.isProspect();

/** Cheap looks first. */
const OPEN: Readonly<Record<GapCode, Look>> = {
  'key-phone': all(not(hasPhone), isKey),
  'decision-maker': all(isFirm, (known) => deciders(known).length === 0),
  'decider-phone': all(isFirm, (known) => silentDecider(known) !== undefined),
  'buyer-phone': all(not(hasPhone), isBuyer),
  'key-birthday': all(isPerson, not(hasDay('birthday')), isKey),
  'expected-on': expects,
  area: (known) => of(known).addresses.every(({ area = '' }) => area === ''),
  nature: all(isFirm, lacks('nature')),
  wanted: all(wantsNothing, isProspect),
  'preferred-channel': all(lacks('preferredChannel'), (known) => known.isBuyer() || known.isProspect()),
  industry: all(isFirm, lacks('industry')),
  founding: all(isFirm, not(hasDay('founding')), isBuyer),
  source: lacks('source'),
  tastes: all(isPerson, likesNothing, isBuyer),
};

/** Nobody is asked about whom the rep has let go, or may not talk to. */
const isAsked = ({ givenUp, doNotContact }: Readonly<Customer>): boolean =>
  givenUp === undefined && !doNotContact.includes('all');

/** Whether a question is open about a customer. */
export const isOpen = (code: GapCode, known: Known): boolean => isAsked(of(known)) && OPEN[code](known);
