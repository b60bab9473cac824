import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Playbooks } from '../../shared/domain/playbooks.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import type { Context } from './context.ts';
import type { RecordChange } from './ports.ts';

type Open = (context: Context, customer: Readonly<Customer>) => readonly Proposal[];

/** Customers a change is about; undefined where it may be about everybody, as the settings are. */
function touchedBy({ collection, id, before, after }: RecordChange): readonly unknown[] | undefined {
  if (collection === 'customers') return [id];
  const owners = [before?.['customerId'], after?.['customerId']].filter((each) => each !== undefined);
  return owners.length === 0 ? undefined : owners;
}

/** What is open about each customer, worked out once until something about them, the day or the rules change. */
export function memoOf(context: Context, open: Open): (customer: Readonly<Customer>) => readonly Proposal[] {
  const known = new Map<unknown, readonly Proposal[]>();
  let by: { today: Day; playbooks: Playbooks } | undefined;
  context.book.onChange(({ changes }) => {
    for (const change of changes) {
      const touched = touchedBy(change);
      if (touched === undefined) known.clear();
      else for (const id of touched) known.delete(id);
    }
  });
  return (customer) => {
    const { world, playbooks } = context;
    const today = world.today();
    if (by?.today !== today || by.playbooks !== playbooks) known.clear();
    by = { today, playbooks };
    const there = known.get(customer.id);
    if (there !== undefined) return there;
    const found = open(context, customer);
    known.set(customer.id, found);
    return found;
  };
}
