import type { ToldStory } from '../../shared/contract/talk-channels.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Story } from '../../shared/domain/story.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { belongingTo, type Context } from './context.ts';

/** Shorter names stand inside too many other words. */
const NAME_AT_LEAST = 2;
const UNNAMED = '…';

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Every occurrence of a name becomes what may be said instead, long names first, so that a short one leaves no remainder. Where
 * what stands around it makes a name again, the text is not told at all.
 */
function hiding(names: readonly string[], instead: string): (text: string) => string {
  const long = names
    .map((name) => name.trim())
    .filter((name) => name.length >= NAME_AT_LEAST)
    .sort((a, b) => b.length - a.length);
  if (long.length === 0) return (text) => text;
  const pattern = new RegExp(long.map(literally).join('|'), 'giu');
  return (text) => {
    const hidden = [instead, UNNAMED].map((word) => text.replace(pattern, () => word));
    return hidden.find((words) => words.search(pattern) < 0) ?? UNNAMED;
  };
}

/** Who must not be named: the customer, their firm, and the people around them. */
function namesOf(context: Pick<Context, 'book' | 'indexes'>, customer: Readonly<Customer>): string[] {
  const people = belongingTo(context, 'people', customer.id).map(({ name }) => name);
  return [customer.name, customer.company ?? '', ...people];
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const industryOf = ({ industry }: Readonly<Story>, about: Readonly<Customer> | undefined): string =>
  (industry ?? about?.industry ?? '').trim();

/** How the story is told: whom it may name, and what becomes of its words. */
function telling(context: Pick<Context, 'book' | 'indexes'>, story: Readonly<Story>) {
  const { mayName, customerId = '' } = story;
  const about = context.book.records.customers.get(customerId);
  const names = mayName || about === undefined ? [] : namesOf(context, about);
  const industry = industryOf(story, about);
  // An industry that is a name in disguise says nothing either.
  const spoken = hiding(names, UNNAMED)(industry) === industry ? industry : '';
  const hide = hiding(names, spoken === '' ? UNNAMED : spoken);
  const clean = (text: string | undefined) => text && hide(text);
  return { industry, who: (mayName && about?.name) || spoken, clean };
}

/** The story as it may be told to anybody: without leave the customer is in it by industry alone. */
export function storyTold(
  context: Pick<Context, 'book' | 'indexes'>,
  story: Readonly<Story>,
  listener?: Readonly<Customer>,
): ToldStory {
  const { id, kind, mayName, title, from, to, proof } = story;
  const { industry, who, clean } = telling(context, story);
  const isNear = industry !== '' && folded(listener?.industry ?? '') === folded(industry);
  const words = { title: clean(title) ?? '', from: clean(from), to: clean(to), proof: clean(proof) };
  return withoutUndefined({ id, kind, mayName, who: who === '' ? undefined : who, ...words, isNear });
}
