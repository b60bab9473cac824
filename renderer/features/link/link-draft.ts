import type { Tie } from '../../../shared/contract/around-channels.ts';
import type { Ask } from '../../../shared/contract/contract.ts';
import type { LINK_KINDS } from '../../../shared/domain/link.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import type { NamedCustomer } from '../../ui/customer-field.tsx';
import { some } from '../../ui/form-values.ts';

export interface LinkDraft {
  readonly other: NamedCustomer;
  readonly kind: (typeof LINK_KINDS)[number];
  /** Who referred whom, seen from this customer. */
  readonly turn: 'from' | 'to';
  readonly note: string;
}

export const draftOfTie = (tie: Tie | undefined): LinkDraft => ({
  other: { id: tie?.other.id, name: tie?.other.name ?? '' },
  kind: tie?.kind ?? 'works-with',
  turn: tie?.turn === 'to' ? 'to' : 'from',
  note: tie?.note ?? '',
});

/** The ends of the link: with a referral the one who was referred comes first, else whoever is looked at. */
function endsOf({ kind, turn }: LinkDraft, id: string, otherId: string) {
  const isTurned = kind === 'referred-by' && turn === 'to';
  return isTurned ? { customerId: otherId, otherId: id } : { customerId: id, otherId };
}

/**
 * The ask that writes the link; undefined while nobody is chosen. A link keeps the customer it began with: one that is turned
 * round is another link.
 */
export function askOfLink(
  draft: LinkDraft,
  customerId: string,
  linkId: string | undefined,
): Ask<'link.save'> | undefined {
  const otherId = draft.other.id;
  if (otherId === undefined) return undefined;
  return withoutUndefined({
    ...endsOf(draft, customerId, otherId),
    kind: draft.kind,
    note: some(draft.note),
    id: linkId,
  });
}
