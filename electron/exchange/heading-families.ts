import type { AddressPart } from './postal-address.ts';

/** A column that means something only together with others. `group` tells which belong together. */
export type FamilyColumn =
  | { readonly family: 'address'; readonly group: string; readonly part: AddressPart | 'whole' | 'label' }
  | {
      readonly family: 'phone' | 'email' | 'website' | 'event' | 'relation' | 'im' | 'custom';
      readonly group: string;
      readonly part: 'label' | 'value';
    };

const ADDRESS_WORDS: ReadonlyMap<string, AddressPart | 'whole' | 'label'> = new Map(
  Object.entries<AddressPart | 'whole' | 'label'>({
    street: 'street',
    街道: 'street',
    'street 2': 'more',
    'street 3': 'more',
    'extended address': 'more',
    city: 'city',
    市县: 'city',
    市: 'city',
    state: 'region',
    region: 'region',
    省市自治区: 'region',
    省: 'region',
    'postal code': 'postcode',
    邮政编码: 'postcode',
    邮编: 'postcode',
    country: 'country',
    countryregion: 'country',
    国家地区: 'country',
    国家: 'country',
    'po box': 'box',
    邮政信箱: 'box',
    formatted: 'whole',
    label: 'label',
    type: 'label',
  }),
);

/** Columns of an address that stand alone, beside a plain 地址. */
const PLAIN_PARTS: ReadonlyMap<string, AddressPart> = new Map(
  Object.entries<AddressPart>({
    地址: 'street',
    住址: 'street',
    通讯地址: 'street',
    联系地址: 'street',
    公司地址: 'street',
    详细地址: 'street',
    单位地址: 'street',
    家庭地址: 'street',
    address: 'street',
    'mailing address': 'street',
    'street address': 'street',
    street: 'street',
    省: 'region',
    省份: 'region',
    province: 'region',
    state: 'region',
    市: 'city',
    城市: 'city',
    city: 'city',
    town: 'city',
    区: 'district',
    区县: 'district',
    县: 'district',
    district: 'district',
    邮编: 'postcode',
    邮政编码: 'postcode',
    'postal code': 'postcode',
    postcode: 'postcode',
    zip: 'postcode',
    'zip code': 'postcode',
    国家: 'country',
    country: 'country',
  }),
);

const plain = (heading: string): string => heading.normalize('NFKC').toLowerCase().trim();

function outlookAddress(heading: string): FamilyColumn | undefined {
  const found =
    /^(business|home|other) (?:address )?(street|city|state|postal code|country\/region|country|po box)( [23])?$/.exec(
      heading,
    ) ?? /^(商务|住宅|其[他它])地址 ?([^\d ]{1,12})( ?[23])?$/u.exec(heading);
  const [, group = '', word = '', number = ''] = found ?? [];
  const base = ADDRESS_WORDS.get(word.replace(/\//g, ''));
  if (base === undefined || base === 'whole' || base === 'label') return undefined;
  return { family: 'address', group, part: number === '' ? base : 'more' };
}

const PAIRS: ReadonlyMap<string, 'phone' | 'email' | 'website' | 'event' | 'relation' | 'im' | 'custom'> = new Map(
  Object.entries<'phone' | 'email' | 'website' | 'event' | 'relation' | 'im' | 'custom'>({
    phone: 'phone',
    'e-mail': 'email',
    email: 'email',
    website: 'website',
    event: 'event',
    relation: 'relation',
    im: 'im',
    'custom field': 'custom',
  }),
);

/** `Phone 1 - Value`, `E-mail 2 - Type`, `Address 1 - City`: both generations of Google's own CSV. */
function googleColumn(heading: string): FamilyColumn | undefined {
  const [, kind = '', number = '', word = ''] =
    /^([a-z-]{2,10}(?: field)?) (\d{1,3}) - ([a-z ]{2,30})$/.exec(heading) ?? [];
  const group = `${kind} ${number}`;
  if (kind === 'address') {
    const part = ADDRESS_WORDS.get(word);
    return part && { family: 'address', group, part };
  }
  const family = PAIRS.get(kind);
  if (family === undefined) return undefined;
  if (word === 'value') return { family, group, part: 'value' };
  return ['label', 'type', 'service'].includes(word) ? { family, group, part: 'label' } : undefined;
}

/** The family of a heading; undefined where it stands for itself. 地址 and 省 go together, 地址2 and 省2 likewise. */
export function familyOf(heading: string, key: string): FamilyColumn | undefined {
  const text = plain(heading);
  const part = PLAIN_PARTS.get(key);
  const number = /\d{1,2}$/.exec(text)?.[0] ?? '';
  return googleColumn(text) ?? outlookAddress(text) ?? (part && { family: 'address', group: `plain${number}`, part });
}
