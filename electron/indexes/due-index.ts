import type { WorkDays } from '../../shared/almanac/work-day.ts';
import type { AgendaDay } from '../../shared/domain/agenda.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Playbooks } from '../../shared/domain/playbook.ts';
import { type DueRow, dueRowsOf } from '../cadence/due-row.ts';
import { planFor } from '../cadence/plan.ts';
import type { CustomerPlan } from '../cadence/planned.ts';
import type { CustomerFactsIndex } from './customer-facts.ts';
import { DueDay } from './due-day.ts';

interface Entry {
  readonly plan: CustomerPlan;
  readonly rows: readonly DueRow[];
}

const isUncovered = ({ plan: { state, cause } }: Entry): boolean =>
  state === 'none' && (cause === 'no-cadence' || cause === 'chosen-none');

/**
 * Everybody's plan as of one day, so that a screen never scans the book.
 *
 * `replan` follows a change of the facts, `moveTo` the turn of the day; between them every answer is for `today`.
 */
export class DueIndex {
  readonly #facts: CustomerFactsIndex;
  readonly #playbooks: Playbooks;
  readonly #workDays: WorkDays;
  readonly #entries = new Map<string, Entry>();
  readonly #days = new Map<Day, DueDay>();
  readonly #uncovered = new Set<string>();
  #overdue = 0;
  #today: Day;

  constructor(facts: CustomerFactsIndex, playbooks: Playbooks, workDays: WorkDays, today: Day) {
    this.#facts = facts;
    this.#playbooks = playbooks;
    this.#workDays = workDays;
    this.#today = today;
    this.replan(facts.ids());
  }

  today(): Day {
    return this.#today;
  }

  /** Plans everything anew when the day has changed; costs nothing when it has not. */
  moveTo(today: Day): void {
    if (today === this.#today) return;
    this.#today = today;
    this.#entries.clear();
    this.#days.clear();
    this.#uncovered.clear();
    this.#overdue = 0;
    this.replan(this.#facts.ids());
  }

  /** Plans these customers anew; one that has left the book leaves here too. */
  replan(customerIds: Iterable<string>): void {
    for (const id of customerIds) {
      this.#forget(id);
      const facts = this.#facts.of(id);
      if (facts === undefined) continue;
      const plan = planFor(facts, this.#playbooks, this.#workDays, this.#today);
      this.#keep(id, { plan, rows: dueRowsOf(plan, facts.customer, this.#playbooks, this.#today) });
    }
  }

  planOf(customerId: string): CustomerPlan | undefined {
    return this.#entries.get(customerId)?.plan;
  }

  /** Days in a row, each with its rows in the order of work; days before today have none. */
  days(from: Day, count: number): AgendaDay[] {
    return Array.from({ length: count }, (_, index) => {
      const on = addDays(from, index);
      return { on, rows: this.#days.get(on)?.rows() ?? [] };
    });
  }

  /** Rows on a day of the agenda, today's with all that is overdue. */
  loadOn(day: Day): number {
    return this.#days.get(day)?.size ?? 0;
  }

  /** Rows past the last day of their window. */
  overdue(): number {
    return this.#overdue;
  }

  /** The coverage list: customers with neither cadence nor next step, or with none by choice. */
  uncovered(): ReadonlySet<string> {
    return this.#uncovered;
  }

  #keep(id: string, entry: Entry): void {
    this.#entries.set(id, entry);
    if (isUncovered(entry)) this.#uncovered.add(id);
    for (const due of entry.rows) {
      this.#dayOf(due).add(due);
      if (due.row.overdue) this.#overdue += 1;
    }
  }

  #forget(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#entries.delete(id);
    this.#uncovered.delete(id);
    for (const due of entry.rows) {
      this.#dayOf(due).remove(due);
      if (due.row.overdue) this.#overdue -= 1;
    }
  }

  #dayOf({ day }: DueRow): DueDay {
    const there = this.#days.get(day);
    if (there !== undefined) return there;
    const made = new DueDay();
    this.#days.set(day, made);
    return made;
  }
}
