import type { Failure } from '../../../shared/result.ts';
import { useChange } from '../../api/use-change.ts';
import type { Clear, Patch } from './fact-fields.ts';

/** Writes part of a customer; answers why not, or nothing when it is done. */
export type SaveFacts = (patch: Patch, clear?: readonly Clear[]) => Promise<Failure | undefined>;

export function useCustomerChange(id: string): SaveFacts {
  const { run } = useChange('customer.change');
  return async (patch, clear = []) => {
    const result = await run({ id, patch, ...(clear.length === 0 ? {} : { clear: [...clear] }) });
    return result.ok ? undefined : result.error;
  };
}
