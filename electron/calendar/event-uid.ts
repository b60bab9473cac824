const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HASH_LENGTH = 32;

export type Hash = (text: string) => string;

/** ical-generator writes a UID as it stands: a line break in it would inject a property. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9._-]/g, '-').slice(0, 120);

/** `<kind>-<uuid, or the first 128 bits of the key's hash>@<book>`. */
export const followUpUid = (uidKey: string, bookId: string, hash: Hash): string =>
  `follow-up-${UUID.test(uidKey) ? uidKey : plain(hash(uidKey)).slice(0, HASH_LENGTH)}@${plain(bookId)}`;

/** Lunar days have one event per lunar year; Gregorian years can hold none or two of it, so they are no key. */
export const birthdayUid = (specialDayId: string, bookId: string, lunarYear?: number): string =>
  `birthday-${plain(specialDayId)}${lunarYear === undefined ? '' : `-${lunarYear}`}@${plain(bookId)}`;
