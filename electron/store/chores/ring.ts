/** Calls back after that many milliseconds, unless the returned function was called before. Tests bring their own clock. */
export type After = (ms: number, bell: () => void) => () => void;

/** The laptop's own clock; it keeps no process alive. */
export const ring: After = (ms, bell) => {
  const timer = setTimeout(bell, ms);
  timer.unref();
  return () => clearTimeout(timer);
};
