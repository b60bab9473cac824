import type { Twin } from '../twin.ts';
import type { calendarFile as zh } from '../zh-CN/calendar-file.ts';

export const calendarFile = {
  name: 'Customer follow-ups',
  changes: 'Customer follow-ups changes',
  busy: 'Busy',
  buyBy: 'Last day to buy: {{what}} ({{name}})',
  buyGift: 'Last day to buy a gift',
  appointment: { visit: 'Visit', showroom: 'Showroom', meeting: 'Meeting', event: 'Event', personal: 'Personal' },
} as const satisfies Twin<typeof zh>;
