const KEY = 'account-book.token';
const SHAPE = /^#token=([A-Za-z0-9_-]{43})$/;

/**
 * Takes the bearer token out of the address before anybody can copy or bookmark it.
 *
 * Kept in sessionStorage because memory loses it at a reload; not in a cookie, since cookies cross ports.
 * Run it once, before the router reads the fragment.
 */
export function takeToken(page: Window): void {
  const token = SHAPE.exec(page.location.hash)?.[1];
  if (token === undefined) return;
  page.sessionStorage.setItem(KEY, token);
  page.history.replaceState(null, '', page.location.pathname + page.location.search);
}

/** The token of this tab; empty when the page was opened without one, which the server then refuses. */
export const tokenOf = (page: Window): string => page.sessionStorage.getItem(KEY) ?? '';
