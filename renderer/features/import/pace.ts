/** What was known at one moment of a long piece of work. */
export interface Mark {
  /** Milliseconds of any steady clock. */
  readonly at: number;
  readonly done: number;
}

export interface Pace {
  readonly perSecond: number;
  /** Whole seconds, at least 0. */
  readonly secondsLeft: number;
}

/** Less than this says nothing about how long the rest takes. */
const LEAST_MS = 500;

/** How fast it goes and how long it will take at that; undefined while too little has happened to tell. */
export function paceOf(first: Mark, last: Mark, total: number): Pace | undefined {
  const ms = last.at - first.at;
  const done = last.done - first.done;
  if (ms < LEAST_MS || done <= 0 || total <= 0) return undefined;
  const perSecond = (done / ms) * 1000;
  return {
    perSecond: Math.round(perSecond),
    secondsLeft: Math.max(0, Math.ceil((total - last.done) / perSecond)),
  };
}
