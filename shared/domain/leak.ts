/** Why customers leave, of the ten that practice counts: those that the book can see in its own records. */
export const LEAKS = [
  'request-forgotten',
  'asks-above',
  'squeezed',
  'no-callback',
  'promise-broken',
  'unanswered',
] as const;
export type Leak = (typeof LEAKS)[number];

/** The others: no record tells them, so they are put as questions. */
export const LEAK_QUESTIONS = ['time-wasted', 'exaggerated', 'withheld', 'terms-changed'] as const;

/** After so many days a request nobody took a step with is forgotten. */
export const REQUEST_STEP_DAYS = 7;
/** So many open requests at once: everything has to be asked above. */
export const REQUESTS_AT_ONCE = 2;
/** By then somebody has called after a delivery; the first callback of the playbooks falls on day 7. */
export const CALLBACK_DAYS = 14;
/** A customer of class A who gave for so long and got nothing back. */
export const SQUEEZED_DAYS = 365;
