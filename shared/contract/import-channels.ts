import { z } from 'zod';
import { IdSchema } from '../domain/record.ts';
import { ChangedSchema } from './changed.ts';
import { type Channel, DESKTOP, EVERYWHERE, TERMINAL } from './place.ts';

/** A file handed over by an entrance; the token stands for it once, so that paths never cross. */
const FileTokenSchema = z.strictObject({
  token: z.string().max(100),
  name: z.string(),
  bytes: z.number().int().min(0),
});

export const ImportProblemSchema = z.strictObject({
  /** As the file's reader counts: the heading line is row 1; for vCards the line on which the card begins. */
  row: z.number().int().min(1),
  column: z.string(),
  code: z.string(),
  severity: z.enum(['refuse', 'warn']),
  value: z.string(),
  /** The code worded in the rep's language. */
  message: z.string(),
  /** What the value may have meant; each, given back as a correction, is read without a question. */
  choices: z.array(z.string()).optional(),
});
export type ImportProblem = z.infer<typeof ImportProblemSchema>;

const RefusedSchema = z.strictObject({
  row: z.number().int(),
  column: z.string(),
  code: z.string(),
  message: z.string(),
});

export const ImportRowSchema = z.strictObject({
  row: z.number().int().min(1),
  state: z.enum(['create', 'match', 'refuse']),
  name: z.string(),
  company: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  birthday: z.string().optional(),
  intent: z.string().optional(),
  grade: z.string().optional(),
  problems: z.array(ImportProblemSchema),
  /** With `match`: whose record, and what differs (the book's own value is kept). */
  match: z
    .strictObject({
      customerId: IdSchema,
      name: z.string(),
      fills: z.array(z.string()),
      differences: z.array(z.strictObject({ field: z.string(), ours: z.string(), theirs: z.string() })),
    })
    .optional(),
});
export type ImportRow = z.infer<typeof ImportRowSchema>;

export const ImportCountsSchema = z.strictObject({
  rows: z.number().int().min(0),
  create: z.number().int().min(0),
  match: z.number().int().min(0),
  refuse: z.number().int().min(0),
  warn: z.number().int().min(0),
});

const PreviewSchema = z.strictObject({
  previewId: IdSchema,
  name: z.string(),
  format: z.enum(['csv', 'vcard']),
  encoding: z.string(),
  columns: z.array(z.strictObject({ heading: z.string(), field: z.string() })),
  counts: ImportCountsSchema,
});

export const importChannels = {
  'file.choose': {
    ask: z.strictObject({}),
    answer: z.strictObject({ file: FileTokenSchema.optional() }),
    where: DESKTOP,
  },
  /** The terminal's way of handing over a file. */
  'file.open': { ask: z.strictObject({ path: z.string().max(4_096) }), answer: FileTokenSchema, where: TERMINAL },
  /** Saves text that the window holds, where the rep chooses. */
  'file.save': {
    ask: z.strictObject({ name: z.string().min(1).max(200), text: z.string() }),
    answer: z.strictObject({ saved: z.boolean(), name: z.string() }),
    where: DESKTOP,
  },
  'import.preview': {
    ask: z.strictObject({ token: z.string().max(100) }),
    answer: PreviewSchema,
    where: EVERYWHERE,
  },
  /** Reads the file of a preview again with the rep's answers to its problems; the new preview takes the old one's place. */
  'import.correct': {
    ask: z.strictObject({
      previewId: IdSchema,
      corrections: z
        .array(
          z.strictObject({ row: z.number().int().min(1), column: z.string().max(500), value: z.string().max(500) }),
        )
        .max(10_000),
    }),
    answer: PreviewSchema,
    where: EVERYWHERE,
  },
  'import.rows': {
    ask: z.strictObject({
      previewId: IdSchema,
      only: z.enum(['all', 'create', 'match', 'refuse', 'warn']),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    answer: z.strictObject({ rows: z.array(ImportRowSchema).max(200), total: z.number().int().min(0) }),
    where: EVERYWHERE,
  },
  'import.run': {
    ask: z.strictObject({ previewId: IdSchema }),
    answer: z.strictObject({
      /** Absent when the file changed nothing: a second import of the same file. */
      change: ChangedSchema.optional(),
      created: z.number().int().min(0),
      matched: z.number().int().min(0),
      /** Matched customers of whom an empty field was filled. */
      filled: z.number().int().min(0),
      refused: z.array(RefusedSchema),
    }),
    where: EVERYWHERE,
  },
  /** Stops a reading under way, or forgets a preview. */
  'import.cancel': {
    ask: z.strictObject({ previewId: IdSchema.optional() }),
    answer: z.strictObject({ cancelled: z.boolean() }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
