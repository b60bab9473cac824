import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Product } from '../../shared/domain/product.ts';
import type { Want } from '../../shared/domain/want.ts';
import { fail, ok } from '../../shared/result.ts';
import { nameKeyOf } from '../names/name-key.ts';
import { changed, commit, type Context, put } from './context.ts';
import { saveCard } from './record-save.ts';

const PRODUCTS_AT_MOST = 2_000;

const isWaiting = ({ arrivedOn, closedOn }: Want): boolean => arrivedOn === undefined && closedOn === undefined;

const waitingFor = ({ book }: Context, productId: string): Readonly<Want>[] =>
  [...book.records.wants.values()].filter((want) => want.productId === productId && isWaiting(want));

/** Spelling a name out takes a sixth of a millisecond, and a price list has hundreds of them. */
const sortKeys = new WeakMap<Readonly<Product>, string>();

function sortKeyOf(product: Readonly<Product>): string {
  const known = sortKeys.get(product);
  if (known !== undefined) return known;
  const key = `${nameKeyOf(product.name, 'organization').sort} ${product.id}`;
  sortKeys.set(product, key);
  return key;
}

function list(context: Context) {
  const waiting = new Map<string, number>();
  for (const want of context.book.records.wants.values()) {
    const { productId } = want;
    if (productId !== undefined && isWaiting(want)) waiting.set(productId, (waiting.get(productId) ?? 0) + 1);
  }
  const products = [...context.book.records.products.values()]
    .map((product) => ({ key: sortKeyOf(product), row: { product, waiting: waiting.get(product.id) ?? 0 } }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
  return ok({ products: products.slice(0, PRODUCTS_AT_MOST) });
}

const folded = (words: string): string => words.normalize('NFKC').trim().toLowerCase();

/** Whoever named no model or colour waits for any. */
const wants =
  (spec: string) =>
  (want: Want): boolean =>
    folded(want.spec ?? '') === '' || folded(want.spec ?? '').includes(spec);

async function arrive(context: Context, { id, spec = '' }: Ask<'product.arrive'>) {
  const product = context.book.records.products.get(id);
  if (!product) return fail('not-found', { noun: 'product' });
  const met = waitingFor(context, id).filter(wants(folded(spec)));
  if (met.length === 0) return fail('nobody-waits');
  const arrivedOn = context.world.today();
  const ops = met.map((want) => put('wants', changed(context, want, { arrivedOn })));
  const done = await commit(context, { code: 'product.arrive', params: { name: product.name } }, ops);
  const customers = new Set(met.map(({ customerId }) => customerId)).size;
  return done.ok ? ok({ ...done.value, customers }) : done;
}

/** Cards of products, and what waits for them. */
export const productHandlers = (
  context: Context,
): Pick<Handlers, 'product.list' | 'product.save' | 'product.arrive'> => ({
  'product.list': async () => list(context),
  'product.save': (ask) => saveCard(context, 'product', ask),
  'product.arrive': (ask) => arrive(context, ask),
});
