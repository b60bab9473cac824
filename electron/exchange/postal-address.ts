export const ADDRESS_PARTS = ['country', 'region', 'city', 'district', 'street', 'more', 'box', 'postcode'] as const;
export type AddressPart = (typeof ADDRESS_PARTS)[number];

type AddressParts = Readonly<Partial<Record<AddressPart, string>>>;

const HAN = /\p{Script=Han}/u;

const filled = (texts: readonly (string | undefined)[]): string[] =>
  texts.map((text) => text?.trim().replace(/\s*\n\s*/g, ' ') ?? '').filter((text) => text !== '');

/**
 * One address of its parts, in the order of its script: 广东省深圳市…路1号 518000, or street, city, region postcode.
 *
 * A part that the street already names is not said twice. `area` is what a round of visits is planned by.
 */
export function postalAddress(parts: AddressParts): { text: string; area: string } {
  const { country, region, city, district, street, more, box, postcode } = parts;
  const chinese = filled(Object.values(parts)).some((text) => HAN.test(text));
  const lines = filled([street, more, box]);
  const written = lines.join(' ');
  const unsaid = (texts: readonly (string | undefined)[]) => filled(texts).filter((text) => !written.includes(text));
  if (!chinese) {
    const place = filled([region, postcode]).join(' ');
    return { text: filled([...lines, district, city, place, country]).join(', '), area: filled([city])[0] ?? '' };
  }
  const head = unsaid([country, region, region === city ? undefined : city, district]).join('');
  return {
    text: filled([`${head}${written}`, postcode]).join(' '),
    area: filled([region, region === city ? undefined : city, district]).join(''),
  };
}
