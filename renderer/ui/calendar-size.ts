/** Pixels of the month in a day field's popover: kept while the calendar is on its way, so that it opens in its place. */
export const CALENDAR_SIZE = { width: 280, height: 296 } as const;
