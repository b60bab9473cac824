/** Paths of the window's pages, without the `#`. */
export const PLACE = {
  today: '/today',
  customers: '/customers',
  calendar: '/calendar',
  products: '/products',
  library: '/library',
  import: '/import',
  report: '/report',
  settings: '/settings',
  activity: '/activity',
  bin: '/bin',
  playbooks: '/playbooks',
  proposals: '/proposals',
  doubles: '/doubles',
  retention: '/retention',
  ledger: '/ledger',
  gifts: '/gifts',
  gaps: '/gaps',
  keys: '/keys',
  dates: '/dates',
  greetings: '/greetings',
  firstRun: '/first-run',
} as const;
export type PlaceName = keyof typeof PLACE;

export const customerPath = (id: string): string => `/customer/${id}`;
/** A sheet made for a customer; the printer of the desktop loads the same. */
export const sheetPath = (kind: string, id: string, customerId: string): string =>
  `/sheet/${kind}/${id}?customer=${customerId}`;
/** A dossier with the form of a new sheet. */
export const makePath = (customerId: string, kind: string): string => `${customerPath(customerId)}?make=${kind}`;
/** All that the book holds about somebody, as a page. */
export const everythingPath = (id: string): string => `/everything/${id}`;
/** The list as it stood when a dossier was opened from it. */
export const LIST_AGAIN = `${PLACE.customers}?at=again`;
/** The cards of several customers, one a page. */
export const cardsPath = (ids: readonly string[]): string => `/cards?of=${ids.join(',')}`;
/** Who reports to whom, drawn. */
export const chartPath = (id: string): string => `/chart/${id}`;
export const ledgerPath = (tab: string): string => `${PLACE.ledger}/${tab}`;
export const giftsPath = (tab: string): string => `${PLACE.gifts}/${tab}`;
/** The gift ledger with the form of a new gift. */
export const NEW_GIFT_PATH = `${giftsPath('to-buy')}?at=new`;
export const cardPath = (id: string): string => `/card/${id}`;
/** The settings with their backups in sight. */
export const BACKUPS_PATH = `${PLACE.settings}?at=backups`;
/** The day with the dialog that spreads what is overdue. */
export const SPREAD_PATH = `${PLACE.today}?at=spread`;
/** The settings with the working days in sight. */
export const WORK_DAYS_PATH = `${PLACE.settings}?at=work-days`;
/** The settings with the rep's own fields in sight. */
export const OWN_FIELDS_PATH = `${PLACE.settings}?at=own-fields`;
/** A playbook by its code, perhaps with one of its cadences open. */
export const playbookPath = (id: string, cadence?: string): string =>
  `${PLACE.playbooks}?${new URLSearchParams({ of: id, ...(cadence !== undefined && { cadence }) }).toString()}`;
/** A tab of what to say; `query` tells it what to open with. */
export const libraryPath = (tab: string, query: Readonly<Record<string, string>> = {}): string => {
  const search = new URLSearchParams(query).toString();
  return `${PLACE.library}/${tab}${search === '' ? '' : `?${search}`}`;
};
/** The greetings of one occasion. */
export const greetingPath = (code: string): string => `${PLACE.greetings}?of=${code}`;
/** The queue of what is missing, at one of its questions. */
export const gapPath = (code: string): string => `${PLACE.gaps}?of=${code}`;
/** The calendar, open at a day. */
export const calendarPath = (on: string): string => `${PLACE.calendar}?at=${on}`;
export const dayPath = (on: string): string => `/today/${on}`;

/** Which line of the sidebar a path belongs to: a dossier and its card stand under the customers, dates under their greetings. */
export function placeOf(path: string): PlaceName | undefined {
  if (/^\/(?:customer|card|cards|sheet|everything|chart|gaps)(?:\/|$)/.test(path)) return 'customers';
  if (path.startsWith(PLACE.library)) return 'library';
  if (path.startsWith(PLACE.ledger)) return 'ledger';
  if (path.startsWith(PLACE.gifts)) return 'gifts';
  if (path === PLACE.dates) return 'greetings';
  if (path === '/' || path.startsWith('/today')) return 'today';
  return (Object.keys(PLACE) as PlaceName[]).find((name) => PLACE[name] === path);
}
