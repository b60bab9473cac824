import { describe, expect, it, vi } from 'vitest';
import { canBeReached, restoredBounds } from '../../../electron/desktop/window-bounds.ts';

vi.mock('electron/main', () => import('../../helpers/fake-electron.ts'));

const area = { x: 0, y: 0, width: 1_920, height: 1_080 };
const size = { width: 1_000, height: 700 };

describe('where the window comes back', () => {
  it.each([
    [0, 0, true],
    [-920, 100, true],
    [-921, 100, false],
    [1_840, 100, true],
    [1_841, 100, false],
    [100, -1, false],
    [100, 1_040, true],
    [100, 1_041, false],
  ])('at %d, %d its title bar can be reached: %s', (x, y, reachable) => {
    expect(canBeReached({ x, y, ...size }, area)).toBe(reachable);
  });

  it('is where it was, or the first place when that screen is gone', () => {
    const kept = { x: 10, y: 20, ...size, maximized: true };
    expect([restoredBounds(kept), restoredBounds({ ...kept, x: 5_000 }), restoredBounds(undefined)]).toEqual([
      { x: 10, y: 20, ...size },
      { width: 1_280, height: 860 },
      { width: 1_280, height: 860 },
    ]);
  });
});
