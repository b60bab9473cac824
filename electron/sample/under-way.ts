import type { Collection, Op, RecordOf } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import type { Language } from '../../shared/domain/record.ts';
import type { Maker } from './maker.ts';
import { UNDER_WAY_WORDS, type UnderWayWords } from './under-way-words.ts';

/** Customers that `underWay` adds in each language. */
export const UNDER_WAY = 9;

type Written<C extends Collection> = Omit<RecordOf<C>, 'id' | 'createdAt' | 'changedAt'>;
type Met = Pick<Customer, 'kind' | 'name'> & Partial<Customer> & { readonly said: string };

/** Writes one language's share, and remembers what was written. */
class Pages {
  readonly ops: Op[] = [];
  readonly #make: Maker;
  readonly #language: Language;
  #place = 0;

  constructor(make: Maker, language: Language) {
    this.#make = make;
    this.#language = language;
  }

  add<C extends Collection>(collection: C, fields: Written<C>, on?: Day): RecordOf<C> {
    const record = this.#make.record(collection, fields, on);
    this.ops.push(this.#make.put(collection, record));
    return record;
  }

  /** A customer, and the last talk with them. */
  met({ said, ...fields }: Met, addedAgo: number, talkedAgo: number, how: Partial<Interaction> = {}): string {
    const { tag, phone } = UNDER_WAY_WORDS[this.#language];
    const customer = this.#make.customer({
      phones: [this.#make.phone(phone(this.#place++))],
      tags: [tag],
      language: this.#language,
      addedOn: this.#make.ago(addedAgo),
      ...fields,
    });
    const on = this.#make.ago(talkedAgo);
    const talk = { channel: 'call', direction: 'out', outcome: 'reached', time: '10:10', note: said, ...how } as const;
    this.ops.push(
      this.#make.put('customers', customer),
      this.#make.put('interactions', this.#make.interaction({ customerId: customer.id, on, ...talk })),
    );
    return customer.id;
  }
}

function show(pages: Pages, make: Maker, { show: { source, ...named }, leads }: UnderWayWords): void {
  const batch = pages.add('batches', { kind: 'show', ...named, startsOn: make.ago(4), endsOn: make.ago(1) });
  leads.forEach((lead, place) => {
    const showClass = 'ABC'.charAt(place);
    const code = `${named.prefix}${String(place + 1).padStart(3, '0')}`;
    const came = { channel: 'event', direction: 'in' } as const;
    pages.met({ ...lead, batchId: batch.id, code, showClass, source }, 3, 3, came);
  });
}

interface Cards {
  readonly stand: string;
  readonly lamp: string;
}

function cards(pages: Pages, make: Maker, { stand, lamp, priceWhy, currency }: UnderWayWords): Cards {
  const price = (ago: number, minor: number) => ({ from: make.ago(ago), amount: { minor, currency } });
  const prices = [price(300, 26_000), { ...price(5, 28_000), why: priceWhy }];
  return {
    stand: pages.add('products', { name: stand, code: 'S-1', prices, priceEveryMonths: 6 }, make.ago(300)).id,
    lamp: pages.add('products', { name: lamp, code: 'L-1', prices: [price(300, 9_800)] }, make.ago(300)).id,
  };
}

function waiting(pages: Pages, make: Maker, words: UnderWayWords, { stand, lamp }: Cards): void {
  const intent = { code: 'interested', since: make.ago(9) };
  const customerId = pages.met({ ...words.sampler, intent }, 20, 2);
  const asked = { askedOn: make.ago(9), madeOn: make.ago(5), sentOn: make.ago(2) };
  pages.add('samples', { customerId, product: words.stand, productId: stand, quantity: 1, ...asked });
  const want = { product: words.lamp, productId: lamp, spec: words.green, quantity: 12 };
  pages.add('wants', { customerId, ...want, since: make.ago(9) });
}

function bound(pages: Pages, make: Maker, { bound: { supplier, rebate, ...named } }: UnderWayWords): void {
  const customerId = pages.met({ ...named, orgGrade: 'B' }, 120, 12, { channel: 'visit' });
  pages.add('contracts', { customerId, supplier, rebate, endsOn: addDays(make.today, 35) });
  pages.add('enrolments', { customerId, cadence: 'familiar-face', anchorOn: make.ago(12) });
}

function deals(pages: Pages, make: Maker, words: UnderWayWords, { stand, lamp }: Cards): void {
  const { currency, referrer, delivered, signed, serviced } = words;
  const ago = (days: number) => make.ago(days);
  const ofStand = { product: words.stand, productId: stand, quantity: 20, amount: { minor: 520_000, currency } };
  const ofLamp = { product: words.lamp, productId: lamp, quantity: 30, amount: { minor: 294_000, currency } };
  const { reward, ...referring } = referrer;
  const first = pages.met(referring, 300, 40);
  const long = { on: ago(240), signedOn: ago(230), deliveredOn: ago(215), paidOn: ago(210) };
  pages.add('deals', { customerId: first, ...ofLamp, ...long });
  const second = pages.met({ ...delivered, source: words.byReferral }, 40, 7, { channel: 'visit' });
  const week = { on: ago(38), signedOn: ago(30), depositOn: ago(28), deliveredOn: ago(7) };
  pages.add('deals', { customerId: second, ...ofStand, ...week });
  const referred = { referredName: delivered.name, referredId: second, on: ago(40), promisedOn: ago(40) };
  pages.add('referrals', { customerId: first, ...referred, reward: 'gift', what: reward });
  const third = pages.met(signed, 30, 2, { channel: 'showroom', direction: 'in' });
  pages.add('deals', { customerId: third, ...ofStand, on: ago(20), signedOn: ago(2), expectedOn: ago(2) });
  const { what, ...house } = serviced;
  const fourth = pages.met(house, 200, 4, { direction: 'in' });
  pages.add('deals', { customerId: fourth, ...ofLamp, on: ago(190), deliveredOn: ago(160), paidOn: ago(150) });
  pages.add('serviceVisits', { customerId: fourth, what, on: ago(2) });
}

/** Something of every kind that starts a clock: a show, a sample, a want, deals at every stage, a contract elsewhere, a referral, a repair. */
export function underWay(make: Maker, language: Language): Op[] {
  const words = UNDER_WAY_WORDS[language];
  const pages = new Pages(make, language);
  const made = cards(pages, make, words);
  show(pages, make, words);
  waiting(pages, make, words, made);
  bound(pages, make, words);
  deals(pages, make, words, made);
  return pages.ops;
}
