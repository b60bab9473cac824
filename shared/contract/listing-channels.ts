import { z } from 'zod';
import { DaySchema } from '../domain/day.ts';
import { CodeSchema } from '../domain/playbook.ts';
import { FIELD_GROUPS, FIELD_KINDS } from '../domain/list-field.ts';
import { IdSchema, LanguageSchema, LineSchema, TextsSchema } from '../domain/record.ts';
import { OPERATORS } from '../domain/saved-view.ts';
import { ChangedSchema } from './changed.ts';
import { ListAskShape } from './customer-list-channels.ts';
import { CARD_BLOCKS } from './paper-channels.ts';
import { type Channel, DESKTOP, EVERYWHERE } from './place.ts';

const ManySchema = z.array(IdSchema).min(1).max(20_000);

export const ListFieldSchema = z.strictObject({
  code: z.string(),
  kind: z.enum(FIELD_KINDS),
  group: z.enum(FIELD_GROUPS),
  operators: z.array(z.enum(OPERATORS)),
  /** With `choice`: all codes, or the words found in the book, most frequent first. `words` where the code is no word. */
  choices: z.array(z.strictObject({ code: z.string(), words: TextsSchema.optional() })).optional(),
});
export type ListFieldView = z.infer<typeof ListFieldSchema>;

/** One thing that is done to many at once. `null` takes off what is there. */
export const DeedSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('tag'),
    add: z.array(z.string().min(1).max(100)).max(20),
    remove: z.array(z.string().min(1).max(100)).max(20),
  }),
  z.strictObject({
    do: z.literal('grade'),
    intent: CodeSchema.nullable().optional(),
    /** Held by hand. */
    horizon: CodeSchema.nullable().optional(),
    why: LineSchema.optional(),
  }),
  z.strictObject({ do: z.literal('snooze'), until: DaySchema }),
  z.strictObject({ do: z.literal('enrol'), cadence: CodeSchema }),
  z.strictObject({ do: z.literal('exit'), cadence: CodeSchema, reason: LineSchema.optional() }),
  z.strictObject({ do: z.literal('freeze'), until: DaySchema, reason: LineSchema.optional() }),
  z.strictObject({ do: z.literal('giveUp'), reason: LineSchema.min(1) }),
  z.strictObject({ do: z.literal('remove') }),
]);
export type Deed = z.infer<typeof DeedSchema>;

/** Why somebody is left out of what is done to many. */
export const LEFT_OUT = ['same', 'do-not-contact', 'given-up', 'no-follow-up', 'not-running', 'gone'] as const;

const ReachSchema = z.strictObject({
  /** How many it touches. */
  touched: z.number().int().min(0),
  /** Those it does not touch, by the reason, with the first few names. */
  left: z.array(
    z.strictObject({
      why: z.enum(LEFT_OUT),
      count: z.number().int().min(1),
      names: z.array(z.string()).max(5),
    }),
  ),
});
export type ManyReach = z.infer<typeof ReachSchema>;

const ManyAskSchema = z.strictObject({ ids: ManySchema, deed: DeedSchema });

export const listingChannels = {
  /** What a list can ask, show and sort by, with the choices there are. */
  'customer.fields': {
    ask: z.strictObject({}),
    answer: z.strictObject({ fields: z.array(ListFieldSchema) }),
    where: EVERYWHERE,
  },
  /** Everybody a list holds, in its order. */
  'customer.found': {
    ask: z.strictObject(ListAskShape),
    answer: z.strictObject({ ids: z.array(IdSchema) }),
    where: EVERYWHERE,
  },
  'customer.previewMany': { ask: ManyAskSchema, answer: ReachSchema, where: EVERYWHERE },
  /** Done to all it touches as one change. Refused with `nobody-touched` where it would touch none. */
  'customer.changeMany': {
    ask: ManyAskSchema,
    answer: z.strictObject({ ...ChangedSchema.shape, ...ReachSchema.shape }),
    where: EVERYWHERE,
  },
  /**
   * A file of these customers for other programs. Those who want no contact at all are left out unless `withBlocked`, and
   * what is marked as sensitive is never in it. `csv`: in the columns named, with a mark that Excel knows; `vcard`: version 3.
   */
  'customer.export': {
    ask: z.strictObject({
      ids: ManySchema,
      format: z.enum(['csv', 'vcard']),
      columns: z.array(z.string().min(1).max(220)).max(60),
      language: LanguageSchema,
      withBlocked: z.boolean(),
    }),
    answer: z.strictObject({
      name: z.string(),
      text: z.string(),
      exported: z.number().int().min(0),
      left: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
  /** One place further on or back among the rep's own views; where it stands at that end already, nothing changes. */
  'savedView.move': {
    ask: z.strictObject({ id: IdSchema, by: z.union([z.literal(1), z.literal(-1)]) }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  /** The cards of these customers as one paper. */
  'card.printMany': {
    ask: z.strictObject({
      customerIds: z.array(IdSchema).min(1).max(100),
      size: z.enum(['A4', 'A5']),
      blocks: z.array(z.enum(CARD_BLOCKS)),
    }),
    answer: z.strictObject({ saved: z.boolean(), name: z.string() }),
    where: DESKTOP,
  },
} as const satisfies Record<string, Channel>;
