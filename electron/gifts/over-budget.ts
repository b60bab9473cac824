import { partsOf } from '../../shared/domain/day.ts';
import type { GiftLimit, GiftWarning } from '../../shared/domain/gift-warning.ts';
import type { Money } from '../../shared/domain/money.ts';
import type { Gift } from '../../shared/domain/trade.ts';
import { inOwn } from '../grading/in-currency.ts';
import { counted, dayOfGift, type GiftFacts, type Thought } from './gift-facts.ts';
import { recipientOf } from './receiver.ts';

type Which = (gift: Readonly<Gift>) => boolean;

interface Check {
  readonly limit: GiftLimit;
  readonly allowed: Money | undefined;
  /** What is added up with the gift; none for a limit on one gift alone. */
  readonly with: Which;
}

function checksOf(thought: Thought, { customer, person, firm, budgets, revenueClass }: GiftFacts): readonly Check[] {
  const { year } = partsOf(dayOfGift(thought));
  const thisYear: Which = (gift) => partsOf(dayOfGift(gift)).year === year;
  const samePerson: Which = ({ customerId, personId }) => customerId === customer.id && personId === thought.personId;
  const sameOccasion: Which = ({ occasion = '' }) => occasion !== '' && occasion === thought.occasion;
  const own: Check[] = [
    {
      limit: 'class',
      allowed: revenueClass && budgets.byClass[revenueClass],
      with: () => false,
    },
    { limit: 'person-year', allowed: budgets.personYear, with: (gift) => samePerson(gift) && thisYear(gift) },
  ];
  // What somebody pays privately, no firm has a rule for.
  if (recipientOf(customer, person) === 'private') return own;
  return [
    ...own,
    {
      limit: 'firm-occasion',
      allowed: budgets.firmOccasion,
      with: (gift) => samePerson(gift) && thisYear(gift) && sameOccasion(gift),
    },
    { limit: 'firm-year', allowed: budgets.firmYear, with: (gift) => firm.has(gift.customerId) && thisYear(gift) },
  ];
}

/** What of the budgets a gift would go over. Everything is reckoned in the rep's own currency. */
export function overWarnings(thought: Thought, facts: GiftFacts): GiftWarning[] {
  const { cost } = thought;
  const { purse, revenueClass, gifts } = facts;
  if (cost === undefined) return [];
  const own = inOwn(cost, purse);
  if (own === undefined) return [{ kind: 'no-rate', level: 'note', currency: cost.currency }];
  const worth = (gift: Readonly<Gift>): number => (gift.cost && inOwn(gift.cost, purse)) ?? 0;
  return checksOf(thought, facts).flatMap((check): GiftWarning[] => {
    const { limit, allowed } = check;
    const most = allowed && inOwn(allowed, purse);
    const past = gifts.filter((gift) => counted(gift, thought) && check.with(gift));
    const sum = past.reduce((total, gift) => total + worth(gift), own);
    if (allowed === undefined || most === undefined || sum <= most) return [];
    return [
      {
        kind: 'over',
        level: 'warn',
        limit,
        allowed,
        sum: { minor: sum, currency: purse.currency },
        ...(limit === 'class' && { revenueClass }),
      },
    ];
  });
}
