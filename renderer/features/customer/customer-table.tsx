import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import { customerColumns, type ListRoom } from './list-columns.tsx';
import { isToldColumn, type ListView } from './list-view.ts';
import { useListFields } from './listing/use-list-fields.ts';
import type { Choosing } from './use-choosing.ts';
import type { CustomerPages } from './use-customer-pages.ts';

interface CustomerTableProps {
  readonly view: ListView;
  readonly pages: CustomerPages;
  readonly total: number;
  readonly today: Day;
  readonly room: ListRoom;
  readonly active: number | undefined;
  readonly peeked: string | undefined;
  readonly choosing: Choosing;
  readonly onActive: (index: number) => void;
  /** `also`: behind what it is sorted by already. */
  readonly onSort: (by: string, also: boolean) => void;
  readonly onOpen: (id: string) => void;
  /** Space or a click; undefined closes the peek. */
  readonly onPeek: (id: string | undefined) => void;
}

const keyOf = (row: CustomerRow): string => row.id;
const nameOf = (row: CustomerRow): string => row.name;

/** Enter and Space wherever the page has the focus; Space peeks until somebody is chosen, then it chooses. */
function useListKeys({ active, pages, choosing, onOpen }: CustomerTableProps, onPeek: (row: CustomerRow) => void) {
  const t = useT();
  const row = active === undefined ? undefined : pages.rowAt(active);
  const { selection, ids, chooseAll, clear } = choosing;
  const chooses = ids.size > 0;
  const act = (run: (row: CustomerRow) => void) => () => row && run(row);
  const off = row === undefined;
  useShortcuts([
    { combo: 'enter', run: act(({ id }) => onOpen(id)), off, label: t('customers:keys.open') },
    {
      combo: 'space',
      run: act(chooses ? selection.onToggle : onPeek),
      off,
      label: t(chooses ? 'lists:keys.toggle' : 'customers:keys.peek'),
    },
    // The table binds X as well; this one tells of it.
    { command: 'toggle', run: act(selection.onToggle), off, label: t('lists:keys.toggle') },
    { combo: 'mod+a', run: chooseAll, label: t('lists:keys.all') },
    { combo: 'escape', run: clear, off: !chooses, label: t('lists:keys.clear') },
  ]);
}

/** The list itself: draws what is in sight of however many there are. */
export function CustomerTable(props: CustomerTableProps) {
  const { view, pages, total, today, room, active, peeked, choosing, onActive, onSort, onOpen, onPeek } = props;
  const t = useT();
  const language = useLanguage();
  const fields = useListFields(view.columns.some((code) => !isToldColumn(code)));
  const toggle = (one: CustomerRow) => onPeek(one.id === peeked ? undefined : one.id);
  useListKeys(props, toggle);
  const move = (index: number) => {
    onActive(index);
    const to = pages.rowAt(index);
    if (peeked !== undefined && to !== undefined) onPeek(to.id);
  };
  const world = { t, language, today, sort: view.sort, onSort, room, turn: view.turn, chosen: view.columns, fields };
  return (
    <VirtualTable
      label={t('customers:table')}
      columns={customerColumns(world)}
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
      selection={choosing.selection}
    />
  );
}
