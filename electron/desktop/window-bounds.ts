import { type BrowserWindow, type Rectangle, screen } from 'electron/main';
import type { Bounds } from '../files/preferences.ts';

const FIRST = { width: 1280, height: 860 } as const;
/** Of the title bar at least this much must be on a screen, in points, or nobody can drag the window back. */
const GRIP = 80;

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);

/** True when enough of the window's upper edge lies on this part of a screen. */
export const canBeReached = (bounds: Rectangle, area: Rectangle): boolean =>
  overlap(bounds.x, bounds.width, area.x, area.width) >= GRIP &&
  bounds.y >= area.y &&
  bounds.y <= area.y + area.height - GRIP / 2;

/** Where the window was, unless that screen is gone. */
export function restoredBounds(kept: Bounds | undefined): Rectangle | typeof FIRST {
  if (kept === undefined) return FIRST;
  const { maximized: _, ...bounds } = kept;
  return canBeReached(bounds, screen.getDisplayMatching(bounds).workArea) ? bounds : FIRST;
}

export const boundsOf = (window: BrowserWindow): Bounds => ({
  ...window.getNormalBounds(),
  maximized: window.isMaximized(),
});
