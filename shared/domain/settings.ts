import { z } from 'zod';
import { DaySchema } from './day.ts';
import { LanguageSchema, LineSchema, RecordShape, TimeSchema } from './record.ts';

/** The rep's settings; one record, in the book, so that they travel with it. */
export const SettingsSchema = z.strictObject({
  ...RecordShape,
  /** Absent until the first run has asked. */
  language: LanguageSchema.optional(),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  /** 1 Monday, 7 Sunday. */
  firstDayOfWeek: z.union([z.literal(1), z.literal(7)]),
  /** Region that numbers without a country code are read in. */
  region: z.enum(['CN', 'HK', 'TW', 'US', 'GB', 'DE']),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Printed on every page that leaves the house. */
  repName: LineSchema,
  repPhone: LineSchema,
  firstRunDone: z.boolean(),
  /** Single-key shortcuts (J, K, L …) can be switched off: WCAG 2.1.4. */
  singleKeys: z.boolean(),
  /** The playbook the rep works by: a code of `resources/playbooks`. */
  playbook: z.string().min(1).max(40),
  /** How many calls and visits fit into a working day. */
  callsADay: z.number().int().min(1).max(500),
  visitsADay: z.number().int().min(1).max(100),
  /** `double`: Saturday and Sunday are free; `single`: Sunday alone; `alternate`: every other Saturday is worked. */
  weekend: z.enum(['double', 'single', 'alternate']),
  /** With `alternate`: a Saturday that is worked; every second one from it, either way, is worked too. */
  workedSaturday: DaySchema.optional(),
  /** When the showroom or office closes: thanks for a later visit go out the next morning. */
  closesAt: TimeSchema,
});
export type Settings = z.infer<typeof SettingsSchema>;

/** The fixed id of the one settings record. */
export const SETTINGS_ID = '00000000-0000-4000-8000-000000000001';
