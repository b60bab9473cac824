import type { Language } from '../../../shared/domain/record.ts';

/** ISO 3166-1 alpha-2: where customers of the trade mostly are, the nearest first. Any other code of a record is kept and shown. */
const COUNTRIES = [
  ...['CN', 'HK', 'MO', 'TW', 'JP', 'KR', 'SG', 'MY', 'TH', 'VN', 'ID', 'PH', 'IN', 'PK', 'BD', 'KZ'],
  ...['RU', 'TR', 'SA', 'AE', 'IL', 'EG', 'NG', 'KE', 'ZA'],
  ...['DE', 'FR', 'GB', 'IT', 'ES', 'NL', 'BE', 'CH', 'AT', 'PL', 'CZ', 'SE', 'DK', 'NO', 'FI', 'PT', 'GR', 'UA'],
  ...['US', 'CA', 'MX', 'BR', 'AR', 'CL', 'CO', 'PE', 'AU', 'NZ'],
];

export const countryName = (language: Language, code: string): string =>
  new Intl.DisplayNames([language], { type: 'region', style: 'short', fallback: 'code' }).of(code) ?? code;

/** The countries to choose from, with the one of the record among them. */
export function countryOptions(language: Language, kept: string | undefined) {
  const codes = kept === undefined || COUNTRIES.includes(kept) ? COUNTRIES : [kept, ...COUNTRIES];
  return codes.map((value) => ({ value, label: countryName(language, value), aside: value }));
}
