import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { SupplierContract } from '../../../shared/domain/supplier-contract.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, some } from '../../ui/form-values.ts';

export interface ContractDraft {
  readonly supplier: string;
  readonly endsOn: Day | undefined;
  readonly quota: string;
  readonly rebate: string;
  readonly note: string;
}

export const draftOfContract = (contract: SupplierContract | undefined): ContractDraft => ({
  supplier: contract?.supplier ?? '',
  endsOn: contract?.endsOn,
  quota: contract?.quota ?? '',
  rebate: contract?.rebate ?? '',
  note: contract?.note ?? '',
});

export function askOfContract(draft: ContractDraft, customerId: string, id?: string): Ask<'contract.save'> | undefined {
  const { supplier, endsOn, quota, rebate, note } = draft;
  if (isBlank(supplier) || endsOn === undefined) return undefined;
  return withoutUndefined({
    customerId,
    supplier: supplier.trim(),
    endsOn,
    quota: some(quota),
    rebate: some(rebate),
    note: some(note),
    id,
  });
}
