export const STEPS = ['language', 'you', 'customers', 'ready'] as const;
export type Step = (typeof STEPS)[number];

/** The step after, or before; the same one at either end. */
export const stepFrom = (step: Step, by: 1 | -1): Step =>
  STEPS[Math.max(0, Math.min(STEPS.length - 1, STEPS.indexOf(step) + by))] ?? step;

export const SOURCES = ['import', 'sample', 'empty'] as const;
/** Where the first customers come from. */
export type Source = (typeof SOURCES)[number];
