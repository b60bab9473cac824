import type { ReactNode } from 'react';

export interface TableColumn<T> {
  readonly id: string;
  /** The head; with `headSpoken` it is there for speech alone. */
  readonly head: string;
  readonly headSpoken?: boolean;
  /** A CSS grid track, such as `minmax(0,1fr)` or `84px`. */
  readonly width: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'right' | 'center' | undefined;
  /** How the rows stand by this column now. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
  /** Which of several keys it is; absent where there is one. */
  readonly sortPlace?: number | undefined;
  /** Makes the head a button. `also`: behind what the rows are sorted by already (Shift). */
  readonly onSort?: ((also: boolean) => void) | undefined;
}

export interface TableSelection<T> {
  readonly has: (row: T) => boolean;
  readonly onToggle: (row: T) => void;
  readonly all: 'off' | 'some' | 'on';
  readonly onToggleAll: () => void;
  /** From the row chosen last to this one, whatever lies between. */
  readonly onExtend?: ((index: number) => void) | undefined;
}

export interface TableProps<T> {
  /** Spoken name of the table. */
  readonly label: string;
  readonly columns: readonly TableColumn<T>[];
  readonly total: number;
  readonly rowAt: (index: number) => T | undefined;
  readonly rowKey: (row: T) => string;
  /** The row's name, for its checkbox. */
  readonly rowName: (row: T) => string;
  readonly onRange?: ((first: number, last: number) => void) | undefined;
  /** The row the keys act on. */
  readonly active: number | undefined;
  readonly onActive: (index: number) => void;
  /** Enter, or a double click. */
  readonly onOpen?: ((row: T) => void) | undefined;
  /** Space, or a click. While some are chosen, Space chooses. */
  readonly onPeek?: ((row: T) => void) | undefined;
  /** The row shown beside the list. */
  readonly peeked?: string | undefined;
  readonly selection?: TableSelection<T> | undefined;
}
