import type { Op } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Grading } from '../../shared/domain/scale.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { scaleChanges } from '../grading/scale-line.ts';
import { type Context, fresh, put } from './context.ts';

/** A line in the history for each scale that became another; they belong into the change that writes the customer. */
export function gradingOps(
  context: Pick<Context, 'world'>,
  before: Readonly<Customer> | undefined,
  after: Readonly<Customer>,
  { why, proposal }: Pick<Grading, 'why' | 'proposal'> = {},
): Op[] {
  const on = context.world.today();
  const because = withoutUndefined({ why: why?.trim() || undefined, proposal });
  return scaleChanges(before, after).map((change) =>
    put('gradings', fresh<'gradings'>(context, { customerId: after.id, ...change, on, ...because })),
  );
}
