import { expect, it } from 'vitest';
import { askOfContract, draftOfContract } from '../../../../renderer/features/contract/contract-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const contract = {
  ...stamped(8),
  customerId: CUSTOMER_ID,
  supplier: '北原',
  endsOn: asDay('2026-12-31'),
  quota: '60 台',
  rebate: '年底 3%',
  note: '口头说的',
};

it('writes back what binds a customer to a competitor', () => {
  const { createdAt: _created, changedAt: _changed, ...kept } = contract;
  expect(askOfContract(draftOfContract(contract), CUSTOMER_ID, contract.id)).toEqual(kept);
});

it('asks for nothing without the competitor or the end', () => {
  const draft = draftOfContract(contract);
  expect(askOfContract({ ...draft, supplier: ' ' }, CUSTOMER_ID)).toBeUndefined();
  expect(askOfContract({ ...draft, endsOn: undefined }, CUSTOMER_ID)).toBeUndefined();
});
