import { z } from 'zod';
import { DaySchema } from '../domain/day.ts';
import { RecordShape } from '../domain/record.ts';
import { fail, ok, type Result } from '../result.ts';

/** A day that an arrangement names: free, or worked to make up for a free one. Field names are those of holiday-cn. */
export const ArrangedDaySchema = z.object({ name: z.string().max(60), date: DaySchema, isOffDay: z.boolean() });
export type ArrangedDay = z.infer<typeof ArrangedDaySchema>;

/**
 * What was arranged for a year. Without days nothing was arranged yet.
 *
 * A day of the December before may stand in it: New Year's days off can begin there.
 */
export const WorkYearSchema = z.object({
  year: z.number().int().min(1949).max(2099),
  /** The number of the notice. */
  notice: z.string().max(60).optional(),
  /** The day on which the notice was signed. */
  published: DaySchema.optional(),
  /** Where the notice can be read. */
  papers: z.array(z.string().max(300)).max(20).optional(),
  days: z.array(ArrangedDaySchema).max(366),
});
export type WorkYear = z.infer<typeof WorkYearSchema>;

/** An arrangement the rep brought in, as it lies in the book. Without `country` it is of mainland China. */
export const WorkYearRecordSchema = z.strictObject({
  ...RecordShape,
  ...WorkYearSchema.shape,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});
export type WorkYearRecord = z.infer<typeof WorkYearRecordSchema>;

const FileSchema = z.strictObject({ years: z.array(WorkYearSchema.strict()) });

/**
 * Reads a file of `resources/working-days`, already parsed as JSON.
 *
 * Refuses with `internal`, since it ships with the program; the detail names path and problem.
 */
export function loadWorkYears(file: unknown): Result<readonly WorkYear[]> {
  const read = FileSchema.safeParse(file);
  if (read.success) return ok(read.data.years);
  const [first] = read.error.issues;
  return fail('internal', { path: first?.path.join('.') ?? '', problem: first?.message ?? 'unreadable' });
}
