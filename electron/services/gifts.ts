import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { GiftRow } from '../../shared/contract/gift-channels.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { partsOf } from '../../shared/domain/day.ts';
import { budgetsOf } from '../../shared/domain/gift-budget.ts';
import type { Gift } from '../../shared/domain/trade.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { dayOfGift } from '../gifts/gift-facts.ts';
import { spendOf } from '../gifts/spend.ts';
import { whoIs } from './around.ts';
import { changed, type Context, put } from './context.ts';
import { buyByFor, firmOf, type GiftCircles, giftCirclesOf, warningsOf } from './gift-facts-of.ts';
import { type ChangedWithId, save } from './record-save.ts';
import { settingsOf } from './settings.ts';

const ROWS_AT_MOST = 200;
const YEARS_AT_MOST = 200;

function weigh(context: Context, ask: Ask<'gift.weigh'>): Result<Answer<'gift.weigh'>> {
  const customer = context.book.records.customers.get(ask.customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const warnings = [...warningsOf(context, ask, customer, giftCirclesOf(context))];
  const buyBy = buyByFor(context, ask, customer);
  return ok({ warnings, ...(buyBy !== undefined && { buyBy }) });
}

type List = Ask<'gift.list'>['list'];

function listOf({ direction, state, forOn }: Readonly<Gift>): List {
  if (direction === 'received' || state === 'given') return 'past';
  if (state === 'bought') return 'bought';
  return forOn === undefined ? 'ideas' : 'to-buy';
}

type Row = GiftRow & { readonly whom: Readonly<Customer> };

function rowOf(context: Context, gift: Readonly<Gift>): Row[] {
  const { customers, people } = context.book.records;
  const whom = customers.get(gift.customerId);
  // What waits in the bin is given to nobody.
  if (whom === undefined) return [];
  const person = gift.personId === undefined ? undefined : people.get(gift.personId)?.name;
  const buyBy = listOf(gift) === 'past' ? undefined : buyByFor(context, gift, whom);
  return [
    {
      gift,
      customer: whoIs(whom),
      whom,
      ...(person !== undefined && { person }),
      ...(buyBy !== undefined && { buyBy }),
    },
  ];
}

const up = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** The day by which a row stands in its list: what has to be ordered first, what is to be handed over first, what came last. */
const placeOf = (list: List, { gift, buyBy }: Row): string =>
  (list === 'to-buy' ? buyBy?.orderBy : list === 'bought' ? gift.forOn : undefined) ?? dayOfGift(gift);

/** Weighed only where it is shown: a book may hold ten thousand gifts. */
function weighed(context: Context, { whom, ...row }: Row, circles: GiftCircles): GiftRow {
  if (listOf(row.gift) === 'past') return row;
  const warnings = warningsOf(context, row.gift, whom, circles);
  return { ...row, warnings: warnings.length, severe: warnings.some(({ level }) => level === 'severe') };
}

function list(context: Context, { list: wanted, offset = 0 }: Ask<'gift.list'>): Result<Answer<'gift.list'>> {
  const turn = wanted === 'past' || wanted === 'ideas' ? -1 : 1;
  const found = [...context.book.records.gifts.values()]
    .filter((gift) => listOf(gift) === wanted)
    .flatMap((gift) => rowOf(context, gift))
    .sort((a, b) => turn * up(placeOf(wanted, a), placeOf(wanted, b)) || up(a.gift.id, b.gift.id));
  const circles = giftCirclesOf(context);
  return ok({
    rows: found.slice(offset, offset + ROWS_AT_MOST).map((row) => weighed(context, row, circles)),
    total: found.length,
    late: wanted === 'to-buy' ? found.filter(({ buyBy }) => buyBy?.late === true).length : 0,
  });
}

function spend(context: Context, { by, year }: Ask<'gift.spend'>): Result<Answer<'gift.spend'>> {
  const { gifts, customers, people } = context.book.records;
  const settings = settingsOf(context);
  const entries = [...gifts.values()].flatMap((gift) => {
    const customer = customers.get(gift.customerId);
    if (!customer) return [];
    const person = gift.personId === undefined ? undefined : people.get(gift.personId)?.name;
    return [
      {
        gift,
        customer: customer.name,
        person: person === undefined ? customer.name : `${person} · ${customer.name}`,
        firm: firmOf(customer),
        revenueClass: context.indexes.due.revenue.classOf(customer.id),
      },
    ];
  });
  const { rows, total, uncounted } = spendOf(entries, { by, year, purse: settings, budgets: budgetsOf(settings) });
  const years = [...new Set(entries.map(({ gift }) => partsOf(dayOfGift(gift)).year))].sort((a, b) => b - a);
  return ok({
    currency: settings.currency,
    rows: rows.slice(0, ROWS_AT_MOST),
    groups: rows.length,
    total,
    uncounted,
    years: years.slice(0, YEARS_AT_MOST),
  });
}

/** One less where it is taken from, one more where it was; nothing where it stays. Undefined: none is left. */
function stockOps(context: Context, before: string | undefined, after: string | undefined): Op[] | undefined {
  if (before === after) return [];
  const { stock } = context.book.records;
  const taken = after === undefined ? undefined : stock.get(after);
  if (after !== undefined && (taken === undefined || taken.count === 0)) return undefined;
  const back = before === undefined ? undefined : stock.get(before);
  return [
    ...(taken ? [put('stock', changed(context, taken, { count: taken.count - 1 }))] : []),
    ...(back ? [put('stock', changed(context, back, { count: back.count + 1 }))] : []),
  ];
}

/** What is taken from stock leaves it in the same change, and goes back into it with the undo. */
async function saveGift(context: Context, ask: Ask<'gift.save'>): ChangedWithId {
  const before = ask.id === undefined ? undefined : context.book.records.gifts.get(ask.id);
  const ops = stockOps(context, before?.stockId, ask.stockId);
  if (ops === undefined) return fail('invalid-ask', { path: 'stockId', problem: 'none-left' });
  return save(context, 'gift', ask, undefined, ops);
}

/** Gifts: what to think about, what to buy when, what was spent. */
export const giftHandlers = (
  context: Context,
): Pick<Handlers, `gift.${'save' | 'weigh' | 'list' | 'spend' | 'ideas'}`> => ({
  'gift.save': (ask) => saveGift(context, ask),
  'gift.weigh': async (ask) => weigh(context, ask),
  'gift.list': async (ask) => list(context, ask),
  'gift.spend': async (ask) => spend(context, ask),
  'gift.ideas': async () => ok({ ideas: [...context.gifts.ideas] }),
});
