import { z } from 'zod';
import { AttachmentSchema } from '../domain/attachment.ts';
import { CustomerIdSchema } from '../domain/customer.ts';
import { DaySchema } from '../domain/day.ts';
import { HintSchema } from '../domain/hint.ts';
import { InteractionSchema } from '../domain/interaction.ts';
import { LINK_KINDS } from '../domain/link.ts';
import { IdSchema, LineSchema, WordsSchema } from '../domain/record.ts';
import { PersonSchema } from '../domain/person.ts';
import { RequestSchema } from '../domain/request.ts';
import { SpecialDaySchema } from '../domain/special-day.ts';
import { ChangedSchema, ChangedWithIdSchema } from './changed.ts';
import { written } from './dossier-channels.ts';
import { type Channel, DESKTOP, EVERYWHERE } from './place.ts';

/** Tags a list is offered of. */
export const TAGS_AT_MOST = 500;

/**
 * A tie to another customer as it is seen from one side. A link and an entry of the referral ledger between the same two are one tie.
 *
 * `turn`: with `referred-by`, `from` where the other referred this customer, `to` where this customer referred the other.
 */
export const TieSchema = z.strictObject({
  kind: z.enum(LINK_KINDS),
  turn: z.enum(['both', 'from', 'to']),
  other: z.strictObject({ id: IdSchema, name: z.string(), company: z.string().optional() }),
  note: LineSchema.optional(),
  linkId: IdSchema.optional(),
  referralId: IdSchema.optional(),
});
export type Tie = z.infer<typeof TieSchema>;

const { calendar, year, month, day, leap } = SpecialDaySchema.shape;

/** What stands around a customer, beside the dossier. */
export const aroundChannels = {
  'around.get': {
    ask: CustomerIdSchema,
    answer: z.strictObject({
      ties: z.array(TieSchema),
      /** Newest first. */
      requests: z.array(RequestSchema),
      attachments: z.array(AttachmentSchema),
      hints: z.array(HintSchema),
    }),
    where: EVERYWHERE,
  },
  /** A person with their birthday, as one change. Without either word about it the birthday stays as it is. */
  'person.write': {
    ask: z.strictObject({
      person: written(PersonSchema.shape),
      birthday: z.strictObject({ calendar, year, month, day, leap }).optional(),
      noBirthday: z.literal(true).optional(),
    }),
    answer: ChangedWithIdSchema,
    where: EVERYWHERE,
  },
  /** Puts a hint away for this customer, until it stands on other evidence. */
  'hint.dismiss': {
    ask: z.strictObject({ customerId: IdSchema, code: HintSchema.shape.code, evidence: LineSchema }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  /** Contacts of one customer, newest first, in the order of the dossier. */
  'interaction.page': {
    ask: z.strictObject({ customerId: IdSchema, offset: z.number().int().min(0) }),
    answer: z.strictObject({ interactions: z.array(InteractionSchema).max(200), total: z.number().int().min(0) }),
    where: EVERYWHERE,
  },
  /** Every tag of the book, those of contacts and those of customers; the one met most often first. */
  'interaction.tags': {
    ask: z.strictObject({}),
    answer: z.strictObject({ tags: z.array(z.string()).max(TAGS_AT_MOST) }),
    where: EVERYWHERE,
  },
  /** A complaint with the promise to put it right, as one change. */
  'complaint.open': {
    ask: z.strictObject({
      customerId: IdSchema,
      on: DaySchema,
      words: WordsSchema.min(1),
      interactionId: IdSchema.optional(),
      /** As a rule the same or the next day. */
      fix: z.strictObject({ what: LineSchema.min(1), dueOn: DaySchema }),
    }),
    answer: z.strictObject({ ...ChangedWithIdSchema.shape, promiseId: IdSchema }),
    where: EVERYWHERE,
  },
  /**
   * A promise kept, and what made up for its being late: written into the complaint that it was to put right, which is closed by it,
   * or else kept as a note.
   */
  'promise.keep': {
    ask: z.strictObject({ id: IdSchema, on: DaySchema.optional(), madeGood: WordsSchema.optional() }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  'chart.print': {
    ask: CustomerIdSchema,
    answer: z.strictObject({ saved: z.boolean(), name: z.string() }),
    where: DESKTOP,
  },
} as const satisfies Record<string, Channel>;
