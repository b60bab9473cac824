import { useState } from 'react';
import type { GapCode } from '../../../shared/domain/gap.ts';

/** What was passed over while the window is open. The book has no place for it, and need not: next time it is asked again. */
interface Passed {
  /** Passed over for now: asked again when the rep goes through them once more. */
  readonly skipped: readonly string[];
  /** Not known: not asked again in this sitting. */
  readonly later: readonly string[];
  /** The most customers that were open, so that it can be told how far it has come. */
  readonly most: number;
}

const NOBODY: Passed = { skipped: [], later: [], most: 0 };
const sitting = new Map<GapCode, Passed>();

export interface Sitting extends Passed {
  readonly skip: (id: string) => void;
  readonly putOff: (id: string) => void;
  /** Those skipped are asked about again. */
  readonly again: () => void;
}

/** Remembers, by question, who was passed over; pages may be left and come back to. */
export function useSitting(code: GapCode, open: number): Sitting {
  const [, redraw] = useState(0);
  const kept = sitting.get(code) ?? NOBODY;
  const passed = { ...kept, most: Math.max(kept.most, open) };
  const set = (to: Passed) => {
    sitting.set(code, to);
    redraw((count) => count + 1);
  };
  if (passed.most !== kept.most) sitting.set(code, passed);
  return {
    ...passed,
    skip: (id) => set({ ...passed, skipped: [...passed.skipped, id] }),
    putOff: (id) => set({ ...passed, later: [...passed.later, id] }),
    again: () => set({ ...passed, skipped: [] }),
  };
}
