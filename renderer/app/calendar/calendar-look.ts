import { useSyncExternalStore } from 'react';
import { CALENDAR_LAYERS, type CalendarLayer } from '../../../shared/contract/calendar-entry.ts';
import type { CalendarView } from '../../features/calendar/calendar-view.ts';

/** How the calendar is looked at. */
export interface CalendarLook {
  readonly view: CalendarView;
  readonly layers: readonly CalendarLayer[];
}

let look: CalendarLook = { view: 'month', layers: CALENDAR_LAYERS };
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Stays as it was left while the window is open. */
export function changeLook(to: Partial<CalendarLook>): void {
  look = { ...look, ...to };
  for (const listener of listeners) listener();
}

export const useCalendarLook = (): CalendarLook => useSyncExternalStore(subscribe, () => look);

/** The layers as a channel asks for them: none named where all are shown. */
export const askedLayers = (layers: readonly CalendarLayer[]): { layers?: CalendarLayer[] } =>
  layers.length === CALENDAR_LAYERS.length ? {} : { layers: [...layers] };

/** The layers as an address holds them. */
export const writeLayers = (layers: readonly CalendarLayer[]): Record<string, string> =>
  layers.length === CALENDAR_LAYERS.length ? {} : { layers: layers.join(',') };

export function readLayers(search: URLSearchParams): readonly CalendarLayer[] {
  const written = search.get('layers')?.split(',');
  return written === undefined ? CALENDAR_LAYERS : CALENDAR_LAYERS.filter((layer) => written.includes(layer));
}
