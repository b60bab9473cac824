import { boughtOn, type Deal } from '../../shared/domain/deal.ts';
import type { Product } from '../../shared/domain/product.ts';
import type { Quote } from '../../shared/domain/trade.ts';
import { sayDayLong } from '../../shared/i18n/day-words.ts';
import { sayMoney } from '../../shared/i18n/money-words.ts';
import { type Field, field, type ScriptFacts } from './field.ts';

const firstLine = (words: string | undefined): string | undefined =>
  words
    ?.split('\n')
    .find((line) => line.trim() !== '')
    ?.trim();

type About = { readonly product: string; readonly productId?: string | undefined };

const openWants = ({ dossier }: ScriptFacts) => dossier.wants.filter(({ closedOn }) => closedOn === undefined);

/** What the customer would like to have, the most definite word first. */
function wantedBy(facts: ScriptFacts): About | undefined {
  const [want] = openWants(facts);
  if (want !== undefined) return { ...want, product: [want.product, want.spec].filter(Boolean).join(' ') };
  const open = facts.dossier.deals.find((deal) => deal.lostOn === undefined && boughtOn(deal) === undefined);
  if (open !== undefined) return open;
  const { wanted, lookedAt } = facts.dossier.customer;
  const product = firstLine(wanted) ?? lookedAt;
  return product === undefined ? undefined : { product };
}

const newestQuote = ({ dossier }: ScriptFacts): Readonly<Quote> | undefined => dossier.quotes[0];

function boughtDeal({ dossier, today }: ScriptFacts): Readonly<Deal> | undefined {
  const dayOf = (deal: Deal): string => boughtOn(deal) ?? '';
  return dossier.deals
    .filter((deal) => dayOf(deal) !== '' && dayOf(deal) <= today)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))[0];
}

const priceNow = (product: Readonly<Product> | undefined, today: string) =>
  product?.prices.filter(({ from }) => from <= today).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];

function pricedProduct(facts: ScriptFacts): Readonly<Product> | undefined {
  const id = wantedBy(facts)?.productId ?? newestQuote(facts)?.productId;
  return id === undefined ? undefined : facts.product(id);
}

const QUOTE_FIELDS: readonly Field[] = [
  field('quote', ['报价单', 'quote'], ['最近一份报价', 'The newest quote'], (facts) => newestQuote(facts)?.title),
  field(
    'quoteAmount',
    ['报价金额', 'quote amount'],
    ['最近一份报价的金额', 'What the newest quote comes to'],
    (facts, language) => {
      const amount = newestQuote(facts)?.amount;
      return amount && sayMoney(language, amount);
    },
  ),
  field(
    'quoteDay',
    ['报价日', 'quote day'],
    ['最近一份报价是哪天给的', 'The day the newest quote was sent'],
    (facts, language) => {
      const on = newestQuote(facts)?.sentOn;
      return on && sayDayLong(language, on, facts.today);
    },
  ),
  field(
    'quoteUntil',
    ['报价有效期', 'quote until'],
    ['最近一份报价到哪天有效', 'The day the newest quote runs out'],
    (facts, language) => {
      const until = newestQuote(facts)?.validUntil;
      return until && sayDayLong(language, until, facts.today);
    },
  ),
];

/** What is wanted, quoted, bought and serviced. */
export const TRADE_FIELDS: readonly Field[] = [
  field(
    'product',
    ['产品', 'product'],
    ['客户想要的产品', 'The product they would like to have'],
    (facts) => wantedBy(facts)?.product,
  ),
  field(
    'lookedAt',
    ['看过的产品', 'looked at'],
    ['客户在展会或展厅看过的', 'What they looked at, at the show or here'],
    ({ dossier }) => dossier.customer.lookedAt,
  ),
  field(
    'arrived',
    ['到货产品', 'arrived'],
    ['客户在等、已经到货的', 'What they waited for and has come in'],
    (facts) => openWants(facts).find(({ arrivedOn }) => arrivedOn !== undefined)?.product,
  ),
  field('price', ['现价', 'price'], ['那件产品现在的价格', 'What that product costs now'], (facts, language) => {
    const price = priceNow(pricedProduct(facts), facts.today)?.amount;
    return price && sayMoney(language, price);
  }),
  ...QUOTE_FIELDS,
  field(
    'sample',
    ['样品', 'sample'],
    ['最近要的样品', 'The sample they asked for last'],
    ({ dossier }) => dossier.samples[0]?.product,
  ),
  field(
    'bought',
    ['买过的产品', 'bought'],
    ['客户最近买的', 'What they bought last'],
    (facts) => boughtDeal(facts)?.product,
  ),
  field(
    'boughtDay',
    ['购买日', 'bought day'],
    ['客户最近一次是哪天买的', 'The day they bought last'],
    (facts, language) => {
      const deal = boughtDeal(facts);
      const on = deal && boughtOn(deal);
      return on && sayDayLong(language, on, facts.today);
    },
  ),
  field(
    'service',
    ['服务项目', 'service'],
    ['最近一次维修或保养', 'The last repair or service'],
    ({ dossier }) => dossier.serviceVisits[0]?.what,
  ),
  field(
    'serviceDay',
    ['服务日', 'service day'],
    ['最近一次维修或保养是哪天', 'The day of the last repair or service'],
    ({ dossier, today }, language) => {
      const on = dossier.serviceVisits[0]?.on;
      return on && sayDayLong(language, on, today);
    },
  ),
  field(
    'supplier',
    ['现供应商', 'supplier'],
    ['客户现在跟谁签着合同', 'Who they have a contract with now'],
    ({ dossier }) => dossier.contracts[0]?.supplier,
  ),
  field(
    'contractEnd',
    ['合同到期日', 'contract end'],
    ['那份合同哪天到期', 'The day that contract ends'],
    ({ dossier, today }, language) => {
      const on = dossier.contracts[0]?.endsOn;
      return on && sayDayLong(language, on, today);
    },
  ),
];
