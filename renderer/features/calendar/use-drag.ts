import { type PointerEvent as Pressed, useState } from 'react';
import { isDay } from '../../../shared/domain/day.ts';
import { DragStore, type Spot } from './drag-store.ts';
import type { Placed } from './placed.ts';
import { timeAt } from './week-blocks.ts';

/** A hand that trembles still clicks. */
const BEGINS_PX = 5;

interface Under {
  readonly element: HTMLElement;
  readonly spot: Spot;
}

/** The day under the pointer, and the hour where the place has hours: `data-day`, `data-hours`. */
function under(x: number, y: number): Under | undefined {
  const element = document
    .elementsFromPoint(x, y)
    .flatMap((each) => (each instanceof HTMLElement && each.dataset['day'] !== undefined ? [each] : []))
    .at(0);
  const day = element?.dataset['day'];
  if (element === undefined || day === undefined || !isDay(day)) return undefined;
  const [from, until] = (element.dataset['hours'] ?? '').split('-').map(Number);
  if (from === undefined || until === undefined) return { element, spot: { to: day } };
  const { top, height } = element.getBoundingClientRect();
  return { element, spot: { to: day, time: timeAt({ from, until }, (y - top) / height) } };
}

/** Marks the place under the pointer. */
class Aim {
  #at: HTMLElement | undefined;

  take(next: Under | undefined): Spot | undefined {
    delete this.#at?.dataset['over'];
    this.#at = next?.element;
    if (next !== undefined) next.element.dataset['over'] = 'true';
    return next?.spot;
  }
}

/** The click that ends a drag opens nothing. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}

export interface Drag {
  readonly store: DragStore;
  readonly begin: (event: Pressed, placed: Placed) => void;
}

/** Entries under the mouse: pressed, drawn along, let go on a day. Esc lets go where it was. */
export function useDrag(onDrop: (placed: Placed, spot: Spot) => void): Drag {
  const [store] = useState(() => new DragStore());
  const begin = (event: Pressed, placed: Placed) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const { clientX, clientY } = event;
    const aim = new Aim();
    const stop = new AbortController();
    const { signal } = stop;
    const move = (to: PointerEvent) => {
      const isFar = Math.hypot(to.clientX - clientX, to.clientY - clientY) >= BEGINS_PX;
      if (store.now() === undefined && !isFar) return;
      to.preventDefault();
      store.set({ placed, spot: aim.take(under(to.clientX, to.clientY)) });
      store.moveTo(to.clientX, to.clientY);
    };
    const end = (isDropped: boolean) => {
      const dragged = store.now();
      stop.abort();
      aim.take(undefined);
      store.set(undefined);
      if (dragged === undefined) return;
      swallowClick();
      if (isDropped && dragged.spot !== undefined) onDrop(placed, dragged.spot);
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', () => end(true), { signal });
    window.addEventListener('pointercancel', () => end(false), { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  };
  return { store, begin };
}
