import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';

/** What every menu of a focused row is given. */
export interface RowMenuProps {
  readonly row: AgendaRow;
  readonly today: Day;
  readonly open: boolean;
  /** Id of the button the menu hangs on. */
  readonly anchorId: string;
  readonly onClose: () => void;
}

/** The button a menu hangs on, found when the menu opens: a key opens it as well as a click. */
export const anchorOf = (id: string) => (): HTMLElement | null => document.getElementById(id);
