import { z } from 'zod';
import { WorkYearRecordSchema } from '../almanac/work-year.ts';
import { DaySchema } from '../domain/day.ts';
import { OwnDaysSchema } from '../domain/own-days.ts';
import { ChangedSchema, ChangedWithIdSchema } from './changed.ts';
import { removal, written } from './dossier-channels.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const { year: YearSchema, country: CountrySchema, notice, published } = WorkYearRecordSchema.shape;
const CountSchema = z.number().int().min(0);

const counted = {
  year: YearSchema,
  notice,
  published,
  /** Days off that are named, weekends among them. */
  off: CountSchema,
  /** Days worked to make up for others. */
  worked: CountSchema,
};

const SourceSchema = z.enum(['shipped', 'imported']);

const ArrangedSchema = z.strictObject({ ...counted, country: CountrySchema, source: SourceSchema });
export type ArrangedYear = z.infer<typeof ArrangedSchema>;

/** What the rep should look at before taking an arrangement over. None of them refuses it. */
const WarningSchema = z.discriminatedUnion('warning', [
  z.strictObject({ warning: z.literal('make-up-on-weekday'), on: DaySchema }),
  z.strictObject({
    warning: z.literal('count-differs'),
    name: z.string(),
    said: CountSchema,
    found: CountSchema,
  }),
  z.strictObject({ warning: z.literal('day-twice'), on: DaySchema }),
  z.strictObject({ warning: z.literal('other-year'), on: DaySchema }),
  z.strictObject({ warning: z.literal('law-day-missing'), on: DaySchema, name: z.string() }),
  z.strictObject({ warning: z.literal('no-such-day'), text: z.string() }),
  z.strictObject({ warning: z.literal('row-unread'), row: CountSchema }),
]);
export type ArrangementWarning = z.infer<typeof WarningSchema>;

const PastedSchema = z.strictObject({
  /** The notice itself, JSON of holiday-cn or chinese-days, or a table of date, type and name. */
  text: z.string().min(1).max(200_000),
  /** Which year a notice arranges whose title was not pasted along. */
  year: YearSchema.optional(),
  /** Whose days off they are; mainland China's when absent. */
  country: CountrySchema,
});

export const workDayChannels = {
  /** Which years are arranged, which are not and should be, and the rep's own days. */
  'workDays.status': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      /** Ascending; mainland China first. An imported year stands in place of the shipped one. */
      years: z.array(ArrangedSchema),
      /** This year, and from 1 November the next, where nobody arranged it. */
      missing: z.array(YearSchema).max(2),
      /** By their first day. */
      own: z.array(OwnDaysSchema),
    }),
    where: EVERYWHERE,
  },
  /** How a text would be understood; nothing is written. Refuses `arrangement-unreadable`. */
  'workDays.preview': {
    ask: PastedSchema,
    answer: z.strictObject({
      /** `replaces`: what is known of that year already. */
      years: z.array(z.strictObject({ ...counted, replaces: SourceSchema.optional() })).min(1),
      /** The first 100. */
      warnings: z.array(WarningSchema).max(100),
    }),
    where: EVERYWHERE,
  },
  /** Puts each year that was read into the book, in place of an imported one. Refuses `arrangement-unreadable`. */
  'workDays.import': {
    ask: PastedSchema,
    answer: z.strictObject({ ...ChangedSchema.shape, years: z.array(YearSchema).min(1) }),
    where: EVERYWHERE,
  },
  /** Takes an imported year out; the shipped one counts again, where there is one. */
  'workDays.forget': {
    ask: z.strictObject({ year: YearSchema, country: CountrySchema }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  /** At most a year at a stretch. */
  'ownDays.save': { ask: written(OwnDaysSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'ownDays.remove': removal,
} as const satisfies Record<string, Channel>;
