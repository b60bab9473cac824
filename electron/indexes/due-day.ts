import type { AgendaRow } from '../../shared/domain/agenda.ts';
import { byOrderOfWork, type DueRow } from '../cadence/due-row.ts';
import { insertSorted, removeSorted } from './sorted-list.ts';

/** The rows of one day of the agenda. Sorted when somebody first looks, and kept in order from then on. */
export class DueDay {
  readonly #rows = new Set<DueRow>();
  #sorted: DueRow[] | undefined;

  get size(): number {
    return this.#rows.size;
  }

  add(due: DueRow): void {
    this.#rows.add(due);
    if (this.#sorted !== undefined) insertSorted(this.#sorted, due, byOrderOfWork);
  }

  remove(due: DueRow): void {
    this.#rows.delete(due);
    if (this.#sorted !== undefined) removeSorted(this.#sorted, due, byOrderOfWork);
  }

  /** In the order of work. */
  rows(): AgendaRow[] {
    this.#sorted ??= [...this.#rows].sort(byOrderOfWork);
    return this.#sorted.map(({ row }) => row);
  }
}
