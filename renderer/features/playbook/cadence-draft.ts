import type { Channel } from '../../../shared/domain/channel.ts';
import type { AppliesTo, Cadence, Completion, Step } from '../../../shared/domain/playbook.ts';
import type { Texts } from '../../../shared/domain/record.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, numberDraft } from '../../ui/form-values.ts';

/** Words in both languages as they are typed. */
export interface TextsDraft {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** A step as it is typed: numbers are text until they are read. */
export interface StepDraft {
  readonly id: string;
  readonly months: string;
  readonly from: string;
  readonly until: string;
  readonly channel: Channel;
  readonly completedBy: Completion;
  readonly placing: NonNullable<Step['placing']>;
  readonly limit: string;
  readonly everyMonths: string;
  readonly aim: TextsDraft;
  readonly opening: TextsDraft;
  /** Kept as it is. */
  readonly withOccasion: Step['withOccasion'];
}

export interface CadenceDraft {
  readonly id: string;
  readonly name: TextsDraft;
  readonly rhythm: TextsDraft;
  readonly kind: Cadence['kind'];
  readonly followUpType: Cadence['followUpType'];
  readonly appliesTo: AppliesTo;
  readonly steps: readonly StepDraft[];
  readonly review: string;
  readonly closesFrom: string;
  readonly closesUntil: string;
  readonly exit: TextsDraft;
  /** Kept as they are. */
  readonly occasions: Cadence['occasions'];
  readonly suspends: Cadence['suspends'];
}

const textsDraft = (texts: Texts | undefined): TextsDraft => ({ 'zh-CN': texts?.['zh-CN'] ?? '', en: texts?.en ?? '' });

function stepDraft({ id, after, channel, completedBy, ...step }: Step): StepDraft {
  return {
    id,
    months: numberDraft(after.months),
    from: numberDraft(after.from),
    until: numberDraft(after.until),
    channel,
    completedBy,
    placing: step.placing ?? 'work',
    limit: numberDraft(step.limit),
    everyMonths: numberDraft(step.everyMonths),
    aim: textsDraft(step.aim),
    opening: textsDraft(step.opening),
    withOccasion: step.withOccasion,
  };
}

export const draftOfCadence = (cadence: Cadence): CadenceDraft => ({
  id: cadence.id,
  name: textsDraft(cadence.name),
  rhythm: textsDraft(cadence.rhythm),
  kind: cadence.kind,
  followUpType: cadence.followUpType,
  appliesTo: cadence.appliesTo,
  steps: cadence.steps.map(stepDraft),
  review: numberDraft(cadence.reviewAfterTalks),
  closesFrom: numberDraft(cadence.closesAfterTalks?.from),
  closesUntil: numberDraft(cadence.closesAfterTalks?.until),
  exit: textsDraft(cadence.exit),
  occasions: cadence.occasions,
  suspends: cadence.suspends,
});

/** Words without the language that nothing was typed in. */
function textsOf({ 'zh-CN': zh, en }: TextsDraft): Texts {
  return { ...(!isBlank(zh) && { 'zh-CN': zh.trim() }), ...(!isBlank(en) && { en: en.trim() }) };
}

const someTexts = (texts: TextsDraft): Texts | undefined =>
  isBlank(texts['zh-CN']) && isBlank(texts.en) ? undefined : textsOf(texts);

/** A number where one was typed; else the words, for the schema to refuse. */
function read(text: string): unknown {
  if (isBlank(text)) return undefined;
  const number = Number(text.trim());
  return Number.isNaN(number) ? text : number;
}

const stepOf = (step: StepDraft): unknown => ({
  id: step.id,
  after: withoutUndefined({ months: read(step.months), from: read(step.from), until: read(step.until) }),
  channel: step.channel,
  completedBy: step.completedBy,
  ...withoutUndefined({
    placing: step.placing === 'work' ? undefined : step.placing,
    limit: read(step.limit),
    withOccasion: step.withOccasion,
    everyMonths: read(step.everyMonths),
  }),
  aim: textsOf(step.aim),
  ...withoutUndefined({ opening: someTexts(step.opening) }),
});

function closesOf({ closesFrom, closesUntil }: CadenceDraft): unknown {
  if (isBlank(closesFrom) && isBlank(closesUntil)) return undefined;
  return withoutUndefined({ from: read(closesFrom), until: read(closesUntil) });
}

/** What was typed in the shape of a cadence; whether it is one is for the schema to say. */
export const cadenceOfDraft = (draft: CadenceDraft): unknown => ({
  id: draft.id,
  name: textsOf(draft.name),
  ...withoutUndefined({ rhythm: someTexts(draft.rhythm) }),
  kind: draft.kind,
  appliesTo: draft.appliesTo,
  ...withoutUndefined({ occasions: draft.occasions }),
  followUpType: draft.followUpType,
  ...withoutUndefined({ suspends: draft.suspends }),
  steps: draft.steps.map(stepOf),
  ...withoutUndefined({
    reviewAfterTalks: read(draft.review),
    closesAfterTalks: closesOf(draft),
    exit: someTexts(draft.exit),
  }),
});

const NO_TEXTS: TextsDraft = { 'zh-CN': '', en: '' };

/** A step to begin with; its code is one that no other step has. */
export function newStep(steps: readonly StepDraft[]): StepDraft {
  const taken = new Set(steps.map(({ id }) => id));
  let n = steps.length + 1;
  while (taken.has(`step-${n}`)) n += 1;
  const last = steps.at(-1);
  return {
    id: `step-${n}`,
    months: '',
    from: last?.until ?? '6',
    until: last?.until ?? '8',
    channel: last?.channel ?? 'call',
    completedBy: last?.completedBy ?? 'talk',
    placing: 'work',
    limit: '',
    everyMonths: '',
    aim: NO_TEXTS,
    opening: NO_TEXTS,
    withOccasion: undefined,
  };
}

/** A cadence of the rep's own to begin with: weekly, for those they put on it. `code` is one that is free. */
export const newCadence = (code: string): CadenceDraft => ({
  id: code,
  name: NO_TEXTS,
  rhythm: NO_TEXTS,
  kind: 'repeat',
  followUpType: 'converting',
  appliesTo: { optIn: true },
  steps: [newStep([])],
  review: '',
  closesFrom: '',
  closesUntil: '',
  exit: NO_TEXTS,
  occasions: undefined,
  suspends: undefined,
});

/** A code for a cadence of the rep's own that no other one has. */
export function freeCode(taken: readonly string[]): string {
  let n = 1;
  while (taken.includes(`own.${n}`)) n += 1;
  return `own.${n}`;
}
