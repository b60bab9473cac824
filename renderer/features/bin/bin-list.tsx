import { useState } from 'react';
import type { BinRow } from '../../../shared/contract/change-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { BinLine } from './bin-line.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import type { BinPages } from './use-bin-pages.ts';

interface BinListProps {
  readonly pages: BinPages;
  readonly total: number;
  readonly clock: { readonly zone: string; readonly today: Day };
}

const ROW_PX = 56;

/** The deleted things, newest first. What is put back offers its undo as every change does. */
export function BinList({ pages, total, clock }: BinListProps) {
  const t = useT();
  const restore = useChange('bin.restore');
  const [active, setActive] = useState<number>();
  const [refused, setRefused] = useState<{ readonly id: string; readonly why: string }>();
  const [erasing, setErasing] = useState<BinRow>();
  const putBack = async ({ id }: BinRow) => {
    const result = await restore.run({ id });
    setRefused(result.ok ? undefined : { id, why: t(`failure:${result.error.code}`) });
  };
  return (
    <>
      <VirtualList
        label={t('bin:list')}
        total={total}
        rowAt={pages.rowAt}
        rowKey={({ id }) => id}
        onRange={pages.onRange}
        active={active}
        onActive={setActive}
        estimate={ROW_PX}
        render={(row, state) => (
          <BinLine
            row={row}
            clock={clock}
            active={state.active}
            refused={refused?.id === row.id ? refused.why : undefined}
            onRestore={() => void putBack(row)}
            onErase={() => setErasing(row)}
          />
        )}
      />
      {erasing !== undefined && <EraseDialog row={erasing} onClose={() => setErasing(undefined)} />}
    </>
  );
}
