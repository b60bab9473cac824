/** A record of the book as its form would write it again: the stamps are the book's own. */
export function asWritten<R extends { readonly createdAt: string; readonly changedAt: string }>(
  record: R,
): Omit<R, 'createdAt' | 'changedAt'> {
  const { createdAt: _createdAt, changedAt: _changedAt, ...rest } = record;
  return rest;
}
