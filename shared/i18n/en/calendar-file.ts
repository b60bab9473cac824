import type { Twin } from '../twin.ts';
import type { calendarFile as zh } from '../zh-CN/calendar-file.ts';

export const calendarFile = { name: 'Customer follow-ups' } as const satisfies Twin<typeof zh>;
