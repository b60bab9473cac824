import { addMonths, type Day } from '../../shared/domain/day.ts';
import { REPEAT_YEARS } from '../../shared/domain/gift-rules.ts';
import type { GiftWarning } from '../../shared/domain/gift-warning.ts';
import type { Gift } from '../../shared/domain/trade.ts';
import { counted, dayOfGift, type GiftFacts, type Thought } from './gift-facts.ts';

const bare = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

const same = (a: string | undefined, b: string | undefined): boolean => bare(a) !== '' && bare(a) === bare(b);

/** Families share what they are given; colleagues do not. */
function isShared(gift: Readonly<Gift>, { customer, household }: GiftFacts, { personId }: Thought): boolean {
  if (gift.customerId !== customer.id) return household.has(gift.customerId);
  return customer.kind === 'person' || gift.personId === personId;
}

const isNear = (a: Day, b: Day): boolean => {
  const months = REPEAT_YEARS * 12;
  return a <= addMonths(b, months) && b <= addMonths(a, months);
};

const newestFirst = (a: Gift, b: Gift): number => (dayOfGift(a) < dayOfGift(b) ? 1 : -1);

/** The same thing, or the same kind of thing, within years. */
export function repeatWarnings(thought: Thought, facts: GiftFacts): GiftWarning[] {
  const past = facts.gifts
    .filter((gift) => counted(gift, thought) && isShared(gift, facts, thought))
    .filter((gift) => isNear(dayOfGift(gift), dayOfGift(thought)))
    .sort(newestFirst);
  const told = (gift: Gift | undefined, what: 'item' | 'category'): GiftWarning[] =>
    gift === undefined
      ? []
      : [
          {
            kind: 'repeat',
            level: what === 'item' ? 'warn' : 'note',
            same: what,
            item: gift.item,
            on: dayOfGift(gift),
            whom: facts.nameOf(gift),
          },
        ];
  const again = past.find(({ item }) => same(item, thought.item));
  if (again !== undefined) return told(again, 'item');
  return told(
    past.find(({ category }) => same(category, thought.category)),
    'category',
  );
}

const failed = ({ liked, refused }: Gift) => refused ?? (liked === 'no' ? ('disliked' as const) : undefined);

/** What they did not like or did not take is not given again, however long ago. */
export function notLikedWarnings(thought: Thought, facts: GiftFacts): GiftWarning[] {
  const gift = facts.gifts
    .filter(({ id, direction }) => id !== thought.id && direction === 'given')
    .filter((each) => failed(each) !== undefined && isShared(each, facts, thought))
    .filter(({ item, category }) => same(item, thought.item) || same(category, thought.category))
    .sort(newestFirst)[0];
  const how = gift && failed(gift);
  if (gift === undefined || how === undefined) return [];
  return [{ kind: 'not-liked', level: 'warn', item: gift.item, on: dayOfGift(gift), how }];
}
