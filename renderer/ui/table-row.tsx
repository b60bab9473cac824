import { memo, type MouseEvent } from 'react';
import { useT } from '../i18n/use-t.ts';
import type { TableColumn } from './table-column.ts';
import { Tick } from './tick.tsx';

/** The same object for good. `row` is undefined where it is not fetched yet. */
export interface RowActs<T> {
  readonly click: (index: number, row: T | undefined, event: MouseEvent) => void;
  readonly open: (row: T) => void;
  readonly toggle: (row: T) => void;
}

interface TableRowProps<T> {
  readonly id: string;
  readonly index: number;
  /** Undefined while it is being fetched. */
  readonly row: T | undefined;
  readonly columns: readonly TableColumn<T>[];
  readonly active: boolean;
  readonly peeked: boolean;
  /** Undefined where none can be chosen. */
  readonly chosen: boolean | undefined;
  /** The row's name, for its checkbox. */
  readonly name: string;
  readonly acts: RowActs<T>;
  readonly measure: (row: Element | null) => void;
}

/** A box without the machinery of a form's: hundreds come and go as one types. */
function SelectCell({ name, chosen, toggle }: { name: string; chosen: boolean; toggle: (() => void) | undefined }) {
  const t = useT();
  return (
    <div role="gridcell" onClick={(event) => event.stopPropagation()}>
      {toggle !== undefined && (
        <span className="pick">
          <input
            type="checkbox"
            checked={chosen}
            onChange={toggle}
            aria-label={t('ui:selectNamed', { name })}
            tabIndex={-1}
          />
          <Tick state={chosen ? 'on' : 'off'} />
        </span>
      )}
    </div>
  );
}

function Row<T>(props: TableRowProps<T>) {
  const { id, index, row, columns, active, peeked, chosen, name, acts, measure } = props;
  return (
    <div
      ref={measure}
      data-index={index}
      data-active={active || undefined}
      data-peeked={peeked || undefined}
      data-chosen={chosen}
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen === true || peeked}
      onClick={(event) => acts.click(index, row, event)}
      onDoubleClick={() => row !== undefined && acts.open(row)}
    >
      {chosen !== undefined && (
        <SelectCell name={name} chosen={chosen} toggle={row === undefined ? undefined : () => acts.toggle(row)} />
      )}
      {columns.map((column) => (
        <div key={column.id} role="gridcell" style={{ textAlign: column.align ?? 'left' }}>
          {row === undefined ? '…' : column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** One line of the table, drawn again only when it says something else. */
export const TableRow = memo(Row) as typeof Row;
