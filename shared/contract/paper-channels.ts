import { z } from 'zod';
import { RowKindSchema } from '../domain/agenda.ts';
import { CadenceViewSchema } from '../domain/playbook.ts';
import { ChannelSchema } from '../domain/channel.ts';
import { DaySchema } from '../domain/day.ts';
import { IdSchema, TimeSchema } from '../domain/record.ts';
import { PlaybookChoiceSchema } from './playbook-choice.ts';
import { type Channel, DESKTOP, EVERYWHERE } from './place.ts';

const EntrySchema = z.strictObject({
  kind: z.enum([...RowKindSchema.options, 'birthday', 'special-day', 'gift']),
  customerId: IdSchema,
  name: z.string(),
  /** Whose day, when it is not the customer's own; or what is promised. */
  detail: z.string().optional(),
  time: TimeSchema.optional(),
  overdue: z.boolean(),
  /** Completed years on that day, for birthdays with a year. */
  age: z.number().int().optional(),
  lunar: z.boolean().optional(),
});
export type CalendarEntry = z.infer<typeof EntrySchema>;

export const CARD_BLOCKS = ['personal', 'family', 'wanted', 'contacts', 'deals', 'gifts', 'notes'] as const;
export const CardAskSchema = z.strictObject({
  customerId: IdSchema,
  size: z.enum(['A4', 'A5']),
  blocks: z.array(z.enum(CARD_BLOCKS)),
  /** With the fields marked sensitive, which are left out otherwise. */
  sensitive: z.boolean().optional(),
});
export type CardAsk = z.infer<typeof CardAskSchema>;

export const paperChannels = {
  'calendar.range': {
    ask: z.strictObject({ from: DaySchema, until: DaySchema }),
    answer: z.strictObject({
      days: z
        .array(
          z.strictObject({
            on: DaySchema,
            workDay: z.boolean(),
            /** How sure that is: absent where the year was arranged. */
            certainty: z.enum(['statutory-only', 'unknown']).optional(),
            /** Named by law, an arrangement or the rep: what it is off for, or worked for. Empty where nobody gave it a name. */
            named: z.strictObject({ 'zh-CN': z.string(), en: z.string() }).optional(),
            /** For a cell: 初七, and the month's name on its first day. */
            lunar: z.strictObject({ 'zh-CN': z.string(), en: z.string() }).optional(),
            /** In full: 农历八月初七. */
            lunarDate: z.strictObject({ 'zh-CN': z.string(), en: z.string() }).optional(),
            festival: z.strictObject({ 'zh-CN': z.string(), en: z.string() }).optional(),
            /** At most 200; `total` counts them all. */
            entries: z.array(EntrySchema).max(200),
            total: z.number().int().min(0),
          }),
        )
        .max(400),
    }),
    where: EVERYWHERE,
  },
  /** Renders what is due in the span for the rep's own calendar and notes it in the export ledger. */
  'calendar.export': {
    ask: z.strictObject({ from: DaySchema.optional(), until: DaySchema.optional() }),
    answer: z.strictObject({
      files: z.array(z.strictObject({ name: z.string(), text: z.string() })),
      events: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
  'card.print': {
    ask: CardAskSchema,
    answer: z.strictObject({ saved: z.boolean(), name: z.string() }),
    where: DESKTOP,
  },
  'report.contacts': {
    ask: z.strictObject({ weeks: z.number().int().min(1).max(104), ahead: z.number().int().min(1).max(92) }),
    answer: z.strictObject({
      weeks: z.array(
        z.strictObject({
          from: DaySchema,
          total: z.number().int().min(0),
          talks: z.number().int().min(0),
          attempts: z.number().int().min(0),
          byChannel: z.partialRecord(ChannelSchema, z.number().int().min(0)),
        }),
      ),
      load: z.array(z.strictObject({ on: DaySchema, count: z.number().int().min(0), workDay: z.boolean() })),
      overdue: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
  /** The cadences of the playbook in force, and the playbooks there are to choose from (`settings.change` with `playbook`). */
  'playbook.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      id: z.string(),
      cadences: z.array(CadenceViewSchema),
      choices: z.array(PlaybookChoiceSchema),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
