import { z } from 'zod';
import { CustomerSchema } from '../domain/customer.ts';
import { DaySchema } from '../domain/day.ts';
import { LikenessSchema } from '../domain/likeness.ts';
import { MergeFieldSchema, PickSchema, PicksSchema } from '../domain/merge-field.ts';
import { IdSchema, LineSchema } from '../domain/record.ts';
import { ChangedSchema, ChangedWithIdSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** As much of a customer as it takes to know them. */
const SideSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(['person', 'organization']),
  name: z.string(),
  company: z.string().optional(),
  title: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  address: z.string().optional(),
  addedOn: DaySchema,
  /** The newest contact. */
  lastOn: DaySchema.optional(),
  /** How many records lie in the dossier. */
  records: z.number().int().min(0),
});
export type DoubleSide = z.infer<typeof SideSchema>;

const PairSchema = z.strictObject({ first: SideSchema, second: SideSchema, ...LikenessSchema.shape });
export type DoublePair = z.infer<typeof PairSchema>;

const PreviewAskSchema = z.strictObject({ keptId: IdSchema, goneId: IdSchema, picks: PicksSchema.optional() });

export const doubleChannels = {
  /** Who is in the book like this already; asked while somebody is written down. `id`: the customer who is being changed. */
  'double.check': {
    ask: z.strictObject({
      id: IdSchema.optional(),
      kind: z.enum(['person', 'organization']),
      name: z.string().max(200),
      company: LineSchema.optional(),
      phones: z.array(LineSchema).max(50).optional(),
      emails: z.array(LineSchema).max(50).optional(),
      wechat: LineSchema.optional(),
      addresses: z.array(LineSchema).max(20).optional(),
    }),
    answer: z.strictObject({
      like: z.array(z.strictObject({ customer: SideSchema, ...LikenessSchema.shape })).max(10),
      /** Somebody with this number, mail or WeChat was erased on this day. */
      erasedOn: DaySchema.optional(),
    }),
    where: EVERYWHERE,
  },
  /** Who may be in the book twice, the surest first, and who may live under one roof. At most 200 of `total`. */
  'double.list': {
    ask: z.strictObject({ kind: LikenessSchema.shape.kind }),
    answer: z.strictObject({
      pairs: z.array(PairSchema).max(200),
      totals: z.strictObject({ same: z.number().int().min(0), household: z.number().int().min(0) }),
    }),
    where: EVERYWHERE,
  },
  /** What merging would make of them; nothing is written. */
  'double.preview': {
    ask: PreviewAskSchema,
    answer: z.strictObject({
      kept: CustomerSchema,
      gone: CustomerSchema,
      result: CustomerSchema,
      /** What differs, with what stays of it; `one` cannot be both. */
      fields: z.array(
        z.strictObject({ field: MergeFieldSchema, shape: z.enum(['one', 'words', 'list']), pick: PickSchema }),
      ),
      /** Whether their names may be one's. `different`: merging asks for `isOne`. */
      names: z.enum(['same', 'possible', 'different']),
      keptRecords: z.number().int().min(0),
      goneRecords: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
  /**
   * Makes one dossier of two, with everything that lies in both. One change; undo makes two of it again.
   *
   * Two whose names differ are two people as a rule: that they are one all the same has to be said with `isOne`, or it is refused.
   */
  'double.merge': {
    ask: z.strictObject({ ...PreviewAskSchema.shape, isOne: z.literal(true).optional() }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  /** They are not the same; it is remembered. */
  'double.distinguish': {
    ask: z.strictObject({ firstId: IdSchema, secondId: IdSchema }),
    answer: ChangedWithIdSchema,
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
