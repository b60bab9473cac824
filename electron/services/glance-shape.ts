import { z } from 'zod';
import { IdSchema } from '../../shared/domain/record.ts';
import { StandingSchema as RelationSchema } from '../../shared/contract/grading-view.ts';

/** Channel, ask and answer. The answer is parsed by the channel's own schema when it is given. */
const AnswerSchema = z.tuple([z.enum(['agenda.days', 'calendar.range']), z.unknown(), z.unknown()]);
export type GlanceAnswer = z.infer<typeof AnswerSchema>;

export const GlanceHeadSchema = z.strictObject({
  customers: z.number().int().min(0),
  interactions: z.number().int().min(0),
  answers: z.array(AnswerSchema),
});
export type GlanceHead = z.infer<typeof GlanceHeadSchema>;

/**
 * A customer's id, relationship, last contact and sort key of the next one (empty where there is none), and the next contact itself,
 * which is parsed when it is shown: there are ten thousand of them, and a screen holds a few.
 */
const StandingSchema = z.tuple([IdSchema, RelationSchema, z.string(), z.string(), z.unknown()]);
export type GlanceStanding = z.infer<typeof StandingSchema>;
export const GlanceStandingsSchema = z.array(StandingSchema);
