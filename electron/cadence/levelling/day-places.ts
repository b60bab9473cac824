import { byUrgency, type Demand } from './demand.ts';

/** Where an item stands, or would stand, in a list that is kept in order. */
function placeOf(list: readonly Demand[], demand: Demand): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = list[middle];
    if (there !== undefined && byUrgency(there, demand) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(list: Demand[], demand: Demand): void {
  list.splice(placeOf(list, demand), 0, demand);
}

function remove(list: Demand[], demand: Demand): void {
  const at = placeOf(list, demand);
  if (list[at] === demand) list.splice(at, 1);
}

/** One kind of work on one day: who has a place, and who would rather have had one. */
export class DayPlaces {
  readonly #taken: Demand[] = [];
  readonly #waiting: Demand[] = [];
  /** What is not moved by others: late rows, promises, the rep's own dates, work done today. */
  #fixed = 0;
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get room(): number {
    return Math.max(0, this.#capacity - this.#fixed);
  }

  take(demand: Demand): void {
    insert(this.#taken, demand);
  }

  leave(demand: Demand): void {
    remove(this.#taken, demand);
  }

  wait(demand: Demand): void {
    insert(this.#waiting, demand);
  }

  stopWaiting(demand: Demand): void {
    remove(this.#waiting, demand);
  }

  fix(by: 1 | -1): void {
    this.#fixed += by;
  }

  /** Whoever has a place too many, the least urgent first. */
  surplus(): Demand | undefined {
    return this.#taken.length > this.room ? this.#taken.at(-1) : undefined;
  }

  /** The most urgent who waits, when there is a place to give. */
  nextWaiting(): Demand | undefined {
    return this.#taken.length < this.room ? this.#waiting[0] : undefined;
  }
}
