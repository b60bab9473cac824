import type { Ask } from '../../../shared/contract/contract.ts';
import type { Batch } from '../../../shared/domain/batch.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, some } from '../../ui/form-values.ts';

export interface BatchDraft {
  readonly kind: Batch['kind'];
  readonly name: string;
  readonly place: string;
  readonly startsOn: Day | undefined;
  readonly endsOn: Day | undefined;
  readonly prefix: string;
  readonly note: string;
}

const BLANK: BatchDraft = {
  kind: 'show',
  name: '',
  place: '',
  startsOn: undefined,
  endsOn: undefined,
  prefix: '',
  note: '',
};

export function draftOfBatch(batch: Batch | undefined): BatchDraft {
  const { kind, name, place, startsOn, endsOn, prefix, note } = { ...BLANK, ...batch };
  return { kind, name, place, startsOn, endsOn, prefix, note };
}

export const endsBeforeItBegins = ({ startsOn, endsOn }: Pick<BatchDraft, 'startsOn' | 'endsOn'>): boolean =>
  startsOn !== undefined && endsOn !== undefined && endsOn < startsOn;

export function askOfBatch(draft: BatchDraft, id?: string): Ask<'batch.save'> | undefined {
  const { kind, name, place, startsOn, endsOn, prefix, note } = draft;
  if (isBlank(name) || endsBeforeItBegins(draft)) return undefined;
  return withoutUndefined({
    kind,
    name: name.trim(),
    place: some(place),
    startsOn,
    endsOn,
    prefix: some(prefix),
    note: some(note),
    id,
  });
}
