import type { Tie } from '../../shared/contract/around-channels.ts';
import type { Link } from '../../shared/domain/link.ts';
import type { Referral } from '../../shared/domain/trade.ts';

type Other = Tie['other'];

/** A tie before it is known whether its other end is still in the book. */
type Loose = Omit<Tie, 'other'> & { readonly otherId: string };

const keyOf = ({ kind, turn, otherId }: Loose): string => `${kind} ${turn} ${otherId}`;

function ofLink(id: string, { id: linkId, customerId, otherId, kind, note }: Readonly<Link>): Loose {
  const isOwn = customerId === id;
  const directed = isOwn ? ('from' as const) : ('to' as const);
  return {
    kind,
    turn: kind === 'referred-by' ? directed : 'both',
    otherId: isOwn ? otherId : customerId,
    linkId,
    ...(note !== undefined && { note }),
  };
}

function ofReferral(id: string, { id: referralId, customerId, referredId, what }: Readonly<Referral>): Loose[] {
  if (referredId === undefined) return [];
  const isOwn = customerId === id;
  return [
    {
      kind: 'referred-by',
      turn: isOwn ? 'to' : 'from',
      otherId: isOwn ? referredId : customerId,
      referralId,
      ...(what !== undefined && { note: what }),
    },
  ];
}

/**
 * The ties of one customer, from both sides, each once: what stands as a link and in the referral ledger too is one tie with both ids.
 *
 * @param links and `referrals`: those that name the customer at either end.
 * @param otherOf undefined for somebody who is not in the book any more; nothing is told of them.
 */
export function tiesOf(
  id: string,
  links: readonly Readonly<Link>[],
  referrals: readonly Readonly<Referral>[],
  otherOf: (id: string) => Other | undefined,
): readonly Tie[] {
  const found = new Map<string, Loose>();
  for (const loose of [
    ...links.map((link) => ofLink(id, link)),
    ...referrals.flatMap((each) => ofReferral(id, each)),
  ]) {
    if (loose.otherId === id) continue;
    found.set(keyOf(loose), {
      ...loose,
      ...found.get(keyOf(loose)),
      ...(loose.referralId && { referralId: loose.referralId }),
    });
  }
  return [...found.values()].flatMap(({ otherId, ...tie }) => {
    const other = otherOf(otherId);
    return other === undefined ? [] : [{ ...tie, other }];
  });
}
