import { useState } from 'react';
import type { Failure } from '../../../shared/result.ts';
import type { Kept } from '../../api/use-kept-draft.ts';

/** Runs a save and closes when it was taken, with the draft forgotten; else the refusal stands in the form. */
export function useSaved(onClose: () => void, kept: Kept) {
  const [failure, setFailure] = useState<Failure>();
  const settle = async (refused: Promise<Failure | undefined>) => {
    const why = await refused;
    setFailure(why);
    if (why !== undefined) return;
    kept.forget();
    onClose();
  };
  return { failure, settle };
}
