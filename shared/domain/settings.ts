import { z } from 'zod';
import { DaySchema } from './day.ts';
import { MoneySchema } from './money.ts';
import { LanguageSchema, LineSchema, RecordShape, TimeSchema } from './record.ts';
import { RemindingSchema } from './reminding.ts';

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
  /** Revenue classes: the shares that A, B and C bring, in per cent, over so many months. */
  revenueShares: z.enum(['50-35-15', '80-15-5']),
  revenueMonths: z.number().int().min(1).max(60),
  /** How many units of the rep's own currency one unit of another is worth. Payments in one without a rate are told, not counted. */
  rates: z.record(z.string().regex(/^[A-Z]{3}$/), z.number().positive().max(1e9)),
  /** An organization's grade: a buying cycle up to so many days is short, a mean lot from so much is large. */
  shortCycleDays: z.number().int().min(1).max(3_660),
  largeLot: MoneySchema.optional(),
  /** Appended to a text message that advertises. */
  smsOptOut: LineSchema,
  /** Hints the rep does not want to see again, by code. */
  hiddenAdvice: z.array(z.string().min(1).max(60)).max(200),
  /** Keys the rep chose, by command; a command that is not named keeps its own. An empty key is none. */
  keys: z.record(z.string().min(1).max(60), z.string().max(40)),
  /** A dossier nobody spoke with for so long is offered for review. */
  retentionMonths: z.number().int().min(1).max(240),
  /** Days before a birthday or festival at which it is told. */
  leadDays: z.number().int().min(0).max(90).optional(),
  /** What a gift may cost by revenue class, and one person may be given in a year; a firm's own limits beside them. */
  giftBudgets: z
    .strictObject({
      byClass: z.partialRecord(z.enum(['A', 'B', 'C']), MoneySchema),
      personYear: MoneySchema.optional(),
      firmOccasion: MoneySchema.optional(),
      firmYear: MoneySchema.optional(),
    })
    .optional(),
  reminding: RemindingSchema.optional(),
  /** The highest number of a lead code without a batch. */
  lastNumber: z.number().int().min(0).optional(),
});
export type Settings = z.infer<typeof SettingsSchema>;

/** The fixed id of the one settings record. */
export const SETTINGS_ID = '00000000-0000-4000-8000-000000000001';
