import type { Ask } from '../../../../shared/contract/contract.ts';
import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Placed } from '../../../../shared/contract/grading-view.ts';
import { useAsk } from '../../../api/use-ask.ts';

/** What the answers in a form come to, as they are given; what stands in the dossier until the book has answered. */
export function usePlaced(
  { customer, placed }: Pick<Dossier, 'customer' | 'placed'>,
  draft: Omit<Ask<'grading.preview'>, 'customerId'>,
): Placed {
  const asked = useAsk('grading.preview', { customerId: customer.id, ...draft }, { keep: true });
  return asked.state === 'answered' ? asked.value : placed;
}
