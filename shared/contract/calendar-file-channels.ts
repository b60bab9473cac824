import { z } from 'zod';
import { CalendarChoiceShape, CalendarClientSchema, CalendarFeedSchema } from '../domain/calendar-target.ts';
import { DaySchema } from '../domain/day.ts';
import { IdSchema, InstantSchema, TimeSchema } from '../domain/record.ts';
import { ChangedSchema } from './changed.ts';
import { FAILURE_CODES } from './failure.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const FolderSchema = z.string().min(1).max(4_096);

/** Stands in that calendar and holds no more; an import deletes nothing, so the rep has to. Without `on`: of every year. */
const GoneSchema = z.strictObject({
  title: z.string(),
  on: DaySchema.optional(),
  time: TimeSchema.optional(),
});
export type GoneFromCalendar = z.infer<typeof GoneSchema>;

const FeedViewSchema = z.strictObject({
  feed: CalendarFeedSchema.optional(),
  /** The file that is kept current. */
  file: z.string().optional(),
  /** When it was last looked at since the book was opened, and why it could not be written. */
  checkedAt: InstantSchema.optional(),
  problem: z.enum(FAILURE_CODES).optional(),
});
export type FeedView = z.infer<typeof FeedViewSchema>;

const MEETING_STATES = ['new', 'changed', 'known', 'ours', 'called-off'] as const;
export const MeetingRowSchema = z.strictObject({
  /** One a time it takes place. */
  uid: z.string(),
  /** `known`: in the book as it stands in the file; `ours`: a file of this book; `called-off`: nothing to take in. */
  state: z.enum(MEETING_STATES),
  title: z.string(),
  /** In the rep's own zone. */
  on: DaySchema,
  until: DaySchema.optional(),
  time: TimeSchema.optional(),
  minutes: z.number().int().optional(),
  place: z.string().optional(),
  /** One of a series. */
  repeats: z.boolean(),
  /** Its zone is in no list: the hour was read off the rep's own clock. */
  zoneGuessed: z.boolean(),
  customer: z.strictObject({ id: IdSchema, name: z.string(), by: z.enum(['mail', 'phone', 'name']) }).optional(),
});
export type MeetingRow = z.infer<typeof MeetingRowSchema>;

export const calendarFileChannels = {
  /**
   * Renders the span for the rep's own calendar and notes it in the export ledger of that client. Every file was read back by a
   * second parser: `calendar-unsound` otherwise. With `hold` nothing is noted before `calendar.given` says the files were saved.
   */
  'calendar.export': {
    ask: z.strictObject({
      from: DaySchema.optional(),
      until: DaySchema.optional(),
      /** Absent: a file for any program. */
      client: CalendarClientSchema.optional(),
      ...CalendarChoiceShape,
      changesOnly: z.boolean().optional(),
      hold: z.boolean().optional(),
    }),
    answer: z.strictObject({
      files: z.array(z.strictObject({ name: z.string(), text: z.string() })),
      /** In the files. */
      events: z.number().int().min(0),
      /** Never given to this calendar before, and not as they were given. */
      fresh: z.number().int().min(0),
      changed: z.number().int().min(0),
      gone: z.array(GoneSchema),
      receipt: z.string().optional(),
    }),
    where: EVERYWHERE,
  },
  /** The files of a held export were saved. Refuses `token-unknown`: only the last one is held. */
  'calendar.given': {
    ask: z.strictObject({ receipt: z.string().max(100) }),
    answer: z.strictObject({ noted: z.number().int().min(0) }),
    where: EVERYWHERE,
  },
  /** What was given to which calendar. */
  'calendar.ledger': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      calendars: z.array(
        z.strictObject({
          client: CalendarClientSchema.optional(),
          events: z.number().int().min(0),
          lastAt: InstantSchema,
        }),
      ),
    }),
    where: EVERYWHERE,
  },
  /** The folder in which a calendar file is kept current, remembered by this machine and not by the book. */
  'calendar.feed': { ask: z.strictObject({}), answer: FeedViewSchema, where: EVERYWHERE },
  /** Writes the file at once. Without `feed` none is kept any more; the file stays where it is. Refuses `folder-not-writable`. */
  'calendar.setFeed': {
    ask: z.strictObject({ feed: CalendarFeedSchema.optional() }),
    answer: FeedViewSchema,
    where: EVERYWHERE,
  },
  /** Looks whether the file is as it should be, and writes it where it is not. With `folder` just this once, there. */
  'calendar.writeFeed': {
    ask: z.strictObject({ folder: FolderSchema.optional() }),
    answer: z.strictObject({ file: z.string(), written: z.boolean(), events: z.number().int().min(0) }),
    where: EVERYWHERE,
  },
  /** Reads a calendar file of others: what it holds, whom it is about, what of it the book has. Refuses `calendar-unreadable`. */
  'meeting.preview': {
    ask: z.strictObject({ token: z.string().max(100) }),
    answer: z.strictObject({ previewId: IdSchema, name: z.string(), rows: z.array(MeetingRowSchema) }),
    where: EVERYWHERE,
  },
  /** Takes meetings in as appointments; a UID comes in once and is brought up to date after that. One change, one undo. */
  'meeting.take': {
    ask: z.strictObject({ previewId: IdSchema, uids: z.array(z.string().max(300)).max(5_000) }),
    answer: z.strictObject({
      created: z.number().int().min(0),
      changed: z.number().int().min(0),
      change: ChangedSchema.optional(),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
