import { z } from 'zod';
import { type Channel, familyOf, OutcomeSchema } from '../../../shared/domain/channel.ts';
import { addDays, type Day, DaySchema } from '../../../shared/domain/day.ts';
import { BroughtSchema, NOTHING_BROUGHT } from './brought.ts';
import type { Hour } from './callback.ts';
import { WAYS, type Way, usualDirection, usualOutcome, wayFor } from './ways.ts';

export const NEXT_CHOICES = ['cadence', 'tomorrow', 'week', 'pick', 'none'] as const;
export type NextChoice = (typeof NEXT_CHOICES)[number];

/** What stands in the log box, half done or done. Kept outside the window, so it is read by this schema when it comes back. */
export const LogDraftSchema = z.strictObject({
  way: z.enum(WAYS),
  direction: z.enum(['out', 'in']),
  outcome: OutcomeSchema,
  note: z.string(),
  /** Absent while a field holds something that is no day. */
  on: DaySchema.optional(),
  /** Empty: not said. */
  time: z.string(),
  /** Who of them was there. */
  personIds: z.array(z.string()).optional(),
  /** The rival that was spoken of. */
  competitorId: z.string().optional(),
  intent: z.string().optional(),
  /** A code of the horizon, held by hand. */
  horizon: z.string().optional(),
  brought: BroughtSchema,
  promise: z.strictObject({
    on: z.boolean(),
    what: z.string(),
    dueOn: DaySchema.optional(),
    /** A problem found at a callback. */
    kind: z.literal('fix').optional(),
  }),
  next: z.strictObject({
    choice: z.enum(NEXT_CHOICES),
    on: DaySchema.optional(),
    time: z.string(),
    what: z.string(),
  }),
});
export type LogDraft = z.infer<typeof LogDraftSchema>;

const NO_STEP: LogDraft['next'] = { choice: 'cadence', on: undefined, time: '', what: '' };

export const emptyDraft = (today: Day, way: Way = 'callOut'): LogDraft => ({
  way,
  direction: usualDirection(way),
  outcome: usualOutcome(way, usualDirection(way)),
  note: '',
  on: today,
  time: '',
  brought: NOTHING_BROUGHT,
  promise: { on: false, what: '', dueOn: addDays(today, 1) },
  next: NO_STEP,
});

/** They were there too; nobody is named twice. */
export const withPeople = (draft: LogDraft, ids: readonly string[]): LogDraft =>
  ids.length === 0 ? draft : { ...draft, personIds: [...new Set([...(draft.personIds ?? []), ...ids])] };

/** Another way of contact brings its usual outcome and direction with it. */
export const withWay = (draft: LogDraft, way: Way): LogDraft => {
  const direction = usualDirection(way);
  return { ...draft, way, direction, outcome: usualOutcome(way, direction) };
};

/** What a script put into words went out: words that stand there already are kept before it. */
export function withSent(draft: LogDraft, channel: Channel, sent: string): LogDraft {
  const there = withWay(draft, wayFor(channel));
  const note = [draft.note.trim(), sent.trim()].filter((words) => words !== '').join('\n');
  return { ...there, note, ...(familyOf(channel) === 'written' && { outcome: 'sent' }) };
}

/** When to try again after a bad time, with the words for it. */
interface Callback extends Hour {
  readonly what: string;
}

const isOffered = ({ choice, on, time, what }: LogDraft['next'], callback: Callback): boolean =>
  choice === 'pick' && on === callback.on && time === callback.time && what === callback.what;

/** A bad time asks for a better one: the next step opens at the hour to offer, and closes again while nobody touched it. */
export function withOutcome(draft: LogDraft, outcome: LogDraft['outcome'], callback: Callback): LogDraft {
  const { next } = draft;
  if (outcome === 'busy' && next.choice === 'cadence')
    return { ...draft, outcome, next: { ...callback, choice: 'pick' } };
  const isOver = outcome !== 'busy' && isOffered(next, callback);
  return { ...draft, outcome, next: isOver ? NO_STEP : next };
}

/** A problem found: promised to be put right by tomorrow. Words that stand there already are kept. */
export const withProblem = (draft: LogDraft, today: Day): LogDraft => ({
  ...draft,
  promise: { on: true, what: draft.promise.what, dueOn: addDays(today, 1), kind: 'fix' },
});

export const withDirection = (draft: LogDraft, direction: 'out' | 'in'): LogDraft => ({
  ...draft,
  direction,
  outcome: usualOutcome(draft.way, direction),
});

/** The day a choice means; the cadence's own day comes from the book. */
export function withNext(draft: LogDraft, choice: NextChoice, today: Day, cadenceOn: Day | undefined): LogDraft {
  const on = { cadence: undefined, none: undefined, tomorrow: addDays(today, 1), week: addDays(today, 7) };
  if (choice !== 'pick') return { ...draft, next: { ...draft.next, choice, on: on[choice] } };
  const kept = draft.next.on ?? (cadenceOn !== undefined && cadenceOn >= today ? cadenceOn : addDays(today, 1));
  return { ...draft, next: { ...draft.next, choice, on: kept } };
}

/** A sentence taken into the note, on a line of its own; what stands there is kept. */
export const withWords = (draft: LogDraft, words: string): LogDraft => ({
  ...draft,
  note: [draft.note.trimEnd(), words].filter((part) => part !== '').join('\n'),
});

/** Something a person would be sorry to lose. */
export const isWorthKeeping = (draft: LogDraft): boolean =>
  draft.note.trim() !== '' ||
  draft.brought.objections.length > 0 ||
  draft.promise.what.trim() !== '' ||
  draft.next.what.trim() !== '';

const KEY = 'log.';
const keyFor = (customerId: string | undefined): string => KEY + (customerId ?? 'nobody');

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The draft put aside for a customer; whatever does not read as one is nothing. */
export function draftOn(shelf: Shelf, customerId: string | undefined): LogDraft | undefined {
  const text = shelf.getItem(keyFor(customerId));
  if (text === null) return undefined;
  try {
    return LogDraftSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export const putDraft = (shelf: Shelf, customerId: string | undefined, draft: LogDraft): void =>
  shelf.setItem(keyFor(customerId), JSON.stringify(draft));

export const dropDraft = (shelf: Shelf, customerId: string | undefined): void => shelf.removeItem(keyFor(customerId));
