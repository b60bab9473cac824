import { useState } from 'react';
import type { Failure } from '../../../shared/result.ts';

/** Runs a save and closes when it was taken; else the refusal stands in the form. */
export function useSaved(onClose: () => void) {
  const [failure, setFailure] = useState<Failure>();
  const settle = async (refused: Promise<Failure | undefined>) => {
    const why = await refused;
    setFailure(why);
    if (why === undefined) onClose();
  };
  return { failure, settle };
}
