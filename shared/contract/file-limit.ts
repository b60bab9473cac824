/** Octets a file from outside may have, 50 MB, whichever way it comes in. */
export const FILE_LIMIT_OCTETS = 50 * 1024 * 1024;
