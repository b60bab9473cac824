const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HASH_LENGTH = 32;

export type Hash = (text: string) => string;

/** A UID is written as it stands: a line break in it would inject a property. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9._-]/g, '-').slice(0, 120);

/** `<kind>-<uuid, or the first 128 bits of the key's hash>@<book>`. */
export const datedUid = (kind: string, uidKey: string, bookId: string, hash: Hash): string =>
  `${kind}-${UUID.test(uidKey) ? uidKey : plain(hash(uidKey)).slice(0, HASH_LENGTH)}@${plain(bookId)}`;

export const followUpUid = (uidKey: string, bookId: string, hash: Hash): string =>
  datedUid('follow-up', uidKey, bookId, hash);

/**
 * Lunar days have one event per lunar year; Gregorian years can hold none or two of it, so they are no key.
 *
 * @param which the lunar year, with `-2` for the second time in it where a day is kept in both months of one number
 */
export const birthdayUid = (specialDayId: string, bookId: string, which?: string): string =>
  `birthday-${plain(specialDayId)}${which === undefined ? '' : `-${which}`}@${plain(bookId)}`;

const YEARLY = /^birthday-[^@]*@/;
/** A special day of every year, which is in the calendar whatever span was asked for. */
export const isSpecialDay = (uid: string): boolean => YEARLY.test(uid);

/** A UID that this book gave out. */
export const isOurs = (uid: string, bookId: string): boolean => uid.endsWith(`@${plain(bookId)}`);
