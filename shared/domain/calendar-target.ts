import { z } from 'zod';

/** The programs an export can be made for. */
export const CALENDAR_CLIENTS = ['outlook', 'google', 'apple'] as const;
export const CalendarClientSchema = z.enum(CALENDAR_CLIENTS);
export type CalendarClient = z.infer<typeof CalendarClientSchema>;

/** `dates`: birthdays and days to remember; `gifts`: the last day to buy; `personal`: the rep's own time. */
export const CALENDAR_LAYERS = [
  'follow-ups',
  'visits',
  'dates',
  'festivals',
  'gifts',
  'appointments',
  'personal',
] as const;
export const CalendarLayerSchema = z.enum(CALENDAR_LAYERS);
export type CalendarLayer = z.infer<typeof CalendarLayerSchema>;

/** What a calendar others may see says: all of it; who by initials and nothing more; only that the rep is busy. */
export const CALENDAR_PRIVACIES = ['full', 'initials', 'busy'] as const;
export const CalendarPrivacySchema = z.enum(CALENDAR_PRIVACIES);
export type CalendarPrivacy = z.infer<typeof CalendarPrivacySchema>;

/** Without `layers`: all of them. */
export const CalendarChoiceShape = {
  layers: z.array(CalendarLayerSchema).max(CALENDAR_LAYERS.length).optional(),
  privacy: CalendarPrivacySchema.optional(),
};

/** A folder of this machine in which a calendar file is kept current. */
export const CalendarFeedSchema = z.strictObject({ folder: z.string().min(1).max(4_096), ...CalendarChoiceShape });
export type CalendarFeed = z.infer<typeof CalendarFeedSchema>;
