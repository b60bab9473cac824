import type { Ask } from '../../../shared/contract/contract.ts';
import type { Comparison } from '../../../shared/domain/comparison.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, some } from '../../ui/form-values.ts';

export interface RowDraft {
  readonly criterion: string;
  readonly theirConcern: boolean;
  readonly ours: string;
  /** One for each rival, in their order. */
  readonly rivals: readonly string[];
}

export interface ComparisonDraft {
  readonly title: string;
  readonly on: Day | undefined;
  readonly ours: string;
  readonly productId: string | undefined;
  readonly rivals: readonly { readonly name: string; readonly competitorId?: string | undefined }[];
  readonly rows: readonly RowDraft[];
  readonly evaluation: string;
}

export const RIVALS_AT_MOST = 4;

export const draftOfComparison = (comparison: Comparison): ComparisonDraft => ({
  title: comparison.title,
  on: comparison.on,
  ours: comparison.ours,
  productId: comparison.productId,
  rivals: comparison.rivals,
  rows: comparison.rows.map(({ criterion, theirConcern = false, ours, rivals }) => ({
    criterion,
    theirConcern,
    ours,
    rivals: comparison.rivals.map((_, at) => rivals[at] ?? ''),
  })),
  evaluation: comparison.evaluation ?? '',
});

export const emptyRow = ({ rivals }: Pick<ComparisonDraft, 'rivals'>): RowDraft => ({
  criterion: '',
  theirConcern: false,
  ours: '',
  rivals: rivals.map(() => ''),
});

export const withRival = (draft: ComparisonDraft): ComparisonDraft => ({
  ...draft,
  rivals: [...draft.rivals, { name: '' }],
  rows: draft.rows.map((row) => ({ ...row, rivals: [...row.rivals, ''] })),
});

export const withoutRival = (draft: ComparisonDraft, at: number): ComparisonDraft => ({
  ...draft,
  rivals: draft.rivals.toSpliced(at, 1),
  rows: draft.rows.map((row) => ({ ...row, rivals: row.rivals.toSpliced(at, 1) })),
});

/** One place up; the first stays where it is. */
export const movedUp = <T>(list: readonly T[], at: number): readonly T[] => {
  const [moved] = list.slice(at, at + 1);
  return moved === undefined || at === 0 ? list : list.toSpliced(at, 1).toSpliced(at - 1, 0, moved);
};

const ROWS_AT_MOST = 60;

/** Rivals and rows without a name are left out, and their cells with them; what they care about stands first. */
export function askOfComparison(
  draft: ComparisonDraft,
  customerId: string,
  id?: string,
): Ask<'comparison.save'> | undefined {
  const named = draft.rivals.flatMap(({ name }, at) => (isBlank(name) ? [] : [at]));
  const { on } = draft;
  if (isBlank(draft.ours) || isBlank(draft.title) || on === undefined || named.length === 0) return undefined;
  const rows = draft.rows.filter(({ criterion }) => !isBlank(criterion)).slice(0, ROWS_AT_MOST);
  const first = rows.toSorted((a, b) => Number(b.theirConcern) - Number(a.theirConcern));
  return withoutUndefined({
    id,
    customerId,
    title: draft.title.trim(),
    on,
    ours: draft.ours.trim(),
    productId: draft.productId,
    rivals: named.map((at) => {
      const { name = '', competitorId } = draft.rivals[at] ?? {};
      return withoutUndefined({ name: name.trim(), competitorId });
    }),
    rows: first.map(({ criterion, theirConcern, ours, rivals }) => ({
      criterion: criterion.trim(),
      ...(theirConcern ? { theirConcern: true as const } : {}),
      ours: ours.trim(),
      rivals: named.map((at) => (rivals[at] ?? '').trim()),
    })),
    evaluation: some(draft.evaluation),
  });
}
