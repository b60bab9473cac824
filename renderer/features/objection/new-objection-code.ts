/** A code for an objection of the rep's own; shipped ones never begin like it. */
export const newObjectionCode = (): string => `own-${crypto.randomUUID()}`;
