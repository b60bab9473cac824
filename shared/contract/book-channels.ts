import { z } from 'zod';
import { IdSchema, InstantSchema } from '../domain/record.ts';
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
]);

export const LabelSchema = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** What a change answers: its name for the toast, and its number in the journal. */
export const ChangedSchema = z.strictObject({ seq: z.number().int().min(0), label: LabelSchema });
export const ChangedWithIdSchema = z.strictObject({ ...ChangedSchema.shape, id: IdSchema });

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
  'change.undo': { ask: Nothing, answer: ChangedSchema, where: EVERYWHERE },
  'change.redo': { ask: Nothing, answer: ChangedSchema, where: EVERYWHERE },
  'change.list': {
    ask: z.strictObject({ limit: z.number().int().min(1).max(200) }),
    answer: z.strictObject({
      changes: z
        .array(
          z.strictObject({
            seq: z.number().int().min(0),
            at: InstantSchema,
            label: LabelSchema,
            undoable: z.boolean(),
          }),
        )
        .max(200),
    }),
    where: EVERYWHERE,
  },
  'settings.get': { ask: Nothing, answer: SettingsViewSchema, where: EVERYWHERE },
  'settings.change': {
    ask: z.strictObject({ patch: SettingsViewSchema.partial() }),
    answer: SettingsViewSchema,
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
