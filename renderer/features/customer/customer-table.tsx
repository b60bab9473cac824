import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import { customerColumns, type ListRoom } from './customer-columns.tsx';
import { type ListView, type SortBy } from './list-view.ts';
import type { CustomerPages } from './use-customer-pages.ts';

interface CustomerTableProps {
  readonly view: ListView;
  readonly pages: CustomerPages;
  readonly total: number;
  readonly today: Day;
  readonly room: ListRoom;
  readonly active: number | undefined;
  readonly peeked: string | undefined;
  readonly onActive: (index: number) => void;
  readonly onSort: (by: SortBy) => void;
  readonly onOpen: (id: string) => void;
  /** Space or a click; undefined closes the peek. */
  readonly onPeek: (id: string | undefined) => void;
}

const keyOf = (row: CustomerRow): string => row.id;
const nameOf = (row: CustomerRow): string => row.name;

/** The list itself: draws what is in sight of however many there are. */
export function CustomerTable(props: CustomerTableProps) {
  const { view, pages, total, today, room, active, peeked, onActive, onSort, onOpen, onPeek } = props;
  const t = useT();
  const language = useLanguage();
  const row = active === undefined ? undefined : pages.rowAt(active);
  const toggle = (one: CustomerRow) => onPeek(one.id === peeked ? undefined : one.id);
  useShortcuts([
    { combo: 'enter', run: () => row && onOpen(row.id), off: row === undefined, label: t('customers:keys.open') },
    { combo: 'space', run: () => row && toggle(row), off: row === undefined, label: t('customers:keys.peek') },
  ]);
  const move = (index: number) => {
    onActive(index);
    const to = pages.rowAt(index);
    if (peeked !== undefined && to !== undefined) onPeek(to.id);
  };
  return (
    <VirtualTable
      label={t('customers:table')}
      columns={customerColumns({ t, language, today, sort: view.sort, onSort, room, turn: view.filter.next })}
      total={total}
      rowAt={pages.rowAt}
      rowKey={keyOf}
      rowName={nameOf}
      onRange={pages.onRange}
      active={active}
      onActive={move}
      onOpen={(one) => onOpen(one.id)}
      onPeek={toggle}
      peeked={peeked}
    />
  );
}
