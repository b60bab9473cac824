import { useState } from 'react';
import type { DoublePair } from '../../../shared/contract/double-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { PairLine } from './pair-line.tsx';
import type { PairDeeds } from './use-doubles.ts';

interface PairListProps extends PairDeeds {
  readonly pairs: readonly DoublePair[];
  readonly today: Day;
}

const ROW_PX = 104;

/** The pairs, the surest first. Enter compares the one that is marked. */
export function PairList({ pairs, today, ...deeds }: PairListProps) {
  const t = useT();
  const [active, setActive] = useState<number>();
  return (
    <VirtualList
      label={t('doubles:list')}
      total={pairs.length}
      rowAt={(index) => pairs[index]}
      rowKey={({ first, second }) => `${first.id} ${second.id}`}
      active={active}
      onActive={setActive}
      onOpen={(pair) => (pair.kind === 'same' ? deeds.onCompare(pair) : deeds.onOpen(pair.first.id))}
      estimate={ROW_PX}
      render={(pair, state) => <PairLine pair={pair} today={today} active={state.active} {...deeds} />}
    />
  );
}
