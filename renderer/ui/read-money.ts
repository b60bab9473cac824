import { decimalsOf, type Money } from '../../shared/domain/money.ts';

const SHAPE = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?(万|w|k)?$/i;
/** How far 万 and k move the point. */
const FACTORS: Readonly<Record<string, number>> = { 万: 4, w: 4, k: 3 };

/**
 * Reads an amount as people write it (`125,800`, `99.50`, `12.58万`, `3k`) into minor units, without passing through
 * fractions of binary numbers. Undefined when it is no amount, or finer than the currency is.
 */
export function readMoney(text: string, currency: string): Money | undefined {
  const found = SHAPE.exec(text.replace(/[\s,，¥$€£]/g, ''));
  if (found === null) return undefined;
  const [sign, whole, fraction, factor] = found.slice(1).map((part) => part ?? '') as [string, string, string, string];
  const places = decimalsOf(currency) + (FACTORS[factor.toLowerCase()] ?? 0);
  if (/[1-9]/.test(fraction.slice(places))) return undefined;
  const minor = Number(`${sign}${whole}${fraction.slice(0, places).padEnd(places, '0')}`);
  return Number.isSafeInteger(minor) ? { minor: minor === 0 ? 0 : minor, currency } : undefined;
}

/** The amount as it stands in a field: `125800` or `99.50`, without sign of currency. */
export function writeMoney({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  return `${minor < 0 ? '-' : ''}${whole}${/[1-9]/.test(fraction) ? `.${fraction}` : ''}`;
}
