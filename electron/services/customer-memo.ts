import type { Customer } from '../../shared/domain/customer.ts';
import type { Context } from './context.ts';
import type { RecordChange } from './ports.ts';

/** Customers a change is about; undefined where it may be about everybody, as the settings are. */
function touchedBy({ collection, id, before, after }: RecordChange): readonly unknown[] | undefined {
  if (collection === 'customers') return [id];
  const owners = [before?.['customerId'], after?.['customerId']].filter((each) => each !== undefined);
  return owners.length === 0 ? undefined : owners;
}

/**
 * What is worked out about each customer, once, until something about them changes or one of the `rules` does.
 *
 * `rules`: everything beside the book that the answer hangs on, today among it; told apart by identity.
 */
export function memoOf<T>(
  context: Context,
  rules: () => readonly unknown[],
  answer: (customer: Readonly<Customer>) => T,
): (customer: Readonly<Customer>) => T {
  const known = new Map<unknown, { readonly is: T }>();
  let by: readonly unknown[] = [];
  context.book.onChange(({ changes }) => {
    for (const change of changes) {
      const touched = touchedBy(change);
      if (touched === undefined) known.clear();
      else for (const id of touched) known.delete(id);
    }
  });
  return (customer) => {
    const now = rules();
    if (now.some((rule, at) => rule !== by[at])) known.clear();
    by = now;
    const there = known.get(customer.id);
    if (there !== undefined) return there.is;
    const is = answer(customer);
    known.set(customer.id, { is });
    return is;
  };
}
