import { z } from 'zod';
import { CADENCE_PROBLEMS } from '../domain/cadence-problems.ts';
import { DaySchema } from '../domain/day.ts';
import { CadenceSchema, CodeSchema } from '../domain/playbook.ts';
import { PlaybookEditSchema } from '../domain/playbook-edit.ts';
import { IdSchema, LineSchema, TextsSchema } from '../domain/record.ts';
import { ChangedSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';
import { ForecastSchema } from './plan-channels.ts';
import { PlaybookChoiceSchema } from './playbook-choice.ts';

const CountSchema = z.number().int().min(0);
/** Shipped (`car`) or the rep's own (`own-…`). */
const OneSchema = z.strictObject({ id: CodeSchema });

/**
 * What happens to customers whose next contact would move. `replan`: they are planned by the new rules. `keep-next`: the day each of
 * them has now stays, as a date of the rep's own, until there is a contact.
 */
export const CustomersSchema = z.enum(['replan', 'keep-next']);
export type Customers = z.infer<typeof CustomersSchema>;
const Decided = { customers: CustomersSchema.optional() };

/** `kept`: customers whose day became a date of the rep's own. */
const WrittenSchema = z.strictObject({ ...ChangedSchema.shape, id: CodeSchema, kept: CountSchema });

/** The file of a shared playbook may hold so many UTF-16 units; the longest shipped one has a tenth. */
const FILE_UNITS = 1_000_000;

const PlaybookViewSchema = z.strictObject({
  ...PlaybookChoiceSchema.shape,
  inForce: z.boolean(),
  /** Every cadence in its order. */
  cadences: z
    .array(
      z.strictObject({
        cadence: CadenceSchema,
        state: z.enum(['shipped', 'changed', 'own', 'left-out']),
        /** What it is changed from. */
        shipped: CadenceSchema.optional(),
      }),
    )
    .max(1_500),
});

const PreviewSchema = z.strictObject({
  before: ForecastSchema,
  after: ForecastSchema,
  /** Customers whose next contact comes from a cadence that is changed, new or gone. */
  touched: CountSchema,
  /** Whose next contact stands on another day after it, soonest first; without `from` or `to` there is none. The first 200. */
  moves: z
    .array(
      z.strictObject({
        customerId: IdSchema,
        name: z.string(),
        from: DaySchema.optional(),
        to: DaySchema.optional(),
      }),
    )
    .max(200),
  movesTotal: CountSchema,
  /** Customers in a cadence that is gone after it, by rule or by hand. The first 200. */
  vanishing: z.array(z.strictObject({ customerId: IdSchema, name: z.string(), cadence: CodeSchema })).max(200),
  vanishingTotal: CountSchema,
});
export type PlaybookPreview = z.infer<typeof PreviewSchema>;

/** The rep's own playbooks. A shipped one is read, copied and shared; only a copy is changed. */
export const playbookChannels = {
  'playbook.get': { ask: OneSchema, answer: PlaybookViewSchema, where: EVERYWHERE },
  /** A new playbook of the rep's own that says what the other one says. Nothing is planned by it yet. */
  'playbook.copy': {
    ask: z.strictObject({ id: CodeSchema, name: TextsSchema }),
    answer: WrittenSchema,
    where: EVERYWHERE,
  },
  /** Refuses `invalid-ask` with the path of the field and a plain code. An empty edit notes that the rep has seen the shipped one's update. */
  'playbook.save': {
    ask: z.strictObject({ id: CodeSchema, edit: PlaybookEditSchema, ...Decided }),
    answer: WrittenSchema,
    where: EVERYWHERE,
  },
  /** Back to the shipped: one cadence, or all of them. */
  'playbook.restore': {
    ask: z.strictObject({ id: CodeSchema, cadence: CodeSchema.optional(), ...Decided }),
    answer: WrittenSchema,
    where: EVERYWHERE,
  },
  /** Plans by this one from now on. */
  'playbook.use': {
    ask: z.strictObject({ id: CodeSchema, ...Decided }),
    answer: WrittenSchema,
    where: EVERYWHERE,
  },
  /** Into the bin. Who worked by it works by the shipped one that it stands on. */
  'playbook.remove': {
    ask: z.strictObject({ id: CodeSchema, ...Decided }),
    answer: WrittenSchema,
    where: EVERYWHERE,
  },
  /** The work of the coming weeks now, and if this playbook were in force with that edit; nothing is written. */
  'playbook.preview': {
    ask: z.strictObject({
      id: CodeSchema,
      edit: PlaybookEditSchema.optional(),
      weeks: z.number().int().min(1).max(12),
      ...Decided,
    }),
    answer: PreviewSchema,
    where: EVERYWHERE,
  },
  /** The text of a file to hand over: what differs from the shipped one, and which that is. */
  'playbook.export': {
    ask: OneSchema,
    answer: z.strictObject({ name: LineSchema, text: z.string() }),
    where: EVERYWHERE,
  },
  /**
   * Takes a shared file in as a new playbook of the rep's own. Refuses `playbook-unreadable` with the `line`, `path` and `problem` of
   * what is wrong first. `baseMissing`: it stands on one that this program does not have.
   */
  'playbook.import': {
    ask: z.strictObject({ text: z.string().max(FILE_UNITS) }),
    answer: z.strictObject({ ...WrittenSchema.shape, name: TextsSchema, baseMissing: z.boolean() }),
    where: EVERYWHERE,
  },
  /** Everything that is wrong with such a file; nothing is taken in. */
  'playbook.check': {
    ask: z.strictObject({ text: z.string().max(FILE_UNITS) }),
    answer: z.strictObject({
      problems: z
        .array(z.strictObject({ line: z.number().int().min(1), path: z.string(), problem: z.enum(CADENCE_PROBLEMS) }))
        .max(200),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
