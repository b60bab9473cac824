import { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';
import { ChannelSchema } from './channel.ts';
import { TextsSchema } from './record.ts';

/** A code of a cadence, step, intent, grade or trigger. Codes live in playbook files, so they are strings and never unions. */
const CodeSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/);

/** Calendar days after the clock: earliest and latest, both included. */
const AfterSchema = z
  .strictObject({ from: z.number().int().min(0).max(3_660), until: z.number().int().min(0).max(3_660) })
  .refine((after) => after.from <= after.until, { path: ['until'], message: 'ends before it begins' });

/** What ends a step. `talk`: two-way on any channel; `meeting`: two-way and in person; `sending`: something sent, or a talk. */
export const CompletionSchema = z.enum(['talk', 'meeting', 'sending']);
export type Completion = z.infer<typeof CompletionSchema>;

export const StepSchema = z.strictObject({
  id: CodeSchema,
  after: AfterSchema,
  channel: ChannelSchema,
  completedBy: CompletionSchema,
  aim: TextsSchema,
  /** A first sentence for the rep to say or write. */
  opening: TextsSchema.optional(),
});
export type Step = z.infer<typeof StepSchema>;

/**
 * Whom a cadence is for: exactly one of `intent`, `horizon`, `trigger`, narrowed by the others.
 *
 * Triggers are things that begin on a day: `added` (in the book, never contacted), `first-contact`, `quote.sent`.
 */
export const AppliesToSchema = z
  .strictObject({
    intent: CodeSchema.optional(),
    horizon: CodeSchema.optional(),
    trigger: CodeSchema.optional(),
    customerKind: z.enum(['person', 'organization']).optional(),
    /** Only while no scale has graded the customer. */
    ungraded: z.literal(true).optional(),
  })
  .refine((to) => [to.intent, to.horizon, to.trigger].filter((code) => code !== undefined).length === 1, {
    message: 'needs exactly one of intent, horizon, trigger',
  });

const CadenceShape = z.strictObject({
  id: CodeSchema,
  name: TextsSchema,
  /** How often, in the seller's words: "twice a week". The days stand beside it. */
  rhythm: TextsSchema.optional(),
  /** `repeat`: its one step comes again after every completion. `sequence`: its steps count from one start. */
  kind: z.enum(['repeat', 'sequence']),
  appliesTo: AppliesToSchema,
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

export const CadenceSchema = CadenceShape.refine((c) => c.kind === 'sequence' || c.steps.length === 1, {
  path: ['steps'],
  message: 'a repeat has one step',
}).refine((c) => new Set(c.steps.map((step) => step.id)).size === c.steps.length, {
  path: ['steps'],
  message: 'two steps of one id',
});
export type Cadence = z.infer<typeof CadenceSchema>;

/** A cadence as the window sees it: with the playbook it stands in. */
export const CadenceViewSchema = z.strictObject({ ...CadenceShape.shape, playbook: CodeSchema });
export type CadenceView = z.infer<typeof CadenceViewSchema>;

/** Bounds of the derived scales, in days and months. */
export const ScalesSchema = z.strictObject({
  horizon: z.strictObject({
    /** Nearest purchase first; a code holds up to its day, counted from today. */
    bounds: z.array(z.strictObject({ code: CodeSchema, untilDays: z.number().int().min(0) })).min(1),
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
  scales: ScalesSchema.optional(),
  cadences: z.array(CadenceSchema).max(500),
});
export type Playbook = z.infer<typeof PlaybookSchema>;

/** Playbooks that were read and fit together. */
export interface Playbooks {
  /** In the order of the files and of the lines in them. */
  readonly cadences: ReadonlyMap<string, CadenceView>;
  readonly scales: Scales;
}

/**
 * Reads playbook files, already parsed as JSON. No cadence id may stand twice, and exactly one file brings the scales.
 *
 * Refuses with `internal`, since playbooks ship with the program; the detail names file, path and problem.
 */
export function loadPlaybooks(files: readonly unknown[]): Result<Playbooks> {
  const playbooks: Playbook[] = [];
  for (const [index, file] of files.entries()) {
    const read = PlaybookSchema.safeParse(file);
    if (!read.success) {
      const [first] = read.error.issues;
      return refused(String(index), first?.path.join('.') ?? '', first?.message ?? 'unreadable');
    }
    playbooks.push(read.data);
  }
  return joined(playbooks);
}

function joined(playbooks: readonly Playbook[]): Result<Playbooks> {
  const cadences = new Map<string, CadenceView>();
  for (const playbook of playbooks) {
    for (const cadence of playbook.cadences) {
      if (cadences.has(cadence.id)) return refused(playbook.id, cadence.id, 'stands twice');
      cadences.set(cadence.id, { ...cadence, playbook: playbook.id });
    }
  }
  const [scales, ...more] = playbooks.flatMap((playbook) => playbook.scales ?? []);
  if (scales === undefined || more.length > 0) return refused('', 'scales', 'must stand exactly once');
  return ok({ cadences, scales });
}

const refused = (file: string, path: string, problem: string) => fail('internal', { file, path, problem });
