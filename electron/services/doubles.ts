import type { Ask } from '../../shared/contract/contract.ts';
import type { DoubleSide } from '../../shared/contract/double-channels.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok } from '../../shared/result.ts';
import { lastContactOn } from '../cadence/facts.ts';
import { type Double, doublesIn, Finder, inOrder, pairKey } from '../doubles/finder.ts';
import { type Look, lookOf } from '../doubles/likeness.ts';
import { OWNED } from '../indexes/owned-index.ts';
import { paced } from '../indexes/paced.ts';
import { nameKeyOf } from '../names/name-key.ts';
import { readPhones } from '../names/read-phones.ts';
import { commit, type Context, fresh, put } from './context.ts';
import { factsOf } from './customer-row.ts';
import { settingsOf } from './settings.ts';
import { erasedOn } from './suppressed.ts';

const PAIRS_AT_MOST = 200;
const LIKE_AT_MOST = 10;

/** How many records lie in a dossier. */
export const recordsOf = ({ indexes }: Pick<Context, 'indexes'>, customerId: string): number =>
  OWNED.reduce((sum, collection) => sum + indexes.owned.idsOf(collection, customerId).length, 0);

/** As much of a customer as it takes to know them. */
function sideOf(context: Context, customer: Readonly<Customer>): DoubleSide {
  const { id, kind, name, company, title, phones, emails, addresses, addedOn } = customer;
  const lastOn = lastContactOn(factsOf(context, customer), context.world.today());
  const reach = { phone: phones[0]?.raw, email: emails[0], address: addresses[0]?.text };
  const records = recordsOf(context, id);
  return { id, kind, name, addedOn, records, ...withoutUndefined({ company, title, lastOn, ...reach }) };
}

/** Pairs that are two: the rep told them apart, or tied them together as two. */
function apartIn({ book }: Pick<Context, 'book'>): Set<string> {
  const { distinctions, links } = book.records;
  return new Set([
    ...[...distinctions.values()].map(({ firstId, secondId }) => pairKey(firstId, secondId)),
    ...[...links.values()].map(({ customerId, otherId }) => pairKey(customerId, otherId)),
  ]);
}

/** Looks for doubles; what it knows of the book is gathered when somebody asks, and again once the book has changed. */
class Doubles {
  readonly #context: Context;
  /** A record never changes: whoever is changed is another record. */
  readonly #looks = new WeakMap<Readonly<Customer>, Look>();
  #known: { readonly seq: number; readonly finder: Finder } | undefined;
  #gathering: Promise<Finder> | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  async check(ask: Ask<'double.check'>) {
    const { book, world } = this.#context;
    const finder = await this.#finder();
    const look = lookOf(this.#drafted(ask));
    const apart = ask.id === undefined ? new Set<string>() : apartIn(this.#context);
    const like = finder
      .like(look)
      .filter(({ firstId, secondId }) => !apart.has(pairKey(firstId, secondId)))
      .sort(inOrder)
      .flatMap(({ firstId, secondId, kind, signs }) => {
        const customer = book.records.customers.get(firstId === look.id ? secondId : firstId);
        return customer === undefined ? [] : [{ customer: sideOf(this.#context, customer), kind, signs }];
      });
    const erased = erasedOn({ book, world }, this.#drafted(ask));
    return ok({ like: like.slice(0, LIKE_AT_MOST), ...(erased && { erasedOn: erased }) });
  }

  async list({ kind }: Ask<'double.list'>) {
    const finder = await this.#finder();
    const apart = apartIn(this.#context);
    const found = new Map<string, Double>();
    await paced(finder.files(), (file) => doublesIn(file, apart, found), this.#breathe);
    const all = [...found.values()].sort(inOrder);
    const same = all.filter((double) => double.kind === 'same').length;
    const pairs = all.filter((double) => double.kind === kind).slice(0, PAIRS_AT_MOST);
    return ok({
      pairs: pairs.flatMap((double) => this.#pairOf(double)),
      totals: { same, household: all.length - same },
    });
  }

  #breathe = (): Promise<void> => this.#context.world.pause();

  #pairOf({ firstId, secondId, kind, signs }: Double) {
    const { customers } = this.#context.book.records;
    const [first, second] = [customers.get(firstId), customers.get(secondId)];
    if (first === undefined || second === undefined) return [];
    return [{ first: sideOf(this.#context, first), second: sideOf(this.#context, second), kind, signs }];
  }

  /** Somebody who is being written down, as if they were in the book already. */
  #drafted({ id = '', kind, name, company, phones = [], emails = [], wechat, addresses = [] }: Ask<'double.check'>) {
    const { region } = settingsOf(this.#context);
    return {
      ...{ id, kind, name, emails, company, wechat },
      nameKey: nameKeyOf(name, kind),
      phones: phones.flatMap((raw) => readPhones(raw, region).phones),
      addresses: addresses.map((text) => ({ text })),
    };
  }

  async #finder(): Promise<Finder> {
    const { seq } = this.#context.book.status();
    if (this.#known?.seq === seq) return this.#known.finder;
    this.#gathering ??= this.#gather(seq).finally(() => (this.#gathering = undefined));
    return this.#gathering;
  }

  async #gather(seq: number): Promise<Finder> {
    const finder = new Finder();
    const customers = [...this.#context.book.records.customers.values()];
    await paced(customers, (customer) => finder.add(this.#lookOf(customer)), this.#breathe);
    this.#known = { seq, finder };
    return finder;
  }

  #lookOf(customer: Readonly<Customer>): Look {
    const known = this.#looks.get(customer);
    if (known !== undefined) return known;
    const look = lookOf(customer);
    this.#looks.set(customer, look);
    return look;
  }
}

async function distinguish(context: Context, { firstId, secondId }: Ask<'double.distinguish'>) {
  const { customers } = context.book.records;
  const [first, second] = [customers.get(firstId), customers.get(secondId)];
  if (!first || !second) return fail('not-found', { noun: 'customer' });
  if (firstId === secondId) return fail('invalid-ask', { path: 'secondId', problem: 'same-customer' });
  const [smaller, larger] = firstId < secondId ? [firstId, secondId] : [secondId, firstId];
  const distinction = fresh<'distinctions'>(context, { firstId: smaller, secondId: larger });
  const label = { code: 'double.distinguish', params: { name: first.name, other: second.name } };
  const done = await commit(context, label, [put('distinctions', distinction)]);
  return done.ok ? ok({ ...done.value, id: distinction.id }) : done;
}

/** Who is in the book twice. */
export function doubleHandlers(
  context: Context,
): Pick<Handlers, 'double.check' | 'double.list' | 'double.distinguish'> {
  const doubles = new Doubles(context);
  return {
    'double.check': (ask) => doubles.check(ask),
    'double.list': (ask) => doubles.list(ask),
    'double.distinguish': (ask) => distinguish(context, ask),
  };
}
