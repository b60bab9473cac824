/** As days, instants and ids sort: not by the custom of a language, so that every machine has the same order. */
export const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
