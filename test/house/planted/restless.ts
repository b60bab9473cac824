/** A module that does something as soon as it is imported: the trap of `imports.test.ts` must catch it. */
setTimeout(() => undefined, 0);

export const isRestless = true;
