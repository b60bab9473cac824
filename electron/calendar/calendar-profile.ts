import type { CalendarEvent } from './calendar-event.ts';

/** What one calendar program makes of a file, as far as the file has to differ. Source: the client tables in docs/decisions/0023. */
export interface CalendarProfile {
  /** Google drops every alarm of a file; Outlook keeps one; Apple keeps all. */
  readonly alarms: 'none' | 'one' | 'several';
  /** Google takes 1 MB and about a thousand events a file. */
  readonly split: boolean;
  /** The file is kept current where it lies: called-off events stay in it as such for a while, the window ends with the span. */
  readonly kept: boolean;
}

export const PROFILES = {
  /** For whatever reads it. */
  any: { alarms: 'one', split: true, kept: false },
  outlook: { alarms: 'one', split: false, kept: false },
  google: { alarms: 'none', split: true, kept: false },
  apple: { alarms: 'several', split: false, kept: false },
  feed: { alarms: 'one', split: false, kept: true },
} as const satisfies Record<string, CalendarProfile>;
export type ProfileName = keyof typeof PROFILES;

/** The event as this program takes it. */
export function fitted(event: CalendarEvent, { alarms }: CalendarProfile): CalendarEvent {
  if (alarms === 'several') return event;
  const { moreAlarmsMin: _, ...single } = event;
  return alarms === 'none' ? { ...single, alarmMin: undefined } : single;
}
