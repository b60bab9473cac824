import { z } from 'zod';
import { ReasonSchema, RowKindSchema, WindowSchema } from '../domain/agenda.ts';
import { FollowUpKeySchema } from '../domain/choice.ts';
import { DaySchema } from '../domain/day.ts';
import { IdSchema, TimeSchema } from '../domain/record.ts';
import { CALENDAR_LAYERS, CalendarEntrySchema } from './calendar-entry.ts';
import { ChangedSchema } from './changed.ts';
import { type Channel, DESKTOP, EVERYWHERE } from './place.ts';

const TwoWordsSchema = z.strictObject({ 'zh-CN': z.string(), en: z.string() });
const count = z.number().int().min(0);
const layers = z.array(z.enum(CALENDAR_LAYERS)).max(CALENDAR_LAYERS.length).optional();

const CalendarDaySchema = z.strictObject({
  on: DaySchema,
  workDay: z.boolean(),
  /** How sure that is: absent where the year was arranged. */
  certainty: z.enum(['statutory-only', 'unknown']).optional(),
  /** Named by law, an arrangement or the rep: what it is off for, or worked for. Empty where nobody gave it a name. */
  named: TwoWordsSchema.optional(),
  /** For a cell: 初七, and the month's name on its first day. */
  lunar: TwoWordsSchema.optional(),
  /** In full: 农历八月初七. */
  lunarDate: TwoWordsSchema.optional(),
  festival: TwoWordsSchema.optional(),
  /** The solar term that begins on it. */
  term: TwoWordsSchema.optional(),
  /** In the order in which a day is read; `total` counts them all. */
  entries: z.array(CalendarEntrySchema).max(200),
  total: count,
  /** What fills the day, whatever layers are asked for; absent when nothing does. Written words fill none. */
  load: z.strictObject({ calls: count, visits: count }).optional(),
});
export type CalendarDay = z.infer<typeof CalendarDaySchema>;

export const calendarChannels = {
  'calendar.range': {
    ask: z.strictObject({
      from: DaySchema,
      until: DaySchema,
      /** All of them when absent. */
      layers,
      /** Entries of each day to answer at most; 200 when absent. */
      limit: z.number().int().min(1).max(200).optional(),
    }),
    answer: z.strictObject({ days: z.array(CalendarDaySchema).max(400) }),
    where: EVERYWHERE,
  },
  /** A month or a week on one page of A4, on its side. */
  'calendar.print': {
    ask: z.strictObject({ view: z.enum(['month', 'week']), on: DaySchema, layers }),
    answer: z.strictObject({ saved: z.boolean(), name: z.string() }),
    where: DESKTOP,
  },
  /** What `followUp.move` would do, and what stands for the day it has now. */
  'followUp.previewMove': {
    ask: z.strictObject({ customerId: IdSchema, key: FollowUpKeySchema, to: DaySchema }),
    answer: z.strictObject({
      kind: RowKindSchema,
      window: WindowSchema,
      reason: ReasonSchema,
      /**
       * `put-off`: its rule goes on holding it; `by-hand`: it becomes a date of the rep's own, which stays until the next contact;
       * `promised-anew`: the day promised is another one; `stays`: nothing moves it there.
       */
      how: z.enum(['put-off', 'by-hand', 'promised-anew', 'stays']),
    }),
    where: EVERYWHERE,
  },
  /** Moves what is due to another day, earlier or later, inside its window or not. `on`: the day it stands on afterwards. */
  'followUp.move': {
    ask: z.strictObject({ customerId: IdSchema, key: FollowUpKeySchema, to: DaySchema, time: TimeSchema.optional() }),
    answer: z.strictObject({ ...ChangedSchema.shape, on: DaySchema, beyondWindow: z.boolean() }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
