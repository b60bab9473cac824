import { z } from 'zod';
import { DaySchema } from './day.ts';
import { LineSchema } from './record.ts';

export const GIVE_UP_REASONS = ['costs-more', 'refuses-standard', 'outside-target', 'other'] as const;

/** Let go on purpose: outside every cadence until it is taken back. `reason` is a code of `GIVE_UP_REASONS` or the rep's own words. */
export const GivenUpSchema = z.strictObject({ on: DaySchema, reason: LineSchema });

/** Clocks stand still from `on` through `until` (bereavement, travel, illness) and go on with what was left. */
export const FrozenSchema = z
  .strictObject({ on: DaySchema, until: DaySchema, reason: LineSchema.optional() })
  .refine(({ on, until }) => on <= until, { path: ['until'], message: 'ends before it begins' });
