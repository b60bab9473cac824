import { nameKeyOf } from '../names/name-key.ts';
import { wordsOf } from '../indexes/search-index.ts';
import type { LibraryHit } from '../../shared/contract/library-channels.ts';
import type { Context } from './context.ts';
import { languageOf } from './settings.ts';

/** Reading a name costs a sixth of a millisecond, and the palette asks at every key. */
const keys = new Map<string, string>();
const KEYS_AT_MOST = 5_000;

function heard(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= KEYS_AT_MOST) keys.clear();
  const key = nameKeyOf(name, 'organization').search;
  keys.set(name, key);
  return key;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether every word stands in the name, in the sound of it, or in what belongs to it. */
const matcher = (query: string) => {
  const words = wordsOf(query);
  return (name: string, more: readonly (string | undefined)[] = []): boolean => {
    if (words.length === 0) return false;
    const hay = `${heard(name)}\n${fold(more.filter((text) => text !== undefined).join('\n'))}`;
    return words.every((word) => hay.includes(word));
  };
};

export function searchObjections(context: Context, query: string): LibraryHit[] {
  const fits = matcher(query);
  const language = languageOf(context);
  const shipped = context.objections.flatMap(({ code, name, meanings }) => {
    const title = name[language] ?? code;
    const more = [name['zh-CN'], name.en, ...meanings.map((meaning) => meaning.name[language])];
    return fits(title, more) ? [{ kind: 'objection' as const, code, title }] : [];
  });
  const own = [...context.book.records.ownAnswers.values()].flatMap(({ objection, name, text }) =>
    name !== undefined && fits(name, [text]) ? [{ kind: 'objection' as const, code: objection, title: name }] : [],
  );
  return [...shipped, ...own];
}

export function searchStories({ book }: Context, query: string): LibraryHit[] {
  const fits = matcher(query);
  return [...book.records.stories.values()].flatMap(({ id, title, industry, from, to, customerId }) => {
    const customer = customerId === undefined ? undefined : book.records.customers.get(customerId)?.name;
    return fits(title, [industry, from, to, customer]) ? [{ kind: 'story' as const, id, title }] : [];
  });
}

export function searchCompetitors({ book }: Context, query: string): LibraryHit[] {
  const fits = matcher(query);
  return [...book.records.competitors.values()].flatMap(({ id, name, products }) =>
    fits(
      name,
      products.map((product) => product.name),
    )
      ? [{ kind: 'competitor' as const, id, title: name }]
      : [],
  );
}
