import { z } from 'zod';
import { DaySchema } from './day.ts';
import { LineSchema } from './record.ts';

export const OBSTACLES = ['price', 'money', 'not-understood'] as const;
/** How the customer sees the rep. */
export const BONDS = ['family', 'friend', 'adviser', 'star'] as const;
export const PERSONALITIES = ['driver', 'expressive', 'amiable', 'analytical'] as const;
export const HESITATIONS = ['wavering', 'lingering', 'quick-yes'] as const;
export const RETAIL_STAGES = ['understanding', 'interest', 'comparing', 'objections', 'price', 'signed'] as const;
export const ORGANIZATION_STAGES = [
  'problem',
  'feasibility',
  'project',
  'criteria',
  'tender',
  'preferred',
  'talks',
  'contract',
] as const;
export const STAGES = [...RETAIL_STAGES, ...ORGANIZATION_STAGES] as const;
export type Stage = (typeof STAGES)[number];
export const NATURES = ['state-owned', 'private', 'foreign', 'joint-venture'] as const;

/** The five points every customer hears about us; products bring points of their own. */
export const GENERAL_POINTS = ['size', 'process', 'quality', 'service', 'product'] as const;

/** How to talk with a customer, not when. */
export const MannerShape = {
  obstacle: z.enum(OBSTACLES).optional(),
  stage: z.enum(STAGES).optional(),
  bond: z.enum(BONDS).optional(),
  personality: z.enum(PERSONALITIES).optional(),
  hesitation: z.enum(HESITATIONS).optional(),
  nature: z.enum(NATURES).optional(),
  /** The rep's own view; absent: as their nature suggests. */
  ruledBy: z.enum(['persons', 'procedures']).optional(),
  /** Points they have heard: a code of `GENERAL_POINTS`, or the words of a product's point. */
  told: z
    .array(z.strictObject({ point: LineSchema.min(1), on: DaySchema }))
    .max(200)
    .optional(),
  /** What they care for besides business; `news`: something to tell them about it, noted on a day. */
  interests: z
    .array(
      z.strictObject({
        what: LineSchema.min(1),
        news: z.strictObject({ text: LineSchema.min(1), on: DaySchema }).optional(),
      }),
    )
    .max(50)
    .optional(),
};
