import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Competitor } from '../../shared/domain/competitor.ts';
import type { Story } from '../../shared/domain/story.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { ok } from '../../shared/result.ts';
import { nameKeyOf } from '../names/name-key.ts';
import { type Context, customerNameOf } from './context.ts';
import { storyTold } from './story-told.ts';

const CARDS_AT_MOST = 2_000;

const sortKey = (name: string, id: string): string => `${nameKeyOf(name, 'organization').sort} ${id}`;

function byName<C extends { readonly id: string }>(cards: Iterable<C>, nameOf: (card: C) => string): C[] {
  return [...cards]
    .map((card) => ({ card, key: sortKey(nameOf(card), card.id) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, CARDS_AT_MOST)
    .map(({ card }) => card);
}

function timesTold({ book }: Context): Map<string, number> {
  const times = new Map<string, number>();
  for (const { objections = [] } of book.records.interactions.values())
    for (const { storyId } of objections) if (storyId !== undefined) times.set(storyId, (times.get(storyId) ?? 0) + 1);
  return times;
}

function stories(context: Context) {
  const times = timesTold(context);
  const rowOf = (story: Readonly<Story>) => {
    const customer = story.customerId === undefined ? '' : customerNameOf(context, story.customerId);
    return withoutUndefined({
      story,
      customer: customer === '' ? undefined : customer,
      told: storyTold(context, story),
      times: times.get(story.id) ?? 0,
    });
  };
  return ok({ stories: byName(context.book.records.stories.values(), ({ title }) => title).map(rowOf) });
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** How often each name is named. */
function counted(names: Iterable<string | undefined>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1);
  return counts;
}

function competitors({ book }: Context) {
  const lost = counted([...book.records.deals.values()].map(({ lostOn, lostTo }) => (lostOn && lostTo) || undefined));
  const bound = counted([...book.records.contracts.values()].map(({ supplier }) => supplier));
  const rowOf = (competitor: Readonly<Competitor>) => ({
    competitor,
    lost: lost.get(folded(competitor.name)) ?? 0,
    bound: bound.get(folded(competitor.name)) ?? 0,
  });
  return ok({ competitors: byName(book.records.competitors.values(), ({ name }) => name).map(rowOf) });
}

/** Stories and competitor cards, listed by the sound of their names. */
export const libraryCardHandlers = (context: Context): Pick<Handlers, 'story.list' | 'competitor.list'> => ({
  'story.list': async () => stories(context),
  'competitor.list': async () => competitors(context),
});
