import { budgetsOf } from '../../shared/domain/gift-budget.ts';
import type { BuyBy, GiftWarning } from '../../shared/domain/gift-warning.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Gift } from '../../shared/domain/trade.ts';
import { buyByOf, timesOf } from '../gifts/buy-by.ts';
import type { GiftFacts, Thought } from '../gifts/gift-facts.ts';
import { weighGift } from '../gifts/weigh-gift.ts';
import { belongingTo, type Context, customerNameOf } from './context.ts';
import { settingsOf } from './settings.ts';

/** Ties through which a gift reaches the other as well. */
const UNDER_ONE_ROOF = ['household', 'relative'];

const nameKey = (company: string | undefined): string => (company ?? '').normalize('NFKC').trim().toLowerCase();

/** What firm somebody stands for: an organization itself, a person by the company they are of; empty for none. */
export const firmOf = ({ kind, name, company }: Readonly<Customer>): string =>
  kind === 'organization' ? name : (company ?? '');

/** Who lives with whom, and who is of which firm: drawn once and asked for every gift of a list. */
export interface GiftCircles {
  householdOf(customerId: string): ReadonlySet<string>;
  firmOf(customer: Readonly<Customer>): ReadonlySet<string>;
}

export function giftCirclesOf({ book }: Pick<Context, 'book'>): GiftCircles {
  const { links, customers } = book.records;
  const roofs = new Map<string, Set<string>>();
  const tie = (a: string, b: string) => roofs.set(a, (roofs.get(a) ?? new Set([a])).add(b));
  for (const { kind, customerId, otherId } of links.values())
    if (UNDER_ONE_ROOF.includes(kind)) {
      tie(customerId, otherId);
      tie(otherId, customerId);
    }
  const firms = Map.groupBy(customers.values(), (customer) => nameKey(firmOf(customer)));
  return {
    householdOf: (id) => roofs.get(id) ?? new Set([id]),
    firmOf(customer) {
      const firm = nameKey(firmOf(customer));
      return new Set([customer.id, ...(firm === '' ? [] : (firms.get(firm) ?? []).map(({ id }) => id))]);
    },
  };
}

const nameOf =
  (context: Context) =>
  ({ customerId, personId }: Readonly<Gift>): string =>
    (personId === undefined ? undefined : context.book.records.people.get(personId)?.name) ??
    customerNameOf(context, customerId);

function factsFor(context: Context, thought: Thought, customer: Readonly<Customer>, circles: GiftCircles): GiftFacts {
  const household = circles.householdOf(customer.id);
  const firm = circles.firmOf(customer);
  const settings = settingsOf(context);
  const { people } = context.book.records;
  return {
    customer,
    person: thought.personId === undefined ? undefined : people.get(thought.personId),
    household,
    firm,
    gifts: [...new Set([...household, ...firm])].flatMap((id) => belongingTo(context, 'gifts', id)),
    nameOf: nameOf(context),
    revenueClass: context.indexes.due.revenue.classOf(customer.id),
    home: settings.region,
    purse: settings,
    budgets: budgetsOf(settings),
    taboos: context.gifts.taboos,
  };
}

/** What there is to think about before a gift is given. */
export const warningsOf = (
  context: Context,
  thought: Thought,
  customer: Readonly<Customer>,
  circles: GiftCircles,
): readonly GiftWarning[] => weighGift(thought, factsFor(context, thought, customer, circles));

type Parcel = Pick<Gift, 'item' | 'forOn' | 'shipDays' | 'prepDays' | 'stockId'>;

/** When it has to be ordered; nothing for what has no day, or lies in the cupboard already. */
export function buyByFor(context: Context, parcel: Parcel, customer: Readonly<Customer>): BuyBy | undefined {
  const { forOn, stockId } = parcel;
  if (forOn === undefined || stockId !== undefined) return undefined;
  const { country, addresses } = customer;
  const { shipping } = context.gifts;
  const { region } = settingsOf(context);
  const times = timesOf(
    {
      ...parcel,
      isAbroad: country !== undefined && country !== region,
      address: addresses.map(({ text, area = '' }) => `${area} ${text}`).join('\n'),
    },
    shipping,
  );
  return buyByOf({
    ...times,
    forOn,
    today: context.world.today(),
    jamDays: shipping.jam,
    workDays: context.workDays,
  });
}
