import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { ToldStory } from '../../../shared/contract/talk-channels.ts';
import type { Competitor } from '../../../shared/domain/competitor.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { Product } from '../../../shared/domain/product.ts';
import type { ComparisonDraft, RowDraft } from './comparison-draft.ts';
import { concernsOf, HEADS, type Head } from './concerns.ts';

/** What the sheet is made from. */
export interface SheetWorld {
  readonly dossier: Dossier;
  readonly products: readonly Product[];
  readonly competitors: readonly Competitor[];
  /** As they may leave the house; the near ones first. */
  readonly stories: readonly ToldStory[];
  readonly today: Day;
  readonly headWords: (head: Head) => string;
  readonly titleOf: (ours: string) => string;
  readonly money: (money: Money) => string;
  /** Joins several in one cell. */
  readonly list: string;
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** What was named as wanted: an open want first, then an open deal, then the newest quote. */
function namedOf({ wants, deals, quotes }: Dossier): { words: string | undefined; productId: string | undefined } {
  const want = wants.find(({ closedOn }) => closedOn === undefined);
  const deal = deals.find(({ paidOn, lostOn }) => paidOn === undefined && lostOn === undefined);
  const named = want ?? deal;
  return { words: named?.product, productId: named?.productId ?? quotes[0]?.productId };
}

/** What they want of us; their own words may say much more than a name, and the first of them is what it is about. */
function wantedOf({ dossier, products }: SheetWorld): { name: string; product: Product | undefined } {
  const { words, productId } = namedOf(dossier);
  const wanted = dossier.customer.wanted ?? '';
  const [first = ''] = wanted.split(/[\n，,；;。]/);
  const product =
    products.find(({ id }) => id === productId) ?? products.find(({ name }) => folded(wanted).includes(folded(name)));
  return { name: (words ?? product?.name ?? first).trim(), product };
}

const RIVALS_AT_MOST = 4;
const UNASKED_RIVALS = 2;

/** Who else is in the game, as far as the dossier knows; where it knows nobody, the first cards. */
function rivalsOf(world: SheetWorld, product: Product | undefined): ComparisonDraft['rivals'] {
  const { dossier, competitors, today } = world;
  const cardOf = (name: string) => competitors.find((card) => folded(card.name) === folded(name));
  const bound = dossier.contracts.filter(({ endsOn }) => endsOn >= today).map(({ supplier }) => supplier);
  const lost = dossier.deals.flatMap(({ lostTo }) => lostTo ?? []);
  const differs = (product?.differences ?? []).flatMap(
    ({ competitorId }) => competitors.find(({ id }) => id === competitorId)?.name ?? [],
  );
  const known = [...bound, ...lost];
  const names =
    known.length > 0 ? known : [...differs, ...competitors.map(({ name }) => name)].slice(0, UNASKED_RIVALS);
  const unique = names.filter((name, at) => names.findIndex((other) => folded(other) === folded(name)) === at);
  if (unique.length === 0) return [{ name: '' }];
  return unique.slice(0, RIVALS_AT_MOST).map((name) => {
    const card = cardOf(name);
    return card === undefined ? { name } : { name: card.name, competitorId: card.id };
  });
}

const newestOf = <P extends { readonly day: Day }>(prices: readonly P[], today: Day): P | undefined =>
  prices
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);

function ourPrice({ today, money }: SheetWorld, product: Product | undefined): string {
  const newest = newestOf(
    (product?.prices ?? []).map(({ from, amount }) => ({ day: from, amount })),
    today,
  );
  return newest === undefined ? '' : money(newest.amount);
}

/** The newest price seen there, with the product it was asked for where there are several. */
function theirPrice({ today, money }: SheetWorld, card: Competitor | undefined): string {
  const prices = (card?.products ?? []).flatMap(({ name, prices: seen }) =>
    seen.map(({ on, amount }) => ({ day: on, amount, name })),
  );
  const newest = newestOf(prices, today);
  if (newest === undefined) return '';
  return (card?.products.length ?? 0) > 1 ? `${newest.name} ${money(newest.amount)}` : money(newest.amount);
}

const STORIES_SHOWN = 2;
const CELL_AT_MOST = 500;

function storyWords({ who, from, to, title }: ToldStory): string {
  const stretch = [from, to].filter((part) => part !== undefined).join(' → ');
  return [who, stretch === '' ? title : stretch].filter((part) => part !== undefined).join(' ');
}

type Cells = Pick<RowDraft, 'ours' | 'rivals'>;

/** What is known for a line. A rival's merits are granted; their weak points are the rep's own and never on paper. */
function cellsOf(
  world: SheetWorld,
  head: Head,
  product: Product | undefined,
  cards: readonly (Competitor | undefined)[],
): Cells {
  const nothing = cards.map(() => '');
  const joined = (words: readonly string[]) => words.join(world.list).slice(0, CELL_AT_MOST);
  if (head === 'price') return { ours: ourPrice(world, product), rivals: cards.map((card) => theirPrice(world, card)) };
  if (head === 'strengths')
    return { ours: joined(product?.sellingPoints ?? []), rivals: cards.map((card) => joined(card?.merits ?? [])) };
  const told = head === 'references' ? world.stories.slice(0, STORIES_SHOWN).map(storyWords) : [];
  return { ours: joined(told), rivals: nothing };
}

/** The sheet as the dossier makes it: their own concerns first, then the usual heads. Everything can be written over. */
export function prefilledComparison(world: SheetWorld): ComparisonDraft {
  const { name, product } = wantedOf(world);
  const rivals = rivalsOf(world, product);
  const cards = rivals.map(({ competitorId }) => world.competitors.find(({ id }) => id === competitorId));
  const { heads, words } = concernsOf(world.dossier);
  const wordsOfHeads = HEADS.map(world.headWords).map(folded);
  const own = words.filter((concern) => !wordsOfHeads.includes(folded(concern)));
  const named = HEADS.filter((head) => words.some((concern) => folded(concern) === folded(world.headWords(head))));
  const concernHeads = [...new Set([...named, ...heads])];
  const rest = HEADS.filter((head) => !concernHeads.includes(head) && head !== 'payment' && head !== 'benefit');
  const lineOf = (head: Head, theirConcern: boolean): RowDraft => ({
    criterion: world.headWords(head),
    theirConcern,
    ...cellsOf(world, head, product, cards),
  });
  return {
    title: world.titleOf(name),
    on: world.today,
    ours: name,
    productId: product?.id,
    rivals,
    rows: [
      ...own.map((criterion) => ({ criterion, theirConcern: true, ours: '', rivals: rivals.map(() => '') })),
      ...concernHeads.map((head) => lineOf(head, true)),
      ...rest.map((head) => lineOf(head, false)),
    ],
    evaluation: '',
  };
}
