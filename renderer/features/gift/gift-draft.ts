import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Stock } from '../../../shared/domain/stock.ts';
import type { Gift, GIFT_CHECKS } from '../../../shared/domain/trade.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import {
  amountIsWrong,
  amountOf,
  isBlank,
  moneyDraft,
  numberDraft,
  numberOf,
  some,
  wholeIsWrong,
} from '../../ui/form-values.ts';
import type { MoneyDraft } from '../../ui/money-field.tsx';

const written = (text: string | undefined): string => text ?? '';

export interface GiftDraft {
  readonly item: string;
  readonly category: string;
  readonly occasion: string;
  readonly direction: Gift['direction'];
  readonly state: Gift['state'];
  /** The day it came into the ledger, or was received. */
  readonly on: Day | undefined;
  readonly forOn: Day | undefined;
  readonly boughtOn: Day | undefined;
  readonly givenOn: Day | undefined;
  readonly shipDays: string;
  readonly prepDays: string;
  readonly cost: MoneyDraft;
  readonly personId: string;
  readonly stockId: string;
  readonly reception: string;
  readonly liked: NonNullable<Gift['liked']>;
  /** Empty: it was taken. */
  readonly refused: NonNullable<Gift['refused']> | '';
  readonly checked: readonly (typeof GIFT_CHECKS)[number][];
  readonly approvedBy: string;
  readonly note: string;
}

/** What a gift begins with: an idea of the shelf, or a thing of the cupboard. */
export type GiftStart = Partial<Pick<Gift, 'item' | 'category' | 'cost' | 'stockId' | 'state'>>;

const begun = (start: GiftStart, today: Day) =>
  ({ item: '', direction: 'given', state: 'idea', on: today, ...start }) as const;

const daysOf = ({ state, on, forOn, boughtOn, givenOn, direction }: Pick<Gift, DayName>) => ({
  on,
  forOn,
  boughtOn,
  // Of a gift noted before its days were kept apart, the one day is the day it was given.
  givenOn: givenOn ?? (state === 'given' && direction === 'given' ? on : undefined),
});
type DayName = 'state' | 'on' | 'forOn' | 'boughtOn' | 'givenOn' | 'direction';

const receptionOf = ({ reception, liked, refused, approvedBy }: Partial<Gift>) => ({
  reception: written(reception),
  liked: liked ?? ('unknown' as const),
  refused: refused ?? ('' as const),
  approvedBy: written(approvedBy),
});

export function draftOfGift(gift: Gift | undefined, today: Day, currency: string, start: GiftStart = {}): GiftDraft {
  const from: Omit<Gift, 'id' | 'createdAt' | 'changedAt' | 'customerId'> = gift ?? begun(start, today);
  const { item, category, occasion, direction, state, cost, personId, stockId, checked = [], note } = from;
  return {
    item,
    category: written(category),
    occasion: written(occasion),
    direction,
    state,
    ...daysOf(from),
    shipDays: numberDraft(from.shipDays),
    prepDays: numberDraft(from.prepDays),
    cost: moneyDraft(cost, currency),
    personId: written(personId),
    stockId: written(stockId),
    ...receptionOf(from),
    checked,
    note: written(note),
  };
}

/** A step brings its day along, and a step back loses none. */
export const inState = (draft: GiftDraft, state: Gift['state'], today: Day): GiftDraft => ({
  ...draft,
  state,
  boughtOn: state === 'bought' ? (draft.boughtOn ?? today) : draft.boughtOn,
  givenOn: state === 'given' ? (draft.givenOn ?? today) : draft.givenOn,
});

/** What lies in the cupboard says what it is and what it cost. */
export const fromStock = (draft: GiftDraft, stock: Stock | undefined): GiftDraft =>
  stock === undefined
    ? { ...draft, stockId: '' }
    : {
        ...draft,
        stockId: stock.id,
        item: stock.item,
        category: stock.category ?? draft.category,
        cost: stock.cost === undefined ? draft.cost : moneyDraft(stock.cost, stock.cost.currency),
      };

export const daysAreWrong = (text: string): boolean => wholeIsWrong(text, 0, 90);

const isReceived = ({ direction }: GiftDraft): boolean => direction === 'received';
const isGiven = (draft: GiftDraft): boolean => !isReceived(draft) && draft.state === 'given';

/** The day the ledger shows it on. */
export const dayOfDraft = (draft: GiftDraft): Day | undefined => (isGiven(draft) ? draft.givenOn : draft.on);

const whenOf = (draft: GiftDraft) =>
  isReceived(draft)
    ? {}
    : {
        forOn: draft.forOn,
        boughtOn: draft.state === 'idea' ? undefined : draft.boughtOn,
        givenOn: isGiven(draft) ? draft.givenOn : undefined,
        shipDays: numberOf(draft.shipDays),
        prepDays: numberOf(draft.prepDays),
        stockId: some(draft.stockId),
        checked: draft.checked.length === 0 ? undefined : [...draft.checked],
        approvedBy: some(draft.approvedBy),
      };

const howOf = (draft: GiftDraft) => ({
  reception: some(draft.reception),
  liked: isGiven(draft) && draft.liked !== 'unknown' ? draft.liked : undefined,
  refused: isGiven(draft) && draft.refused !== '' ? draft.refused : undefined,
});

const isUnfinished = (draft: GiftDraft): boolean =>
  [
    isBlank(draft.item),
    amountIsWrong(draft.cost),
    daysAreWrong(draft.shipDays) && !isReceived(draft),
    daysAreWrong(draft.prepDays) && !isReceived(draft),
  ].some(Boolean);

export function askOfGift(draft: GiftDraft, customerId: string, id?: string): Ask<'gift.save'> | undefined {
  const on = dayOfDraft(draft);
  if (on === undefined || isUnfinished(draft)) return undefined;
  return withoutUndefined({
    customerId,
    item: draft.item.trim(),
    category: some(draft.category),
    occasion: some(draft.occasion),
    direction: draft.direction,
    // What one received is never an idea or bought.
    state: isReceived(draft) ? ('given' as const) : draft.state,
    on,
    ...whenOf(draft),
    ...howOf(draft),
    cost: amountOf(draft.cost),
    personId: some(draft.personId),
    note: some(draft.note),
    id,
  });
}

/** What is weighed while it is typed; undefined for what is received. */
export function weighOfDraft(
  draft: GiftDraft,
  customerId: string,
  today: Day,
  id: string | undefined,
): Ask<'gift.weigh'> | undefined {
  if (isReceived(draft)) return undefined;
  const { item, category, occasion, personId, cost, forOn, state, shipDays, prepDays, stockId } = draft;
  const open = state === 'idea';
  return withoutUndefined({
    customerId,
    id,
    item: item.trim(),
    category: some(category),
    occasion: some(occasion),
    personId: some(personId),
    cost: amountOf(cost),
    on: dayOfDraft(draft) ?? today,
    forOn: isGiven(draft) ? undefined : forOn,
    shipDays: open && !daysAreWrong(shipDays) ? numberOf(shipDays) : undefined,
    prepDays: open && !daysAreWrong(prepDays) ? numberOf(prepDays) : undefined,
    stockId: some(stockId),
  });
}
