import { z } from 'zod';
import { ChannelSchema } from './channel.ts';
import { TextsSchema } from './record.ts';
import { SpecialDaySchema } from './special-day.ts';

/** A code of a cadence, step, intent, grade or playbook. Codes live in playbook files, so they are strings and never unions. */
export const CodeSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/);
const CodesSchema = z.array(CodeSchema).min(1).max(40);

/**
 * Earliest and latest calendar day of a window, both included: the clock, plus `months`, plus days; below zero before it.
 *
 * Months count from the clock itself, so that a step of the 31st comes back after February.
 */
export const AfterSchema = z
  .strictObject({
    months: z.number().int().min(-120).max(120).optional(),
    from: z.number().int().min(-3_660).max(3_660),
    until: z.number().int().min(-3_660).max(3_660),
  })
  .refine((after) => after.from <= after.until, { path: ['until'], message: 'ends before it begins' });
export type After = z.infer<typeof AfterSchema>;

/** What ends a step. `talk`: two-way on any channel; `meeting`: two-way and in person; `sending`: something sent, or a talk. */
export const CompletionSchema = z.enum(['talk', 'meeting', 'sending']);
export type Completion = z.infer<typeof CompletionSchema>;

/**
 * On which days a step may be planned. `work`, the default: a working day; `weekend`: a day that is free anyway, for a private word;
 * `day`: the first day of its window, whatever day that is (a greeting).
 */
export const PlacingSchema = z.enum(['work', 'weekend', 'day']);

export const StepSchema = z.strictObject({
  id: CodeSchema,
  after: AfterSchema,
  channel: ChannelSchema,
  completedBy: CompletionSchema,
  placing: PlacingSchema.optional(),
  /** A hard deadline: never later than so many days after the clock. Up to it restraint, mail days and full days give way. */
  limit: z.number().int().min(0).max(3_660).optional(),
  /** Planned with an occasion of the customer's (a festival, their dates) where one lies in the window. */
  withOccasion: z.literal(true).optional(),
  /** The last step of a series: comes again every so many months, counted from the clock. */
  everyMonths: z.number().int().min(1).max(120).optional(),
  aim: TextsSchema,
  /** A first sentence for the rep to say or write. */
  opening: TextsSchema.optional(),
});
export type Step = z.infer<typeof StepSchema>;

/** Things that happen on a day and start a cadence. What each means stands in electron/cadence/anchors. */
export const TRIGGERS = [
  'added',
  'first-contact',
  'walk-in',
  'show.ended',
  'quote.sent',
  'sample.asked',
  'sample.made',
  'sample.sent',
  'sample.arrived',
  'sample.no',
  'want.arrived',
  'price.changed',
  'deal.signed',
  'deal.delivered',
  'deal.finished',
  'deal.lost',
  'service.done',
  'contract.end',
  'budget.date',
  'season',
  'trip.start',
  'trip.end',
] as const;
export const TriggerSchema = z.enum(TRIGGERS);
export type Trigger = z.infer<typeof TriggerSchema>;

/** What keeps a cadence away that would apply otherwise. `walk-in`, `show`: that first answer is running instead. */
export const UnlessSchema = z.enum(['graded', 'bought', 'invoiced', 'walk-in', 'show']);

const BASES = ['intent', 'horizon', 'showClass', 'orgGrade', 'relationship', 'trigger', 'optIn'] as const;

/** Whom a cadence is for: all that is named must hold. Whoever is enrolled by hand has it besides. */
export const AppliesToSchema = z
  .strictObject({
    intent: CodesSchema.optional(),
    horizon: CodesSchema.optional(),
    showClass: CodesSchema.optional(),
    orgGrade: CodesSchema.optional(),
    relationship: z
      .array(z.enum(['lead', 'prospect', 'lost', 'buyer']))
      .min(1)
      .optional(),
    trigger: TriggerSchema.optional(),
    /** Nobody but those enrolled by hand. */
    optIn: z.literal(true).optional(),
    customerKind: z.enum(['person', 'organization']).optional(),
    unless: z.array(UnlessSchema).min(1).optional(),
    /** Only where no other repeat applies. */
    lastResort: z.literal(true).optional(),
  })
  .refine((to) => BASES.some((basis) => to[basis] !== undefined), { message: `needs one of ${BASES.join(', ')}` });
export type AppliesTo = z.infer<typeof AppliesToSchema>;

/** What a `calendar` cadence comes with: festivals by their code, and the customer's own dates by kind. */
export const OccasionsSchema = z.strictObject({
  festivals: CodesSchema.optional(),
  specialDays: z.array(SpecialDaySchema.shape.kind).min(1).optional(),
});

/**
 * The four clocks. `repeat`: its one step counts anew from every contact that completes it. `sequence`: its steps count from one
 * start, until each is done. `series`: before or after a date that stands by itself. `calendar`: comes with occasions, year by year.
 */
export const CadenceKindSchema = z.enum(['repeat', 'sequence', 'series', 'calendar']);

const CadenceShape = z.strictObject({
  id: CodeSchema,
  name: TextsSchema,
  /** How often, in the seller's words: "twice a week". The days stand beside it. */
  rhythm: TextsSchema.optional(),
  kind: CadenceKindSchema,
  appliesTo: AppliesToSchema,
  occasions: OccasionsSchema.optional(),
  followUpType: z.enum(['service', 'converting', 'long-term']),
  /** A first-answer sequence: intent and grade wait while it runs. */
  suspends: z.boolean().optional(),
  steps: z.array(StepSchema).min(1).max(50),
  /** After so many talks under this cadence the rep is asked whether the grade still holds. */
  reviewAfterTalks: z.number().int().min(1).max(100).optional(),
  /** How many talks it usually takes. */
  closesAfterTalks: z.strictObject({ from: z.number().int().min(1), until: z.number().int().min(1) }).optional(),
  /** What ends it, or comes after it. */
  exit: TextsSchema.optional(),
});
type Shape = z.infer<typeof CadenceShape>;

const RULES: readonly (readonly [says: (cadence: Shape) => boolean, path: string, message: string])[] = [
  [({ kind, steps }) => kind !== 'repeat' || steps.length === 1, 'steps', 'a repeat has one step'],
  [({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length, 'steps', 'two steps of one id'],
  [
    ({ kind, occasions }) => (kind === 'calendar') === (occasions !== undefined),
    'occasions',
    'a calendar alone has them',
  ],
  [
    ({ kind, steps }) =>
      steps.every((step, at) => step.everyMonths === undefined || (kind === 'series' && at === steps.length - 1)),
    'steps',
    'only the last step of a series comes again',
  ],
  [
    ({ kind, steps }) => kind === 'series' || kind === 'calendar' || steps.every(({ after }) => after.from >= 0),
    'steps',
    'only a date has days before it',
  ],
];

export const CadenceSchema = CadenceShape.superRefine((cadence, refused) => {
  for (const [says, path, message] of RULES)
    if (!says(cadence)) refused.addIssue({ code: 'custom', path: [path], message });
});
export type Cadence = z.infer<typeof CadenceSchema>;

/** A cadence as the window sees it: with the playbook it stands in. */
export const CadenceViewSchema = z.strictObject({ ...CadenceShape.shape, playbook: CodeSchema });
export type CadenceView = z.infer<typeof CadenceViewSchema>;

/** Bounds of the derived scales, in days and months. */
export const ScalesSchema = z.strictObject({
  horizon: z.strictObject({
    /** Nearest purchase first; a code holds up to its day, counted from today. `name` where a trade calls it otherwise. */
    bounds: z
      .array(z.strictObject({ code: CodeSchema, untilDays: z.number().int().min(0), name: TextsSchema.optional() }))
      .min(1),
    /** Days for which a passed date keeps the nearest code; then it is up for review. */
    graceDays: z.number().int().min(0),
  }),
  /** A buyer without a deal for so long is dormant. */
  dormantAfterMonths: z.number().int().min(1),
});
export type Scales = z.infer<typeof ScalesSchema>;

/** One file of `resources/playbooks`. */
export const PlaybookSchema = z.strictObject({
  id: CodeSchema,
  version: z.number().int().min(1),
  name: TextsSchema,
  /** One line for the rep who has to choose. */
  about: TextsSchema.optional(),
  /** Stands on another one: its cadences and scales hold where this one says nothing else. */
  basedOn: CodeSchema.optional(),
  /** Cadences of the one below that this trade does not have. */
  without: z.array(CodeSchema).optional(),
  scales: ScalesSchema.optional(),
  cadences: z.array(CadenceSchema).max(500),
});
export type Playbook = z.infer<typeof PlaybookSchema>;
