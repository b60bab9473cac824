import type { Day } from '../../../shared/domain/day.ts';
import type { Work } from '../proposal.ts';
import type { Capacity } from '../rules.ts';
import { DayPlaces } from './day-places.ts';
import type { Demand } from './demand.ts';

/** Where a demand stands. `isOver`: every day of its window is full, and it stands on the last of them nevertheless. */
export interface Placed {
  readonly on: Day;
  readonly isOver: boolean;
}

interface Seat {
  readonly demand: Demand;
  /** The place of its day among its days; all of them when none had room. */
  at: number;
}

const lastOf = ({ days }: Demand): Day => days.reduce((last, day) => (day > last ? day : last));

/**
 * Gives everybody a day of their window without overfilling any day, as far as that goes.
 *
 * Each asks for its days in its own order, and each day keeps the most urgent. That has exactly one outcome, whatever the order of
 * asking (a stable matching with one order of merit: Gale and Shapley 1962), so that planning everybody anew gives the same days as
 * following every change; and somebody's day moves only when they changed, or a day of their window filled or freed.
 */
export class Levelling {
  readonly #capacity: Capacity;
  readonly #seats = new Map<string, Seat>();
  readonly #places: Readonly<Record<Work, Map<Day, DayPlaces>>> = { calls: new Map(), visits: new Map() };
  readonly #moved = new Set<string>();

  constructor(capacity: Capacity) {
    this.#capacity = capacity;
  }

  put(demand: Demand): void {
    this.remove(demand.id);
    const seat = { demand, at: 0 };
    this.#seats.set(demand.id, seat);
    this.#ask(seat);
  }

  remove(id: string): void {
    const seat = this.#seats.get(id);
    if (seat === undefined) return;
    this.#seats.delete(id);
    this.#moved.delete(id);
    this.#stopWaiting(seat, 0, seat.at);
    this.#leave(seat);
  }

  /** One more, or one less, on a day that nobody moves. */
  fix(work: Work, day: Day, by: 1 | -1): void {
    const places = this.#on(work, day);
    places.fix(by);
    if (by === 1) this.#bump(places);
    else this.#refill(places);
  }

  placeOf(id: string): Placed | undefined {
    const seat = this.#seats.get(id);
    if (seat === undefined) return undefined;
    const { demand, at } = seat;
    const on = demand.days[at];
    return on === undefined ? { on: lastOf(demand), isOver: true } : { on, isOver: false };
  }

  /** Whose day has changed since this was asked last. */
  takeMoved(): string[] {
    const moved = [...this.#moved];
    this.#moved.clear();
    return moved;
  }

  #on(work: Work, day: Day): DayPlaces {
    const there = this.#places[work].get(day);
    if (there !== undefined) return there;
    const made = new DayPlaces(this.#capacity[work]);
    this.#places[work].set(day, made);
    return made;
  }

  /** Asks for one day after the other from where the seat stands, and turns out the less urgent. */
  #ask(first: Seat): void {
    for (let seat: Seat | undefined = first; seat !== undefined; ) {
      this.#moved.add(seat.demand.id);
      seat = this.#askFor(seat);
    }
  }

  /** The seat that was turned out, which may be this one. */
  #askFor({ demand, at }: Seat): Seat | undefined {
    const day = demand.days[at];
    if (day === undefined) return undefined;
    const places = this.#on(demand.work, day);
    places.take(demand);
    return this.#turnOut(places);
  }

  /** The seat that is one too many there, waiting from now on, and before its next day. */
  #turnOut(places: DayPlaces): Seat | undefined {
    const out = places.surplus();
    const seat = out === undefined ? undefined : this.#seats.get(out.id);
    if (seat === undefined) return undefined;
    places.leave(seat.demand);
    places.wait(seat.demand);
    seat.at += 1;
    return seat;
  }

  #stopWaiting({ demand }: Seat, from: number, until: number): void {
    for (let at = from; at < until; at += 1) {
      const day = demand.days[at];
      if (day !== undefined) this.#on(demand.work, day).stopWaiting(demand);
    }
  }

  #leave({ demand, at }: Seat): void {
    const day = demand.days[at];
    if (day === undefined) return;
    const places = this.#on(demand.work, day);
    places.leave(demand);
    this.#refill(places);
  }

  #bump(places: DayPlaces): void {
    for (let seat = this.#turnOut(places); seat !== undefined; seat = this.#turnOut(places)) this.#ask(seat);
  }

  /** Gives a place that became free to the most urgent who waits for it; their old place is free then. */
  #refill(places: DayPlaces): void {
    let free: DayPlaces | undefined = places;
    while (free !== undefined) {
      const next = free.nextWaiting();
      if (next === undefined) return;
      const seat = this.#seats.get(next.id);
      if (seat === undefined) return;
      free = this.#moveUp(seat, free);
    }
  }

  /** Where the seat stood until now; undefined when it had no place at all. */
  #moveUp(seat: Seat, to: DayPlaces): DayPlaces | undefined {
    const { demand, at: before } = seat;
    const old = demand.days[before];
    const at = demand.days.findIndex((day) => this.#on(demand.work, day) === to);
    to.stopWaiting(demand);
    this.#stopWaiting(seat, at + 1, before);
    to.take(demand);
    seat.at = at;
    this.#moved.add(demand.id);
    if (old === undefined) return undefined;
    const places = this.#on(demand.work, old);
    places.leave(demand);
    return places;
  }
}
