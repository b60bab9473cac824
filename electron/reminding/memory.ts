import { z } from 'zod';
import { type Day, DaySchema } from '../../shared/domain/day.ts';
import { type Instant, InstantSchema } from '../../shared/domain/record.ts';
import { ReminderKeySchema } from '../../shared/domain/reminder.ts';

/** When something that was put off is told again: at an instant, or with the round of a day, whatever the zone is then. */
const AgainSchema = z.union([z.strictObject({ at: InstantSchema }), z.strictObject({ on: DaySchema })]);
export type Again = z.infer<typeof AgainSchema>;

const ToldSchema = z.strictObject({
  /** Neither done nor put off nor put away. */
  standing: z.literal(true).optional(),
  again: AgainSchema.optional(),
});
export type Told = z.infer<typeof ToldSchema>;

/** What is known of the past: nothing else tells whether a reminder was given. */
export interface Memory {
  /** The last moment at which somebody looked; absent where nothing is known. */
  readonly lookedAt?: Instant | undefined;
  /** The zone of the clock then. */
  readonly zone?: string | undefined;
  /** The day of the last round. */
  readonly roundOn?: Day | undefined;
  /** By key, in the order in which they were told. */
  readonly told: ReadonlyMap<string, Told>;
}

export const NO_MEMORY: Memory = { told: new Map() };

const FileSchema = z.strictObject({
  format: z.literal('account-book-reminded'),
  lookedAt: InstantSchema.optional(),
  zone: z.string().optional(),
  roundOn: DaySchema.optional(),
  told: z.array(z.tuple([ReminderKeySchema, ToldSchema])),
});

/** One line for each thing that was told; keys hold ids and days, never a name. */
export function memoryText({ lookedAt, zone, roundOn, told }: Memory): string {
  const head = JSON.stringify({ format: 'account-book-reminded', lookedAt, zone, roundOn });
  const lines = [...told].map((entry) => `\n${JSON.stringify(entry)}`);
  return `${head.slice(0, -1)},"told":[${lines.join(',')}]}\n`;
}

/** Whatever is torn, damaged or of a later version is no memory at all: what is due is told once more, together. */
export function memoryIn(text: string | undefined): Memory {
  if (text === undefined) return NO_MEMORY;
  try {
    const { format: _format, told, ...rest } = FileSchema.parse(JSON.parse(text));
    return { ...rest, told: new Map(told) };
  } catch {
    return NO_MEMORY;
  }
}
