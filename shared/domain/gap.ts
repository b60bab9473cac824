import { z } from 'zod';

/** What is good to know and may be missing, the worthiest first. */
export const GAPS = [
  'key-phone',
  'decision-maker',
  'decider-phone',
  'buyer-phone',
  'key-birthday',
  'expected-on',
  'area',
  'nature',
  'wanted',
  'preferred-channel',
  'industry',
  'founding',
  'source',
  'tastes',
] as const;
export const GapCodeSchema = z.enum(GAPS);
export type GapCode = z.infer<typeof GapCodeSchema>;
