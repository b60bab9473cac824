import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Want } from '../../../shared/domain/want.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, numberDraft, numberOf, quantityIsWrong, some } from '../../ui/form-values.ts';

export interface WantDraft {
  readonly product: string;
  readonly productId: string;
  readonly spec: string;
  readonly quantity: string;
  readonly since: Day | undefined;
  readonly arrivedOn: Day | undefined;
  readonly closedOn: Day | undefined;
  readonly note: string;
}

const BLANK = { product: '', productId: '', spec: '', note: '', arrivedOn: undefined, closedOn: undefined };

export function draftOfWant(want: Want | undefined, today: Day): WantDraft {
  const { product, productId, spec, since, arrivedOn, closedOn, note } = { ...BLANK, since: today, ...want };
  return { product, productId, spec, quantity: numberDraft(want?.quantity), since, arrivedOn, closedOn, note };
}

export function askOfWant(draft: WantDraft, customerId: string, id?: string): Ask<'want.save'> | undefined {
  const { product, productId, spec, quantity, since, arrivedOn, closedOn, note } = draft;
  if (isBlank(product) || since === undefined || quantityIsWrong(quantity)) return undefined;
  return withoutUndefined({
    customerId,
    product: product.trim(),
    productId: some(productId),
    spec: some(spec),
    quantity: numberOf(quantity),
    since,
    arrivedOn,
    closedOn,
    note: some(note),
    id,
  });
}

/** How it stands with a want: still looked for, in for them, or over. */
export function wantState(want: Want, today: Day): 'open' | 'arrived' | 'closed' {
  if (want.closedOn !== undefined && want.closedOn <= today) return 'closed';
  return want.arrivedOn !== undefined && want.arrivedOn <= today ? 'arrived' : 'open';
}
