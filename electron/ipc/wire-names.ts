/** The three lines between a window of the desktop and the main process. */
export const WIRE = { call: 'book:call', offer: 'book:offer-path', news: 'book:news' } as const;
