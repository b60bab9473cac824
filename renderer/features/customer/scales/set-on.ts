import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';

/** The day a scale was last set; of what came with an import only the intent knows it. */
export function setOn({ gradings, customer }: Pick<Dossier, 'gradings' | 'customer'>, scale: Scale): Day | undefined {
  const last = gradings.find((each) => each.scale === scale);
  if (last?.to !== undefined) return last.on;
  return scale === 'intent' ? customer.intent?.since : undefined;
}
