import { z } from 'zod';
import { LabelSchema } from './changed.ts';

/** One-way words from the book to its windows. */
export const NewsSchema = z.discriminatedUnion('news', [
  z.strictObject({
    news: z.literal('book-changed'),
    seq: z.number().int(),
    label: LabelSchema,
    by: z.enum(['transaction', 'undo', 'redo', 'reread']),
  }),
  /** Octets read of the book that is being opened; see `book.opening`. */
  z.strictObject({
    news: z.literal('book-opening'),
    state: z.enum(['reading', 'usable', 'whole', 'refused']),
    done: z.number().int().min(0),
    total: z.number().int().min(0),
  }),
  /** Restored, recovered or opened again: whatever a window knows is of yesterday. */
  z.strictObject({ news: z.literal('book-reopened') }),
  /** Backups were made, removed or verified. */
  z.strictObject({ news: z.literal('backups-changed') }),
  /** Another folder is kept current, or its calendar file can be written again, or cannot. */
  z.strictObject({ news: z.literal('calendar-file-changed') }),
  z.strictObject({ news: z.literal('day-changed'), today: z.string() }),
  z.strictObject({
    news: z.literal('import-progress'),
    done: z.number().int().min(0),
    total: z.number().int().min(0),
    phase: z.enum(['reading', 'matching', 'writing']),
  }),
  /** What is told now, by key; empty where what stands has changed otherwise. See `reminder.list`. */
  z.strictObject({ news: z.literal('reminders'), told: z.array(z.string()) }),
  /** A notice of the system was clicked: the window should open what it is about, or log it. */
  z.strictObject({ news: z.literal('reminder'), key: z.string(), deed: z.enum(['open', 'log']) }),
  /** The window should open this place, asked from a menu or the tray. */
  z.strictObject({
    news: z.literal('go'),
    to: z.enum(['today', 'log', 'palette', 'import', 'new-customer', 'settings', 'print']),
  }),
]);
export type News = z.infer<typeof NewsSchema>;
