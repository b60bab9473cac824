import type { Placing } from './drop-of.ts';
import type { Placed } from './placed.ts';

export type Spot = Pick<Placing, 'to' | 'time'>;

/** What is being dragged, and over which day it is. */
export interface Dragged {
  readonly placed: Placed;
  readonly spot: Spot | undefined;
}

/** Tells what follows the pointer, and nobody else: forty cells need not be drawn at every move of a mouse. */
export class DragStore {
  #now: Dragged | undefined;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly now = (): Dragged | undefined => this.#now;

  set(next: Dragged | undefined): void {
    const before = this.#now;
    const isSame =
      before?.placed === next?.placed && before?.spot?.to === next?.spot?.to && before?.spot?.time === next?.spot?.time;
    if (isSame) return;
    this.#now = next;
    for (const listener of this.#listeners) listener();
  }
}
