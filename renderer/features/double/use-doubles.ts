import type { DoublePair } from '../../../shared/contract/double-channels.ts';
import { useChange } from '../../api/use-change.ts';

/** What a page can do with a pair. */
export interface PairDeeds {
  readonly onCompare: (pair: DoublePair) => void;
  readonly onApart: (pair: DoublePair) => void;
  readonly onTie: (pair: DoublePair) => void;
  readonly onOpen: (id: string) => void;
}

/** The two answers to a pair that are no merge. */
export function usePairChanges(): Pick<PairDeeds, 'onApart' | 'onTie'> {
  const distinguish = useChange('double.distinguish');
  const link = useChange('link.save');
  return {
    onApart: ({ first, second }) => void distinguish.run({ firstId: first.id, secondId: second.id }),
    onTie: ({ first, second }) => void link.run({ customerId: first.id, otherId: second.id, kind: 'household' }),
  };
}
