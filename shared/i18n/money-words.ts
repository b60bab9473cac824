import type { Money } from '../domain/money.ts';
import type { Language } from '../domain/record.ts';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, currency: string, digits: number | undefined): Intl.NumberFormat {
  const key = `${language} ${currency} ${digits ?? ''}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...(digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  });
  formats.set(key, made);
  return made;
}

/** ¥125,800 or ¥99.50: whole amounts lose their empty decimals. */
export function sayMoney(language: Language, { minor, currency }: Money): string {
  const decimals = formatOf(language, currency, undefined).resolvedOptions().maximumFractionDigits ?? 2;
  const unit = 10 ** decimals;
  return formatOf(language, currency, minor % unit === 0 ? 0 : decimals).format(minor / unit);
}

/** 1,286 in both languages. */
export const sayNumber = (language: Language, value: number): string => value.toLocaleString(language);
