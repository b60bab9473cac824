import { GIFT_LEVELS } from '../../shared/domain/gift-rules.ts';
import type { GiftWarning } from '../../shared/domain/gift-warning.ts';
import { decimalsOf, type Money } from '../../shared/domain/money.ts';
import type { GiftFacts, Thought } from './gift-facts.ts';
import { overWarnings } from './over-budget.ts';
import { type Receiver, receiverOf } from './receiver.ts';
import { notLikedWarnings, repeatWarnings } from './repeats.ts';
import { tabooWarnings } from './taboos.ts';

/** Where 四 sounds like 死. */
const SPEAK_CHINESE = ['CN', 'HK', 'TW', 'MO'];

const LEVEL_OF = {
  company: 'note',
  'state-owned': 'severe',
  government: 'severe',
  medical: 'severe',
  teacher: 'severe',
} as const;

/** The digits as they are read; fen that are none are not read. */
const digitsOf = ({ minor, currency }: Money): string => String(minor / 10 ** decimalsOf(currency));

function personal({ cost }: Thought, { country, cautions, isDeceased, recipient }: Receiver): GiftWarning[] {
  const found: GiftWarning[] = [];
  if (isDeceased) found.push({ kind: 'deceased', level: 'severe' });
  if (cautions.includes('mourning')) found.push({ kind: 'mourning', level: 'warn' });
  if (recipient !== 'private') found.push({ kind: 'recipient', level: LEVEL_OF[recipient], recipient });
  if (cost !== undefined && SPEAK_CHINESE.includes(country) && digitsOf(cost).includes('4'))
    found.push({ kind: 'sum-four', level: 'note', cost });
  return found;
}

/**
 * Everything to think about before a gift is given, the gravest first. It warns and never blocks.
 *
 * What is received is not weighed: nobody chooses what they are given.
 */
export function weighGift(thought: Thought, facts: GiftFacts): readonly GiftWarning[] {
  const { customer, person, home, taboos } = facts;
  const receiver = receiverOf(customer, person, home);
  const text = [thought.item, thought.category ?? ''].join('\n');
  const found = [
    ...personal(thought, receiver),
    ...tabooWarnings(text, receiver, taboos),
    ...notLikedWarnings(thought, facts),
    ...repeatWarnings(thought, facts),
    ...overWarnings(thought, facts),
  ];
  return found.sort((a, b) => GIFT_LEVELS.indexOf(a.level) - GIFT_LEVELS.indexOf(b.level));
}
