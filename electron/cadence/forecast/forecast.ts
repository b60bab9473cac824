import { addDays, type Day, maxDay } from '../../../shared/domain/day.ts';
import type { CustomerFacts } from '../facts.ts';
import { areaOf, demandOf } from '../levelling/area-demand.ts';
import { byUrgency } from '../levelling/demand.ts';
import { doneToday } from '../levelling/fixed-work.ts';
import { type AreaDemand, Rounds } from '../levelling/rounds.ts';
import { planFor } from '../plan.ts';
import type { PlannedRow } from '../planned.ts';
import { workOf } from '../proposal.ts';
import type { PlanRules } from '../rules.ts';
import { valueOf } from '../value.ts';
import { Future } from './future.ts';
import type { DayLoad, Forecast, Starved } from './load.ts';

/** Lets others have a turn between two customers. */
type Breathe = () => Promise<void>;

/** Customers between two turns of others. */
const STRIDE = 25;

/** The coming days, lived through one by one: each contact is made on the day it is planned, and the next one planned from there. */
class Weeks {
  readonly #rules: PlanRules;
  readonly #last: Day;
  readonly #futures = new Map<string, Future>();
  readonly #rounds: Rounds;
  readonly #loads = new Map<Day, DayLoad>();
  readonly #starved: Starved[] = [];
  /** Whose next contact stands on a day that nobody moves; and who stands where by levelling. */
  readonly #onDay = new Map<Day, Map<string, PlannedRow>>();
  readonly #rowOf = new Map<string, PlannedRow>();
  readonly #dayOf = new Map<string, Day>();
  readonly #breathe: Breathe;

  constructor(rules: PlanRules, last: Day, breathe: Breathe) {
    this.#rules = rules;
    this.#last = last;
    this.#breathe = breathe;
    this.#rounds = new Rounds(rules.capacity);
  }

  async begin(everybody: Iterable<CustomerFacts>, today: Day): Promise<void> {
    const demands: AreaDemand[] = [];
    let count = 0;
    for (const facts of everybody) {
      const future = new Future(facts);
      this.#futures.set(facts.customer.id, future);
      this.#oweOnce(future, today);
      demands.push(...this.#next(future, today, today));
      if (++count % STRIDE === 0) await this.#breathe();
    }
    for (const demand of demands.sort(byUrgency)) this.#rounds.put(demand);
    this.#follow();
  }

  async live(day: Day): Promise<void> {
    const rows = [...(this.#onDay.get(day) ?? [])];
    this.#onDay.delete(day);
    const demands: AreaDemand[] = [];
    let count = 0;
    // Asked before anybody is met: whoever is met without a place takes the room of one who had it.
    for (const [id, row] of rows) if (this.#rounds.placeOf(id)?.isOver === true) this.#starve(id, row, day);
    for (const [id, row] of rows) {
      this.#count(day, row);
      demands.push(...this.#meet(id, row, day));
      if (++count % STRIDE === 0) await this.#breathe();
    }
    for (const demand of demands.sort(byUrgency)) this.#rounds.put(demand);
    this.#follow();
  }

  forecast(): Forecast {
    return { days: this.#loads, starved: this.#starved };
  }

  #count(day: Day, { channel }: PlannedRow): void {
    const load = this.#loads.get(day) ?? { calls: 0, visits: 0, written: 0 };
    load[workOf(channel) ?? 'written'] += 1;
    this.#loads.set(day, load);
  }

  #starve(customerId: string, { window, reasons }: PlannedRow, on: Day): void {
    this.#starved.push({ customerId, cadence: reasons[0]?.cadence ?? '', window, on });
  }

  /** Promises and what else is owed are done once, on their day. */
  #oweOnce({ facts }: Future, today: Day): void {
    for (const row of planFor(facts, this.#rules, today).owed) {
      const day = maxDay(row.on, today);
      if (day <= this.#last) this.#count(day, row);
      this.#fix(row, day, facts);
    }
    for (const { work } of doneToday(facts, today)) this.#rounds.fix(work, today, 1, areaOf(facts));
  }

  #fix({ channel }: PlannedRow, day: Day, facts: CustomerFacts): void {
    const work = workOf(channel);
    if (work !== undefined) this.#rounds.fix(work, day, 1, areaOf(facts));
  }

  #meet(id: string, row: PlannedRow, day: Day): AreaDemand[] {
    const future = this.#futures.get(id);
    if (future === undefined) return [];
    // What is made stays counted; what stood fast was counted as it was put there.
    if (this.#rounds.placeOf(id) !== undefined) this.#fix(row, day, future.facts);
    this.#leave(id);
    if (row.channel !== undefined) future.meet(day, row.channel);
    return this.#next(future, day, addDays(day, 1));
  }

  /** Plans what comes next; what nobody moves stands at once, the rest asks for a day. */
  #next({ facts }: Future, day: Day, soonest: Day): AreaDemand[] {
    const plan = planFor(facts, this.#rules, day);
    const { row } = plan;
    // What falls after the last day is put as well: it takes room, and draws others to its part of town, before that day.
    if (row === undefined) return [];
    const value = valueOf(facts, this.#rules.playbooks.scales, day);
    const demand = demandOf(plan, value, areaOf(facts));
    this.#rowOf.set(value.id, row);
    if (demand === undefined) {
      const on = maxDay(row.on, soonest);
      this.#stand(value.id, on);
      this.#fix(row, on, facts);
      return [];
    }
    const days = demand.days.filter((each) => each >= soonest);
    return [{ ...demand, days: days.length > 0 ? days : [soonest] }];
  }

  #stand(id: string, day: Day): void {
    const row = this.#rowOf.get(id);
    if (row === undefined) return;
    const before = this.#dayOf.get(id);
    if (before !== undefined) this.#onDay.get(before)?.delete(id);
    this.#dayOf.set(id, day);
    const there = this.#onDay.get(day);
    if (there === undefined) this.#onDay.set(day, new Map([[id, row]]));
    else there.set(id, row);
  }

  #leave(id: string): void {
    this.#rounds.remove(id);
    this.#rowOf.delete(id);
    this.#dayOf.delete(id);
  }

  #follow(): void {
    for (const id of this.#rounds.takeMoved()) {
      const placed = this.#rounds.placeOf(id);
      if (placed !== undefined) this.#stand(id, placed.on);
    }
  }
}

/**
 * The work of the days from `today` to `last`, if every contact is made on the day it is planned and reaches somebody.
 *
 * The same planner as for the agenda; nothing of it is written anywhere.
 */
export async function forecastOf(
  everybody: Iterable<CustomerFacts>,
  rules: PlanRules,
  today: Day,
  last: Day,
  breathe: Breathe,
): Promise<Forecast> {
  const weeks = new Weeks(rules, last, breathe);
  await weeks.begin(everybody, today);
  for (let day = today; day <= last; day = addDays(day, 1)) await weeks.live(day);
  return weeks.forecast();
}
