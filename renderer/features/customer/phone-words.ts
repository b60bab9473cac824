import type { Phone } from '../../../shared/domain/customer.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** The number as it was typed, with its extension in words when those are not in it already. */
export const phoneWords = (t: Translate, { raw, ext }: Pick<Phone, 'raw' | 'ext'>): string =>
  ext === undefined || raw.endsWith(ext) ? raw : `${raw} ${t('dossier:contacts.ext', { ext })}`;

/** For the system's dialler: the parsed number, else what digits there are. */
export const telLink = ({ raw, e164, ext }: Pick<Phone, 'raw' | 'e164' | 'ext'>): string =>
  `tel:${e164 ?? raw.replace(/[^\d+*#]/g, '')}${ext === undefined ? '' : `;ext=${ext}`}`;
