import type { Failure } from '../../shared/result.ts';

/** Codes and numbers of a failure, for the clipboard: detail holds no names of customers. */
export const detailsOf = (failure: Failure): string => JSON.stringify(failure, undefined, 2);
