import { z } from 'zod';
import { CAUTIONS, FAITHS } from './audience.ts';
import { BONDS } from './manner.ts';
import { CodeSchema } from './playbook.ts';
import { TextsSchema } from './record.ts';

/** How loud a warning is; none of them forbids anything. */
export const GIFT_LEVELS = ['severe', 'warn', 'note'] as const;
export const GiftLevelSchema = z.enum(GIFT_LEVELS);
export type GiftLevel = z.infer<typeof GiftLevelSchema>;

const Words = z.array(z.string().min(1).max(60)).max(120);
const Countries = z.array(z.string().regex(/^[A-Z]{2}$/)).max(60);

/** What is better not given, and to whom. */
const TabooSchema = z.strictObject({
  code: CodeSchema,
  level: GiftLevelSchema,
  /** Words that give it away: Chinese ones anywhere, English ones as whole words. */
  words: Words.min(1),
  /** Words that hold one of those and mean something harmless. */
  except: Words.optional(),
  /** Whom it concerns: whoever every part that is named fits. Absent: everybody. */
  when: z
    .strictObject({
      countries: Countries.optional(),
      faiths: z.array(z.enum(FAITHS)).optional(),
      cautions: z.array(z.enum(CAUTIONS)).optional(),
      /** Bonds close enough for it. */
      unlessBonds: z.array(z.enum(BONDS)).optional(),
    })
    .optional(),
  reason: TextsSchema,
});
export type Taboo = z.infer<typeof TabooSchema>;
export const TabooFileSchema = z.strictObject({ taboos: z.array(TabooSchema).max(200) });

/** Something that can be given. */
export const GiftIdeaSchema = z.strictObject({
  code: CodeSchema,
  item: TextsSchema,
  category: TextsSchema,
  why: TextsSchema,
  /** It can be had and handed over on the day itself. */
  sameDay: z.literal(true).optional(),
});
export type GiftIdea = z.infer<typeof GiftIdeaSchema>;
export const GiftIdeaFileSchema = z.strictObject({ ideas: z.array(GiftIdeaSchema).max(200) });

const days = z.number().int().min(0).max(90);

/** Working days on the way and at the desk. */
export const GiftShippingSchema = z.strictObject({
  usual: days,
  remote: days,
  abroad: days,
  prep: days,
  /** Where something is engraved or made to order. */
  madeToOrder: days,
  /** Added while couriers are jammed around Singles’ Day. */
  jam: days,
  remoteAreas: Words,
  madeToOrderWords: Words,
});
export type GiftShipping = z.infer<typeof GiftShippingSchema>;

/** What the program ships about gifts. */
export interface GiftShelf {
  readonly taboos: readonly Taboo[];
  readonly ideas: readonly GiftIdea[];
  readonly shipping: GiftShipping;
}

/** Nobody is given the same twice within so many years. */
export const REPEAT_YEARS = 3;
