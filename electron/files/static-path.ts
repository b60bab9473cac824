import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/** `%2f` and `%5c` would become separators after the check, `%00` ends a name in C. */
const HIDDEN = /%2f|%5c|%00/i;
/** A colon is a drive or an alternate stream on Windows; control characters are in no file of ours. */
const FORBIDDEN = /[\\:\p{Cc}]/u;

/** The names between the slashes of a request path, decoded once; undefined when the path is not one of ours. */
export function segmentsOf(requestPath: string): readonly string[] | undefined {
  if (!requestPath.startsWith('/') || HIDDEN.test(requestPath) || FORBIDDEN.test(requestPath)) return undefined;
  try {
    const segments = decodeURIComponent(requestPath).slice(1).split('/');
    return segments.some((name) => name.startsWith('.') || FORBIDDEN.test(name)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

const isWithin = (root: string, file: string): boolean => {
  const way = relative(root, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/**
 * The file a request path stands for, as a real path inside `root`; `/` is the document.
 *
 * Symbolic links are resolved first, so that one inside the folder cannot lead out of it.
 */
export async function staticPath(root: string, requestPath: string): Promise<string | undefined> {
  const segments = segmentsOf(requestPath === '/' ? '/index.html' : requestPath);
  if (segments === undefined) return undefined;
  try {
    const [home, file] = await Promise.all([realpath(root), realpath(join(root, ...segments))]);
    return isWithin(home, file) ? file : undefined;
  } catch {
    return undefined;
  }
}
