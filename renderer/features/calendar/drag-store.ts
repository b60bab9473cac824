import type { Placing } from './drop-of.ts';
import type { Placed } from './placed.ts';

export type Spot = Pick<Placing, 'to' | 'time'>;

/** What is being dragged, and over which day it is. */
export interface Dragged {
  readonly placed: Placed;
  readonly spot: Spot | undefined;
}

const isSameSpot = (a: Spot | undefined, b: Spot | undefined): boolean => a?.to === b?.to && a?.time === b?.time;

const isSame = (a: Dragged | undefined, b: Dragged | undefined): boolean =>
  a?.placed === b?.placed && isSameSpot(a?.spot, b?.spot);

type Listener = () => void;
type Follower = (x: number, y: number) => void;

function joined<T>(all: Set<T>, one: T): () => void {
  all.add(one);
  return () => void all.delete(one);
}

/** Tells what follows the pointer, and nobody else: forty cells need not be drawn at every move of a mouse. */
export class DragStore {
  #now: Dragged | undefined;
  readonly #listeners = new Set<Listener>();
  readonly #followers = new Set<Follower>();

  readonly subscribe = (listener: Listener): (() => void) => joined(this.#listeners, listener);
  readonly follow = (follower: Follower): (() => void) => joined(this.#followers, follower);
  readonly now = (): Dragged | undefined => this.#now;

  set(next: Dragged | undefined): void {
    if (isSame(this.#now, next)) return;
    this.#now = next;
    for (const listener of this.#listeners) listener();
  }

  moveTo(x: number, y: number): void {
    for (const follower of this.#followers) follower(x, y);
  }
}
