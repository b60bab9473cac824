import type { Failure } from '../../../shared/result.ts';
import { useChange } from '../../api/use-change.ts';
import type { Clear, Patch } from './fact-fields.ts';

/** Writes part of a customer; answers why not, or nothing when it is done. `why`: the reason of a scale that changes. */
export type SaveFacts = (patch: Patch, clear?: readonly Clear[], why?: string) => Promise<Failure | undefined>;

export function useCustomerChange(id: string): SaveFacts {
  const { run } = useChange('customer.change');
  return async (patch, clear = [], why = '') => {
    const reason = why.trim() === '' ? {} : { why: why.trim() };
    const result = await run({ id, patch, ...(clear.length === 0 ? {} : { clear: [...clear] }), ...reason });
    return result.ok ? undefined : result.error;
  };
}
