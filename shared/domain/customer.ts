import { z } from 'zod';
import { AudienceShape, RecipientShape } from './audience.ts';
import { BackgroundShape } from './background.ts';
import { ChannelSchema } from './channel.ts';
import { DaySchema } from './day.ts';
import { MannerShape } from './manner.ts';
import { MoneySchema } from './money.ts';
import { FourQuestionsSchema, QualificationSchema } from './qualification.ts';
import { FrozenSchema, GivenUpSchema } from './standstill.ts';
import { IdSchema, LineSchema, RecordShape, TimeSchema, WordsSchema } from './record.ts';

export const PhoneSchema = z.strictObject({
  /** As it was typed or imported; never rewritten. */
  raw: LineSchema,
  /** E.164, when the number is a valid one. */
  e164: z
    .string()
    .regex(/^\+\d{4,15}$/)
    .optional(),
  ext: z.string().max(12).optional(),
  label: z.enum(['mobile', 'work', 'home', 'fax', 'service', 'other']),
});
export type Phone = z.infer<typeof PhoneSchema>;

export const AddressSchema = z.strictObject({ text: LineSchema, area: LineSchema.optional() });

/** Leave to write or call on a channel: on which ground, since when, how it was given, until when. */
export const ConsentSchema = z.strictObject({
  channel: ChannelSchema,
  basis: LineSchema,
  on: DaySchema,
  source: LineSchema.optional(),
  withdrawnOn: DaySchema.optional(),
});
export type Consent = z.infer<typeof ConsentSchema>;

/** How the book finds and files a name: full pinyin with tone numbers to sort, plain spellings and initials to search. */
export const NameKeySchema = z.strictObject({
  sort: LineSchema,
  search: z.string().max(2_000),
  /** The rep's own reading, which beats the dictionary (surnames such as 覃 and 种). */
  override: LineSchema.optional(),
});
export type NameKey = z.infer<typeof NameKeySchema>;

export const INTENTS = ['interested', 'considering', 'not-soon', 'never'] as const;
export const HORIZONS = ['O', 'A', 'B', 'C'] as const;

/** The rep's date for the next contact: it stays until a contact is logged, overdue once passed. */
export const ManualNextSchema = z.strictObject({
  on: DaySchema,
  time: TimeSchema.optional(),
  what: LineSchema.optional(),
});

export const CustomerSchema = z.strictObject({
  ...RecordShape,
  kind: z.enum(['person', 'organization']),
  name: z.string().min(1).max(200),
  nameKey: NameKeySchema,
  code: LineSchema.optional(),
  company: LineSchema.optional(),
  title: LineSchema.optional(),
  phones: z.array(PhoneSchema).max(50),
  emails: z.array(LineSchema).max(50),
  wechat: LineSchema.optional(),
  website: LineSchema.optional(),
  addresses: z.array(AddressSchema).max(20),
  /** The channel the customer likes best; follow-ups are proposed on it when it is not blocked. */
  preferredChannel: ChannelSchema.optional(),
  language: z.enum(['zh-CN', 'en']).optional(),
  tags: z.array(z.string().min(1).max(100)).max(100),
  source: LineSchema.optional(),
  method: LineSchema.optional(),
  /** Interests, family and whatever is worth knowing before a visit. */
  personal: WordsSchema.optional(),
  /** Product, model, quantity, special needs, in the customer's words. */
  wanted: WordsSchema.optional(),
  note: WordsSchema.optional(),
  /** Columns and properties that no field takes, by their own heading. */
  custom: z.record(z.string().min(1).max(200), WordsSchema),
  intent: z.strictObject({ code: z.string().min(1).max(40), since: DaySchema }).optional(),
  /** Expected purchase date, or a code held by hand. */
  horizon: z
    .strictObject({ expectedOn: DaySchema.optional(), pinned: z.string().min(1).max(40).optional() })
    .optional(),
  showClass: z.string().max(40).optional(),
  orgGrade: z.string().max(40).optional(),
  /** The day the customer came into the book: a clock of its own while there was no contact. */
  addedOn: DaySchema,
  /** The day from which the first contact is due, where a large batch was spread over several; else `addedOn`. */
  startOn: DaySchema.optional(),
  /** The show or round they came with. */
  batchId: IdSchema.optional(),
  /** What they looked at there. */
  lookedAt: LineSchema.optional(),
  /** When money comes, of somebody who has none for now; and when their season begins. */
  budgetOn: DaySchema.optional(),
  seasonOn: DaySchema.optional(),
  /** The day on which the rep was told: talks up to it were no answer to that date. */
  budgetKnownOn: DaySchema.optional(),
  seasonKnownOn: DaySchema.optional(),
  industry: LineSchema.optional(),
  /** How often they buy and for how much at a time, as far as the rep knows. */
  buying: z
    .strictObject({ cycleDays: z.number().int().min(1).max(3_660).optional(), lot: MoneySchema.optional() })
    .optional(),
  qualification: QualificationSchema.optional(),
  fourQuestions: FourQuestionsSchema.optional(),
  ...MannerShape,
  ...BackgroundShape,
  ...AudienceShape,
  ...RecipientShape,
  /** ISO 3166-1 alpha-2; absent: as the rep's own. Decides which days they work. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  manualNext: ManualNextSchema.optional(),
  /** The rep chose no next step at the last log; shown in the coverage list. */
  noNext: z.boolean().optional(),
  givenUp: GivenUpSchema.optional(),
  frozen: FrozenSchema.optional(),
  /** Blocked channels; `all` blocks every one. Stronger than every cadence. */
  doNotContact: z.array(z.union([ChannelSchema, z.literal('all')])).max(20),
  consent: z.array(ConsentSchema).max(50),
  importUid: LineSchema.optional(),
  /** Lines of an imported card that no field takes, verbatim. */
  rawLines: z.array(z.string().max(20_000)).max(500),
});
export type Customer = z.infer<typeof CustomerSchema>;

export const CustomerIdSchema = z.strictObject({ customerId: IdSchema });
