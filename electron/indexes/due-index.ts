import type { WorkDays } from '../../shared/almanac/work-day.ts';
import type { AgendaDay } from '../../shared/domain/agenda.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Playbooks } from '../../shared/domain/playbook.ts';
import { type DueRow, dueRowsOf } from '../cadence/due-row.ts';
import { planFor } from '../cadence/plan.ts';
import type { CustomerPlan } from '../cadence/planned.ts';
import type { CustomerFactsIndex } from './customer-facts.ts';
import { DueDay } from './due-day.ts';
import { type Breathe, paced } from './paced.ts';

interface Entry {
  readonly plan: CustomerPlan;
  readonly rows: readonly DueRow[];
}

const isUncovered = ({ plan: { state, cause } }: Entry): boolean =>
  state === 'none' && (cause === 'no-cadence' || cause === 'chosen-none');

/** What plans are made from. */
export interface PlanGround {
  readonly facts: CustomerFactsIndex;
  readonly playbooks: Playbooks;
  readonly workDays: WorkDays;
}

/**
 * Everybody's plan as of one day, so that a screen never scans the book.
 *
 * Another day has another index; `replan` follows a change of the facts.
 */
export class DueIndex {
  readonly #ground: PlanGround;
  readonly #today: Day;
  readonly #entries = new Map<string, Entry>();
  readonly #days = new Map<Day, DueDay>();
  readonly #uncovered = new Set<string>();
  #overdue = 0;

  private constructor(ground: PlanGround, today: Day) {
    this.#ground = ground;
    this.#today = today;
  }

  /** Whoever changes the facts meanwhile has the customers planned anew afterwards. */
  static async of(ground: PlanGround, today: Day, breathe: Breathe): Promise<DueIndex> {
    const index = new DueIndex(ground, today);
    await paced(ground.facts.ids(), (id) => index.#plan(id), breathe);
    return index;
  }

  today(): Day {
    return this.#today;
  }

  /** Plans these customers anew; one that has left the book leaves here too. */
  replan(customerIds: Iterable<string>): void {
    for (const id of customerIds) this.#plan(id);
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

  #plan(id: string): void {
    this.#forget(id);
    const { facts, playbooks, workDays } = this.#ground;
    const known = facts.of(id);
    if (known === undefined) return;
    const plan = planFor(known, playbooks, workDays, this.#today);
    this.#keep(id, { plan, rows: dueRowsOf(plan, known.customer, playbooks, this.#today) });
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
