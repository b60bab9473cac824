/** Words of the file that goes to the rep's own calendar. */
export const calendarFile = { name: '客户提醒' } as const;
