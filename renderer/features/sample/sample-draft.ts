import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { SAMPLE_STAGES, type Sample, sampleStage } from '../../../shared/domain/sample.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, numberDraft, numberOf, quantityIsWrong, some } from '../../ui/form-values.ts';

export const SAMPLE_DAYS = ['askedOn', 'madeOn', 'sentOn', 'arrivedOn', 'verdictOn'] as const;
export type SampleDay = (typeof SAMPLE_DAYS)[number];

export const VERDICTS = ['yes', 'no', 'silent'] as const;
type Verdict = (typeof VERDICTS)[number];

export interface SampleDraft {
  readonly product: string;
  readonly productId: string;
  readonly quantity: string;
  readonly days: Readonly<Record<SampleDay, Day | undefined>>;
  readonly verdict: Verdict | 'none';
  readonly note: string;
}

const BLANK = { product: '', productId: '', verdict: 'none', note: '' } as const;

export function draftOfSample(sample: Sample | undefined, today: Day): SampleDraft {
  const begun: Partial<Sample> & Pick<Sample, 'askedOn'> = sample ?? { askedOn: today };
  const { askedOn, madeOn, sentOn, arrivedOn, verdictOn } = begun;
  const { product, productId, verdict, note } = { ...BLANK, ...sample };
  const days = { askedOn, madeOn, sentOn, arrivedOn, verdictOn };
  return { product, productId, quantity: numberDraft(sample?.quantity), days, verdict, note };
}

/** A verdict has a day, and no day without one. */
export function withVerdict(draft: SampleDraft, verdict: Verdict | 'none', today: Day): SampleDraft {
  const verdictOn = verdict === 'none' ? undefined : (draft.days.verdictOn ?? today);
  return { ...draft, verdict, days: { ...draft.days, verdictOn } };
}

export const verdictIsMissing = ({ days, verdict }: SampleDraft): boolean =>
  (days.verdictOn === undefined) !== (verdict === 'none');

export function askOfSample(draft: SampleDraft, customerId: string, id?: string): Ask<'sample.save'> | undefined {
  const { product, productId, quantity, days, verdict, note } = draft;
  const { askedOn, ...later } = days;
  if (isBlank(product) || askedOn === undefined || quantityIsWrong(quantity) || verdictIsMissing(draft))
    return undefined;
  return withoutUndefined({
    customerId,
    product: product.trim(),
    productId: some(productId),
    quantity: numberOf(quantity),
    askedOn,
    ...later,
    verdict: verdict === 'none' ? undefined : verdict,
    note: some(note),
    id,
  });
}

/** The step that one press notes as taken today; a verdict needs words and so the form. */
export function nextSampleStep(sample: Sample, today: Day): 'madeOn' | 'sentOn' | 'arrivedOn' | undefined {
  const reached = sampleStage(sample, today)?.stage ?? 'asked';
  const next = SAMPLE_STAGES[SAMPLE_STAGES.indexOf(reached) + 1];
  return next === undefined || next === 'asked' || next === 'verdict' ? undefined : `${next}On`;
}
