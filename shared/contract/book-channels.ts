import { z } from 'zod';
import { IdSchema, InstantSchema } from '../domain/record.ts';
import { ChangedSchema } from './changed.ts';
import { SettingsSchema } from '../domain/settings.ts';
import { DaySchema } from '../domain/day.ts';
import { type Channel, EVERYWHERE, PLACES } from './place.ts';

const Nothing = z.strictObject({});

const NoticeSchema = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('torn-tail'),
    file: z.string(),
    bytes: z.number().int().min(0),
    kept: z.string(),
  }),
  z.strictObject({ code: z.literal('edited-outside'), file: z.string() }),
  z.strictObject({ code: z.literal('journal-missing'), file: z.string() }),
  z.strictObject({ code: z.literal('read-only-folder'), folder: z.string() }),
  z.strictObject({ code: z.literal('in-use'), host: z.string(), pid: z.number().int() }),
  z.strictObject({ code: z.literal('newer-schema'), schema: z.number().int() }),
  /** A migration, a restore or a recovery just wrote this book; `kept` is what it was before, below its folder. */
  z.strictObject({ code: z.literal('migrated'), from: z.number().int(), to: z.number().int(), kept: z.string() }),
  /** The newest verified backup is more than 7 days old; without `newestAt` there is none at all. */
  z.strictObject({ code: z.literal('backup-old'), days: z.number().int(), newestAt: InstantSchema.optional() }),
  z.strictObject({ code: z.literal('second-place-missing'), folder: z.string(), problem: z.string() }),
  /** The folder is kept in step by a cloud service; `conflicts` are copies it made, never read by us. */
  z.strictObject({ code: z.literal('cloud-folder'), service: z.string(), conflicts: z.array(z.string()) }),
  /** Another machine had the book open and did not close it, as far as its folder tells. */
  z.strictObject({ code: z.literal('other-machine'), host: z.string(), since: InstantSchema }),
  z.strictObject({ code: z.literal('space-low'), needs: z.number().int(), free: z.number().int() }),
  /** The calendar file in this folder could not be written; it is tried again. */
  z.strictObject({ code: z.literal('calendar-file-late'), folder: z.string() }),
  z.strictObject({ code: z.literal('attachments-missing'), count: z.number().int().min(1) }),
]);

const { id: _id, createdAt: _createdAt, changedAt: _changedAt, ...settingsShape } = SettingsSchema.shape;
export const SettingsViewSchema = z.strictObject(settingsShape);
export type SettingsView = z.infer<typeof SettingsViewSchema>;

export const bookChannels = {
  'book.status': {
    ask: Nothing,
    answer: z.strictObject({
      folder: z.string(),
      bookId: IdSchema,
      schema: z.number().int().min(1),
      seq: z.number().int().min(0),
      readOnly: z.boolean(),
      notices: z.array(NoticeSchema),
      savedAt: InstantSchema,
      customers: z.number().int().min(0),
      interactions: z.number().int().min(0),
      place: z.enum(PLACES),
      today: DaySchema,
      zone: z.string(),
      version: z.string(),
    }),
    where: EVERYWHERE,
  },
  'book.check': {
    ask: Nothing,
    answer: z.strictObject({
      ok: z.boolean(),
      records: z.number().int().min(0),
      problems: z.array(
        z.strictObject({
          code: z.string(),
          file: z.string(),
          line: z.number().int().optional(),
          detail: z.string().optional(),
        }),
      ),
    }),
    where: EVERYWHERE,
  },
  'book.addSample': {
    ask: Nothing,
    answer: z.strictObject({ ...ChangedSchema.shape, records: z.number().int().min(0) }),
    where: EVERYWHERE,
  },
  'settings.get': { ask: Nothing, answer: SettingsViewSchema, where: EVERYWHERE },
  'settings.change': {
    ask: z.strictObject({
      patch: SettingsViewSchema.partial(),
      /** Settings that are to be none again. */
      clear: z.array(z.enum(['largeLot', 'workedSaturday'])).optional(),
    }),
    answer: SettingsViewSchema,
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
