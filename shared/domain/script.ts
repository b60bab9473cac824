import { z } from 'zod';
import { ChannelSchema } from './channel.ts';
import { CodeSchema } from './playbook.ts';
import { LanguageSchema, LineSchema, RecordShape, TextsSchema, WordsSchema } from './record.ts';

export const SCRIPT_PURPOSES = [
  'thanks',
  'first-contact',
  'follow-up',
  'quote',
  'callback',
  'arrival',
  'price',
  'invitation',
  'greeting',
  'journey',
  'referral',
  'win-back',
  'new-year',
  'appointment',
  'apology',
  'other',
] as const;
export const ScriptPurposeSchema = z.enum(SCRIPT_PURPOSES);
export type ScriptPurpose = z.infer<typeof ScriptPurposeSchema>;

/** A script of `resources/scripts`. Fields stand in braces: `{name}`; what each means is told by electron/scripts. */
export const ShippedScriptSchema = z.strictObject({
  code: CodeSchema,
  channel: ChannelSchema,
  purpose: ScriptPurposeSchema,
  title: TextsSchema,
  /** E-mail only. */
  subject: TextsSchema.optional(),
  text: TextsSchema,
  /** Advertising in the eye of the law: an opt-out in a text message, a mark in the subject of a mail. */
  commercial: z.boolean(),
});
export type ShippedScript = z.infer<typeof ShippedScriptSchema>;
export const ScriptFileSchema = z.strictObject({ scripts: z.array(ShippedScriptSchema).max(500) });

/** A script of the rep's own, in one language; with `code` it stands in the place of the shipped one in that language. */
export const ScriptSchema = z.strictObject({
  ...RecordShape,
  code: CodeSchema.optional(),
  language: LanguageSchema,
  channel: ChannelSchema,
  purpose: ScriptPurposeSchema,
  title: LineSchema.min(1),
  subject: LineSchema.optional(),
  text: WordsSchema.min(1),
  commercial: z.boolean(),
});
export type Script = z.infer<typeof ScriptSchema>;
