import { type CadenceProblem, cadenceProblems, type Misfit } from '../../../shared/domain/cadence-problems.ts';
import { type Cadence, CadenceSchema } from '../../../shared/domain/playbook.ts';
import { type Kept, useKeptDraft } from '../../api/use-kept-draft.ts';
import { type CadenceDraft, cadenceOfDraft, draftOfCadence } from './cadence-draft.ts';

export interface CadenceForm {
  readonly draft: CadenceDraft;
  readonly change: (patch: Partial<CadenceDraft>) => void;
  /** Everything that is wrong now, told while typing. */
  readonly problems: readonly Misfit[];
  /** The first thing that is wrong with a field or something in it. */
  readonly problemAt: (path: string) => CadenceProblem | undefined;
  /** The shipped one as it would be typed, where this one stands on it. */
  readonly shipped: CadenceDraft | undefined;
  readonly isChanged: boolean;
  /** What would be saved; absent while anything is wrong. */
  readonly cadence: Cadence | undefined;
  readonly kept: Kept;
}

const isWithin = (path: string, { path: place }: Misfit): boolean => place === path || place.startsWith(`${path}.`);

/**
 * One cadence being written: validated by the schema that saving uses.
 *
 * @param key names its draft: who comes back, from a look at the consequences or another day, goes on from there.
 * @param first what it begins with.
 * @param begun as the playbook has it; absent for a new one.
 */
export function useCadenceForm(
  key: string,
  first: CadenceDraft,
  begun: CadenceDraft | undefined,
  shipped: Cadence | undefined,
): CadenceForm {
  const { draft: typed, put, kept } = useKeptDraft(key, () => first);
  // A code that was free when a new one was begun may be taken by now.
  const draft = { ...typed, id: first.id };
  const written = cadenceOfDraft(draft);
  const problems = cadenceProblems(written);
  const cadence = problems.length === 0 ? CadenceSchema.parse(written) : undefined;
  return {
    draft,
    change: put,
    problems,
    problemAt: (path) => problems.find((each) => isWithin(path, each))?.problem,
    shipped: shipped && draftOfCadence(shipped),
    isChanged: begun === undefined || JSON.stringify(written) !== JSON.stringify(cadenceOfDraft(begun)),
    cadence,
    kept,
  };
}
