import { z } from 'zod';
import { ChannelSchema } from '../domain/channel.ts';
import { CodeSchema } from '../domain/playbook.ts';
import { IdSchema, LanguageSchema, LineSchema, WordsSchema } from '../domain/record.ts';
import { ScriptPurposeSchema } from '../domain/script.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** A stretch of a filled script: words, a field that is known, or a gap. `label` is the field's word in the script's language. */
export const PieceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({
    kind: z.literal('filled'),
    field: z.string(),
    label: z.string(),
    text: z.string(),
    /** The rep wrote it into the gap. */
    byHand: z.boolean(),
  }),
  /** `known`: false for a name that is no field. */
  z.strictObject({ kind: z.literal('gap'), field: z.string(), label: z.string(), known: z.boolean() }),
]);
export type Piece = z.infer<typeof PieceSchema>;

const TwoWordsSchema = z.strictObject({ 'zh-CN': z.string(), en: z.string() });

/** A script as the list shows it: in one language, and with where it comes from. */
export const ScriptRowSchema = z.strictObject({
  /** Of the shipped one, also where an own one stands in its place. */
  code: CodeSchema.optional(),
  /** Of the rep's own. */
  id: IdSchema.optional(),
  /** `changed`: the rep's own in the place of a shipped one. */
  origin: z.enum(['shipped', 'own', 'changed']),
  language: LanguageSchema,
  channel: ChannelSchema,
  purpose: ScriptPurposeSchema,
  title: z.string(),
  subject: z.string().optional(),
  text: z.string(),
  commercial: z.boolean(),
});
export type ScriptRow = z.infer<typeof ScriptRowSchema>;

/** Which script: a shipped one or what stands in its place, one of the rep's own, or one that is being written. */
export const WhichScriptSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('code'), code: CodeSchema }),
  z.strictObject({ by: z.literal('id'), id: IdSchema }),
  z.strictObject({
    by: z.literal('draft'),
    language: LanguageSchema,
    channel: ChannelSchema,
    subject: LineSchema.optional(),
    text: WordsSchema,
    commercial: z.boolean(),
  }),
]);

const LinkSchema = z.strictObject({ href: z.string(), whole: z.boolean() });

export const scriptChannels = {
  /** Shipped ones with the rep's own in their place, then the rep's own, in one language (the rep's when absent). */
  'script.list': {
    ask: z.strictObject({
      query: LineSchema,
      channel: ChannelSchema.optional(),
      purpose: ScriptPurposeSchema.optional(),
      language: LanguageSchema.optional(),
      offset: z.number().int().min(0).optional(),
    }),
    answer: z.strictObject({
      scripts: z.array(ScriptRowSchema).max(200),
      total: z.number().int().min(0),
      /** What may stand in braces, by its word in either language. */
      fields: z.array(z.strictObject({ code: z.string(), word: TwoWordsSchema, meaning: TwoWordsSchema })),
    }),
    where: EVERYWHERE,
  },
  /** A script with the fields of one customer, in their language unless another is asked for. */
  'script.fill': {
    ask: z.strictObject({
      customerId: IdSchema,
      personId: IdSchema.optional(),
      script: WhichScriptSchema,
      language: LanguageSchema.optional(),
      /** What the rep wrote into gaps, by field. */
      byHand: z.record(z.string().max(60), LineSchema).optional(),
    }),
    answer: z.strictObject({
      language: LanguageSchema,
      channel: ChannelSchema,
      subject: z.array(PieceSchema).optional(),
      body: z.array(PieceSchema),
      /** Names in braces that are no field. */
      unknown: z.array(z.string()),
      /** The customer does not want to be contacted on this channel: nothing to send is made. */
      blocked: z.boolean(),
      /** Put into a commercial one as the law asks. */
      optOut: z.string().optional(),
      ad: z.boolean(),
      /** Ready to send, marks and all; absent while there is a gap, or the channel is blocked. */
      ready: z.strictObject({ subject: z.string().optional(), text: z.string() }).optional(),
      /** Of a text message that is ready. */
      sms: z
        .strictObject({
          encoding: z.enum(['gsm-7', 'ucs-2']),
          units: z.number().int().min(0),
          segments: z.number().int().min(0),
        })
        .optional(),
      /** Number or address it goes to, as it stands in the book. */
      to: z.string().optional(),
      /** Opens the program to send it with. */
      link: LinkSchema.optional(),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
