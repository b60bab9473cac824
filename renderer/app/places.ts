/** Paths of the window's pages, without the `#`. */
export const PLACE = {
  today: '/today',
  customers: '/customers',
  calendar: '/calendar',
  products: '/products',
  import: '/import',
  report: '/report',
  settings: '/settings',
  activity: '/activity',
  bin: '/bin',
  proposals: '/proposals',
  firstRun: '/first-run',
} as const;
export type PlaceName = keyof typeof PLACE;

export const customerPath = (id: string): string => `/customer/${id}`;
export const cardPath = (id: string): string => `/card/${id}`;
/** The settings with their backups in sight. */
export const BACKUPS_PATH = `${PLACE.settings}?at=backups`;
/** The day with the dialog that spreads what is overdue. */
export const SPREAD_PATH = `${PLACE.today}?at=spread`;
/** The settings with the working days in sight. */
export const WORK_DAYS_PATH = `${PLACE.settings}?at=work-days`;
export const dayPath = (on: string): string => `/today/${on}`;

/** Which line of the sidebar a path belongs to: a dossier and its card stand under the customers. */
export function placeOf(path: string): PlaceName | undefined {
  if (path.startsWith('/customer/') || path.startsWith('/card/')) return 'customers';
  if (path === '/' || path.startsWith('/today')) return 'today';
  return (Object.keys(PLACE) as PlaceName[]).find((name) => PLACE[name] === path);
}
