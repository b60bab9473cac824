import type { Op } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { addDays, type Day, partsOf } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import { makeDice } from './dice.ts';
import { history } from './history.ts';
import { type Pool, poolOf } from './invented.ts';
import { withKnown } from './known.ts';
import { Maker } from './maker.ts';
import { type Standing, standing } from './standing.ts';
import { toldCase } from './told-case.ts';
import { UNDER_WAY, underWay } from './under-way.ts';

const CUSTOMERS = 200;
const SEED = 20_261_122;
const TWO_YEARS = 730;

const numberOf = (index: number, language: Language): string =>
  language === 'zh-CN'
    ? `199 0000 ${String(200 + index).padStart(4, '0')}`
    : `+1 202-555-01${String(index % 100).padStart(2, '0')}`;

/** The words and numbers of one invented customer, in one language. */
interface Invention {
  readonly make: Maker;
  readonly index: number;
  readonly language: Language;
  readonly pool: Pool;
  /** Names of the book so far. */
  readonly taken: Set<string>;
}

function names({ make: { dice }, language, pool }: Invention): Pick<Customer, 'kind' | 'name'> & Partial<Customer> {
  const zh = language === 'zh-CN';
  const given = dice.pick(pool.given);
  const surname = dice.pick(pool.surnames);
  const place = dice.pick(pool.areas);
  const house = dice.pick(pool.companies);
  const company = zh ? `${place.slice(0, 2)}${house}` : `${house} ${place}`;
  if (dice.chance(24)) return { kind: 'organization', name: company };
  const name = zh ? `${surname}${given}` : `${given} ${surname}`;
  return { kind: 'person', name, ...(dice.chance(70) && { company, title: dice.pick(pool.titles) }) };
}

/** Throws again for a name that is taken, so that two rows are never mistaken for one person. */
function unusedNames(invention: Invention): ReturnType<typeof names> {
  for (;;) {
    const found = names(invention);
    if (invention.taken.has(found.name)) continue;
    invention.taken.add(found.name);
    return found;
  }
}

function identity(invention: Invention): Pick<Customer, 'kind' | 'name'> & Partial<Customer> {
  const { make, index, language, pool } = invention;
  const { dice } = make;
  const zh = language === 'zh-CN';
  const area = dice.pick(pool.areas);
  const street = zh ? `${area}示例路 ${index} 号` : `${index} Sample Street, ${area}`;
  return {
    ...unusedNames(invention),
    phones: [make.phone(numberOf(index, language))],
    emails: dice.chance(60) ? [`customer${index}@example.com`] : [],
    ...(zh && dice.chance(50) && { wechat: `wx_sample_${index}` }),
    addresses: dice.chance(50) ? [{ text: street, area }] : [],
    tags: dice.chance(65) ? [dice.pick(pool.tags)] : [],
    source: dice.pick(pool.sources),
    language,
    ...(dice.chance(55) && { personal: dice.pick(pool.personal) }),
    ...(dice.chance(55) && { wanted: dice.pick(pool.wanted) }),
  };
}

function founding(make: Maker, customerId: string): Op {
  const { dice } = make;
  const date = {
    calendar: 'solar' as const,
    year: dice.between(1995, 2020),
    month: dice.between(1, 12),
    day: dice.between(1, 28),
    leap: false,
  };
  return make.put('specialDays', make.record('specialDays', { customerId, kind: 'founding', ...date }));
}

/** A birthday near for one in ten, so that the coming days have some. */
function birthday(make: Maker, { id: customerId, kind }: Customer, language: Language): Op[] {
  const { dice } = make;
  if (!dice.chance(kind === 'person' ? 60 : 30)) return [];
  if (kind === 'organization') return [founding(make, customerId)];
  const lunar = language === 'zh-CN' && dice.chance(40);
  const near = partsOf(addDays(make.today, dice.between(0, 14)));
  const soon = !lunar && dice.chance(15);
  const fields = {
    customerId,
    kind: 'birthday' as const,
    calendar: lunar ? ('lunar' as const) : ('solar' as const),
    ...(dice.chance(70) && { year: dice.between(1958, 1999) }),
    month: soon ? near.month : dice.between(1, 12),
    day: soon ? near.day : dice.between(1, 28),
    leap: false,
  };
  return [make.put('specialDays', make.record('specialDays', fields))];
}

function people(make: Maker, customer: Customer, language: Language, pool: Pool): Op[] {
  if (customer.kind !== 'organization') return [];
  const { dice } = make;
  const roles = ['decision-maker', 'gatekeeper', 'user', 'finance', 'coach'] as const;
  return roles.slice(0, dice.between(1, 4)).map((role, i) => {
    const zh = language === 'zh-CN';
    const name = zh
      ? `${dice.pick(pool.surnames)}${dice.pick(pool.given)}`
      : `${dice.pick(pool.given)} ${dice.pick(pool.surnames)}`;
    const fields = {
      customerId: customer.id,
      name,
      role,
      title: dice.pick(pool.titles),
      phones: [],
      emails: [],
      standing: dice.between(0, 3),
    };
    return make.put(
      'people',
      make.record('people', i === 0 ? { ...fields, caresAbout: zh ? '看总成本' : 'total cost' } : fields),
    );
  });
}

/** A month from the first word to the money. */
const paidBefore = (make: Maker, days: number) => ({
  on: make.ago(days + 30),
  signedOn: make.ago(days + 20),
  deliveredOn: make.ago(days + 5),
  paidOn: make.ago(days),
});

function trade(make: Maker, customer: Customer, { bought, quoted }: Standing, pool: Pool): Op[] {
  const { dice } = make;
  const customerId = customer.id;
  const currency = customer.language === 'en' ? 'USD' : 'CNY';
  const amount = { minor: dice.between(8, 900) * 100_000, currency };
  const ops: Op[] = [];
  if (bought)
    ops.push(
      make.put(
        'deals',
        make.record('deals', {
          customerId,
          product: dice.pick(pool.wanted),
          amount,
          ...paidBefore(make, dice.between(60, 600)),
        }),
      ),
    );
  if (bought && dice.chance(50))
    ops.push(
      make.put(
        'gifts',
        make.record('gifts', {
          customerId,
          item: customer.language === 'en' ? 'desk calendar' : '台历',
          direction: 'given',
          state: 'given',
          on: make.ago(dice.between(30, 320)),
          cost: { minor: 4_800, currency },
        }),
      ),
    );
  if (quoted)
    ops.push(
      make.put(
        'quotes',
        make.record('quotes', {
          customerId,
          title: dice.pick(pool.wanted),
          amount,
          sentOn: make.ago(dice.between(0, 4)),
          validUntil: addDays(make.today, 20),
        }),
      ),
    );
  return ops;
}

function promised(make: Maker, customerId: string, index: number, language: Language): Op[] {
  if (index % 25 !== 3) return [];
  const what = language === 'zh-CN' ? '盖章报价和参数表' : 'signed quote and data sheet';
  return [
    make.put(
      'promises',
      make.record('promises', { customerId, what, dueOn: addDays(make.today, make.dice.between(-1, 6)) }),
    ),
  ];
}

function oneCustomer(make: Maker, index: number, language: Language, taken: Set<string>): Op[] {
  const pool = poolOf(language);
  const stands = standing(make, language);
  const addedAgo =
    stands.lastAgo === undefined
      ? make.dice.between(0, 2)
      : Math.min(TWO_YEARS, stands.lastAgo + make.dice.between(0, TWO_YEARS));
  const customer = make.customer({
    ...identity({ make, index, language, pool, taken }),
    ...stands.fields,
    addedOn: make.ago(addedAgo),
  });
  return [
    make.put('customers', customer),
    ...people(make, customer, language, pool),
    ...birthday(make, customer, language),
    ...(stands.lastAgo === undefined ? [] : history(make, customer.id, stands.lastAgo, stands.gap, addedAgo, pool)),
    ...trade(make, customer, stands, pool),
    ...(stands.lastAgo === undefined ? [] : promised(make, customer.id, index, language)),
  ];
}

/**
 * 200 clearly invented customers in both languages with two years of history, the told case first and,
 * in English, last; before it what starts each clock of the trade.
 *
 * Deterministic: the same day gives the same book. Told relative to `today`, so that the book is alive when it is opened.
 */
export function sampleBook(today: Day): Op[] {
  const make = new Maker(today, makeDice(SEED));
  const told = toldCase(make, 'zh-CN');
  const taken = new Set<string>();
  const rest = Array.from({ length: CUSTOMERS - 2 * (1 + UNDER_WAY) }, (_, i) =>
    oneCustomer(make, i + 1, i % 4 === 3 ? 'en' : 'zh-CN', taken),
  );
  const clocks = [...underWay(make, 'zh-CN'), ...underWay(make, 'en')];
  const invented = [...told, ...rest.flat(), ...clocks, ...toldCase(make, 'en')];
  return withKnown(make, invented);
}
