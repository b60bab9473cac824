import type { AgendaDay } from '../../shared/domain/agenda.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import { type DueRow, dueRow, rowsOf } from '../cadence/due-row.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import { areaOf, demandOf } from '../cadence/levelling/area-demand.ts';
import { byUrgency } from '../cadence/levelling/demand.ts';
import { type AreaDemand, Rounds } from '../cadence/levelling/rounds.ts';
import { planFor } from '../cadence/plan.ts';
import type { CustomerPlan } from '../cadence/customer-plan.ts';
import { type Levelled, settle } from '../cadence/proposal.ts';
import type { PlanRules } from '../cadence/rules.ts';
import { type Value, valueOf } from '../cadence/value.ts';
import type { CustomerFactsIndex } from './customer-facts.ts';
import { type FixedWork, fixedWorkOf } from '../cadence/levelling/fixed-work.ts';
import { DueDay } from './due-day.ts';
import { type Breathe, paced } from './paced.ts';
import { RevenueIndex } from './revenue-index.ts';

interface Entry {
  readonly plan: CustomerPlan;
  readonly rows: readonly DueRow[];
  readonly fixed: readonly FixedWork[];
  readonly area: string | undefined;
  /** The day on which the row stands when nobody moves it. */
  readonly first: Day | undefined;
}

const isUncovered = ({ plan: { state, cause } }: Entry): boolean =>
  state === 'none' && (cause === 'no-cadence' || cause === 'chosen-none');

/** What plans are made from. */
export interface PlanGround {
  readonly facts: Pick<CustomerFactsIndex, 'ids' | 'of' | 'dealsOf'>;
  readonly rules: PlanRules;
}

/**
 * Everybody's plan as of one day, levelled over the days ahead, so that a screen never scans the book.
 *
 * Another day has another index; `replan` follows a change of the facts.
 */
export class DueIndex {
  readonly #ground: PlanGround;
  readonly #today: Day;
  readonly #entries = new Map<string, Entry>();
  readonly #days = new Map<Day, DueDay>();
  readonly #rounds: Rounds;
  readonly #revenue: RevenueIndex;
  readonly #uncovered = new Set<string>();
  #overdue = 0;

  private constructor(ground: PlanGround, today: Day, revenue: RevenueIndex) {
    this.#ground = ground;
    this.#today = today;
    this.#revenue = revenue;
    this.#rounds = new Rounds(ground.rules.capacity);
  }

  /** Whoever changes the facts meanwhile has the customers planned anew afterwards. */
  static async of(ground: PlanGround, today: Day, breathe: Breathe): Promise<DueIndex> {
    const revenue = await RevenueIndex.of(ground.facts, ground.rules.revenue, today, breathe);
    const index = new DueIndex(ground, today, revenue);
    const demands: AreaDemand[] = [];
    await paced(ground.facts.ids(), (id) => index.#plan(id, demands), breathe);
    // The most urgent first: nobody is given a place to be turned out of it again.
    await paced(demands.sort(byUrgency), (demand) => index.#rounds.put(demand), breathe);
    await paced(index.#rounds.takeMoved(), (id) => index.#settle(id), breathe);
    return index;
  }

  today(): Day {
    return this.#today;
  }

  /** What everybody weighs by what they paid. */
  get revenue(): RevenueIndex {
    return this.#revenue;
  }

  /**
   * Plans these customers anew, and moves whom that moves; one that has left the book leaves here too. A payment may give many
   * others another class: they are planned anew as well.
   */
  replan(customerIds: Iterable<string>): void {
    const touched = new Set(customerIds);
    const demands: AreaDemand[] = [];
    for (const id of new Set([...touched, ...this.#revenue.follow(touched)])) this.#plan(id, demands);
    for (const demand of demands.sort(byUrgency)) this.#rounds.put(demand);
    for (const id of this.#rounds.takeMoved()) this.#settle(id);
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

  #plan(id: string, demands: AreaDemand[]): void {
    this.#forget(id);
    const facts = this.#factsOf(id);
    if (facts === undefined) return;
    const { rules } = this.#ground;
    const plan = planFor(facts, rules, this.#today);
    const value = valueOf(facts, rules.playbooks.scales, this.#today);
    const area = areaOf(facts);
    const demand = demandOf(plan, value, area);
    const fixed = fixedWorkOf(plan, facts, this.#today, demand !== undefined);
    for (const { work, day } of fixed) this.#rounds.fix(work, day, 1, area);
    if (demand !== undefined) demands.push(demand);
    this.#keep(id, { ...this.#rowsOf(plan, facts, value), fixed, area, first: plan.row?.on });
  }

  #factsOf(id: string): CustomerFacts | undefined {
    const facts = this.#ground.facts.of(id);
    return facts && { ...facts, revenueClass: this.#revenue.classOf(id) };
  }

  #rowsOf(plan: CustomerPlan, { customer }: CustomerFacts, value: Value): Pick<Entry, 'plan' | 'rows'> {
    // Proposals are made again when they are needed: ten thousand of them weigh more than the time to make one.
    const { proposal: _proposal, ...kept } = plan;
    return { plan: kept, rows: rowsOf(kept).map((row) => dueRow(row, customer, value, this.#today)) };
  }

  /** Puts a levelled row on the day it was given. */
  #settle(id: string): void {
    const facts = this.#factsOf(id);
    const placed = this.#rounds.placeOf(id);
    const entry = this.#entries.get(id);
    if (facts === undefined || placed === undefined || entry === undefined) return;
    if (placed.on === entry.first && entry.plan.row?.on === entry.first) return;
    const { rules } = this.#ground;
    const plan = planFor(facts, rules, this.#today);
    if (plan.proposal === undefined) return;
    const row = settle(plan.proposal, placed.on, this.#causeOf(id, placed.on));
    this.#drop(id, entry);
    const value = valueOf(facts, rules.playbooks.scales, this.#today);
    this.#keep(id, { ...entry, ...this.#rowsOf({ ...plan, row }, facts, value) });
  }

  #causeOf(id: string, day: Day): Levelled {
    const drawn = this.#rounds.drawnTo(id);
    return drawn?.day === day ? { cause: 'area', what: drawn.area } : { cause: 'full' };
  }

  #keep(id: string, entry: Entry): void {
    this.#entries.set(id, entry);
    if (isUncovered(entry)) this.#uncovered.add(id);
    for (const due of entry.rows) {
      this.#dayOf(due).add(due);
      if (due.row.overdue) this.#overdue += 1;
    }
  }

  #drop(id: string, entry: Entry): void {
    this.#entries.delete(id);
    this.#uncovered.delete(id);
    for (const due of entry.rows) {
      this.#dayOf(due).remove(due);
      if (due.row.overdue) this.#overdue -= 1;
    }
  }

  #forget(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#drop(id, entry);
    for (const { work, day } of entry.fixed) this.#rounds.fix(work, day, -1, entry.area);
    this.#rounds.remove(id);
  }

  #dayOf({ day }: DueRow): DueDay {
    const there = this.#days.get(day);
    if (there !== undefined) return there;
    const made = new DueDay();
    this.#days.set(day, made);
    return made;
  }
}
