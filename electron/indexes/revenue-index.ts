import type { Day } from '../../shared/domain/day.ts';
import type { RevenueClass, RevenueRules } from '../../shared/domain/revenue.ts';
import {
  NOTHING_RECEIVED,
  type Period,
  type Received,
  receivedFrom,
  revenueClasses,
  revenuePeriod,
} from '../grading/revenue.ts';
import type { CustomerFactsIndex } from './customer-facts.ts';
import { type Breathe, paced } from './paced.ts';

type Facts = Pick<CustomerFactsIndex, 'ids' | 'dealsOf'>;

/**
 * Who pays most, as of one day: the one scale on which a customer's place depends on all the others.
 *
 * Sums are kept one by one; the classes are drawn anew from them whenever a sum has changed, which takes a few milliseconds.
 */
export class RevenueIndex {
  readonly #facts: Facts;
  readonly #rules: RevenueRules;
  readonly #period: Period;
  readonly #received = new Map<string, Received>();
  #classes: ReadonlyMap<string, RevenueClass> = new Map();

  private constructor(facts: Facts, rules: RevenueRules, today: Day) {
    this.#facts = facts;
    this.#rules = rules;
    this.#period = revenuePeriod(today, rules.months);
  }

  static async of(facts: Facts, rules: RevenueRules, today: Day, breathe: Breathe): Promise<RevenueIndex> {
    const index = new RevenueIndex(facts, rules, today);
    await paced(facts.ids(), (id) => index.#read(id), breathe);
    index.#draw();
    return index;
  }

  get period(): Period {
    return this.#period;
  }

  get rules(): RevenueRules {
    return this.#rules;
  }

  /** Everybody of whom money came in, or to whom it went back. */
  all(): ReadonlyMap<string, Received> {
    return this.#received;
  }

  receivedOf(customerId: string): Received {
    return this.#received.get(customerId) ?? NOTHING_RECEIVED;
  }

  classOf(customerId: string): RevenueClass | undefined {
    return this.#classes.get(customerId);
  }

  /** Takes in what changed with these customers, and answers whose class that moved, others' included. */
  follow(customerIds: Iterable<string>): ReadonlySet<string> {
    let hasMoved = false;
    for (const id of customerIds) if (this.#read(id)) hasMoved = true;
    return hasMoved ? this.#draw() : new Set();
  }

  /** True when the sum became another. */
  #read(id: string): boolean {
    const before = this.#received.get(id);
    const now = receivedFrom(this.#facts.dealsOf(id), this.#period, this.#rules);
    if (now === undefined) this.#received.delete(id);
    else this.#received.set(id, now);
    return before?.minor !== now?.minor;
  }

  #draw(): ReadonlySet<string> {
    const before = this.#classes;
    const sums = new Map([...this.#received].map(([id, { minor }]) => [id, minor]));
    this.#classes = revenueClasses(sums, this.#rules.shares);
    const ids = new Set([...before.keys(), ...this.#classes.keys()]);
    return new Set([...ids].filter((id) => before.get(id) !== this.#classes.get(id)));
  }
}
