import type { Money } from '../../shared/domain/money.ts';
import type { MoneyDraft } from './money-field.tsx';
import { readMoney, writeMoney } from './read-money.ts';

/** Words that are nothing when empty. */
export const some = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

export const isBlank = (text: string): boolean => text.trim() === '';

export const moneyDraft = (money: Money | undefined, currency: string): MoneyDraft =>
  money === undefined ? { text: '', currency } : { text: writeMoney(money), currency: money.currency };

/** An empty amount is none; one that cannot be read is wrong. */
export const amountOf = ({ text, currency }: MoneyDraft): Money | undefined =>
  isBlank(text) ? undefined : readMoney(text, currency);

export const amountIsWrong = (draft: MoneyDraft): boolean => !isBlank(draft.text) && amountOf(draft) === undefined;

export const numberDraft = (value: number | undefined): string => (value === undefined ? '' : String(value));

const readNumber = (text: string): number => Number(text.replace(/[,，\s]/g, ''));

/** An empty number is none. */
export const numberOf = (text: string): number | undefined => (isBlank(text) ? undefined : readNumber(text));

/** A quantity is any number above nothing: 1.5 t are a quantity. */
export const quantityIsWrong = (text: string): boolean =>
  !isBlank(text) && !(readNumber(text) > 0 && readNumber(text) <= 1e9);

export const wholeIsWrong = (text: string, least: number, most: number): boolean =>
  !isBlank(text) && !(Number.isInteger(readNumber(text)) && readNumber(text) >= least && readNumber(text) <= most);

/** Words with one thing a line, as a list; and a list as such words. */
export const linesOf = (text: string, longest = 500): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, longest))
    .filter((line) => line !== '');
export const lineDraft = (lines: readonly string[] | undefined): string => (lines ?? []).join('\n');
