import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';

/** The day a scale was last set; unknown of what came with an import. */
export function setOn({ gradings }: Pick<Dossier, 'gradings'>, scale: Scale): Day | undefined {
  const last = gradings.find((each) => each.scale === scale);
  return last?.to === undefined ? undefined : last.on;
}
