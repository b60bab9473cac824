import { z } from 'zod';
import { COLLECTION_NAMES } from '../domain/book.ts';
import { CustomerSchema } from '../domain/customer.ts';
import { DaySchema } from '../domain/day.ts';
import { IdSchema, InstantSchema } from '../domain/record.ts';
import { HistoryRowSchema } from './change-channels.ts';
import { ChangedSchema } from './changed.ts';
import { type Channel, DESKTOP, EVERYWHERE } from './place.ts';

const CollectionSchema = z.enum(COLLECTION_NAMES as [string, ...string[]]);

/** All that the book holds about one customer. */
export const EverythingSchema = z.strictObject({
  madeAt: InstantSchema,
  customer: CustomerSchema,
  /** Sensitive fields that were left out, by name. */
  leftOut: z.array(z.string()),
  /** What lies in their dossier, and what elsewhere names them; attachments by name and content hash. */
  records: z.array(z.strictObject({ collection: CollectionSchema, record: z.looseObject({ id: z.string() }) })),
  /** What was deleted and waits in the bin. */
  bin: z.array(z.strictObject({ collection: CollectionSchema, record: z.looseObject({ id: z.string() }) })),
  /** Changes of the last two years, newest first; at most 1,000. */
  history: z.array(HistoryRowSchema).max(1_000),
});
export type Everything = z.infer<typeof EverythingSchema>;

const RetentionRowSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(['person', 'organization']),
  name: z.string(),
  company: z.string().optional(),
  relationship: z.enum(['lead', 'prospect', 'lost', 'buyer']),
  /** The day of the last talk; absent: there was none. */
  lastOn: DaySchema.optional(),
  /** Since when nobody spoke with them: the last talk, else the day they came into the book. */
  since: DaySchema,
  records: z.number().int().min(0),
  givenUp: z.boolean(),
});
export type RetentionRow = z.infer<typeof RetentionRowSchema>;

export const privacyChannels = {
  /** `sensitive`: with the fields marked as nobody else's business. */
  'privacy.everything': {
    ask: z.strictObject({ customerId: IdSchema, sensitive: z.boolean().optional() }),
    answer: EverythingSchema,
    where: EVERYWHERE,
  },
  /** The readable page as a PDF, saved where the rep chooses. */
  'privacy.print': {
    ask: z.strictObject({ customerId: IdSchema, sensitive: z.boolean().optional() }),
    answer: z.strictObject({ saved: z.boolean(), name: z.string() }),
    where: DESKTOP,
  },
  /** What erasing would take along, and who else's words name them: those stay, for the rep to look at. */
  'privacy.preview': {
    ask: z.strictObject({ customerId: IdSchema }),
    answer: z.strictObject({
      name: z.string(),
      records: z.number().int().min(0),
      files: z.number().int().min(0),
      deleted: z.number().int().min(0),
      /** Numbers, mails and WeChat names that can be known again. */
      known: z.number().int().min(0),
      mentions: z.array(z.strictObject({ id: IdSchema, name: z.string() })).max(20),
    }),
    where: EVERYWHERE,
  },
  /**
   * Erases a customer with everything about them, from the bin and the history too. Not undoable. `name` is typed by whoever asks and
   * must be the customer's; refuses `invalid-ask` where it is not.
   */
  'privacy.erase': {
    ask: z.strictObject({ customerId: IdSchema, name: z.string().max(200) }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  /** Dossiers nobody spoke with for `settings.retentionMonths`, the longest first. */
  'privacy.retention': {
    ask: z.strictObject({ offset: z.number().int().min(0).optional(), limit: z.number().int().min(1).max(200) }),
    answer: z.strictObject({
      rows: z.array(RetentionRowSchema).max(200),
      total: z.number().int().min(0),
      months: z.number().int().min(1),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
