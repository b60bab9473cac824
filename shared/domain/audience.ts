import { z } from 'zod';

export const PROFESSIONS = [
  'teacher',
  'doctor',
  'nurse',
  'official',
  'soldier',
  'journalist',
  'programmer',
  'farmer',
  'other',
] as const;
export const FAITHS = ['christian', 'muslim', 'buddhist', 'hindu', 'jewish', 'other', 'none'] as const;
/** What a gift has to heed. */
export const CAUTIONS = ['diabetic', 'non-drinker', 'vegetarian', 'allergy', 'mourning'] as const;
export const RECIPIENTS = ['private', 'company', 'state-owned', 'government', 'medical', 'teacher'] as const;

/** What decides which festival somebody is greeted on and what they are given; faith only where they told it. */
export const AudienceShape = {
  gender: z.enum(['female', 'male']).optional(),
  profession: z.enum(PROFESSIONS).optional(),
  faith: z.enum(FAITHS).optional(),
  cautions: z.array(z.enum(CAUTIONS)).max(10).optional(),
  /** Never greeted again, and no gift; the dossier stays. */
  deceased: z.literal(true).optional(),
  /** Festivals on which they are not greeted, by code; `all` is every one. */
  noGreetings: z.array(z.string().min(1).max(60)).max(100).optional(),
  /** A wish before the day is bad luck where they come from. */
  neverEarly: z.literal(true).optional(),
};

/** What binds a gift: who receives it, by law and by their firm. */
export const RecipientShape = {
  recipient: z.enum(RECIPIENTS).optional(),
  /** Little New Year is kept a day apart in the north and the south. */
  region: z.enum(['north', 'south']).optional(),
};

/** What of both can be emptied again. */
export const AUDIENCE_FIELDS = [
  'gender',
  'profession',
  'faith',
  'cautions',
  'deceased',
  'noGreetings',
  'neverEarly',
  'recipient',
  'region',
] as const;
