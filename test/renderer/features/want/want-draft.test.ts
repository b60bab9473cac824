import { describe, expect, it } from 'vitest';
import { askOfWant, draftOfWant, wantState } from '../../../../renderer/features/want/want-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Want } from '../../../../shared/domain/want.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-09-17');
const of = { ...stamped(8), customerId: CUSTOMER_ID };
const { createdAt: _created, changedAt: _changed, ...kept } = of;

describe('the form of a want', () => {
  it('writes back what it was filled from', () => {
    const fields = {
      product: 'E6',
      productId: stamped(9).id,
      spec: '白色',
      quantity: 2,
      since: asDay('2026-08-01'),
      arrivedOn: asDay('2026-09-01'),
      closedOn: asDay('2026-09-02'),
      note: '带尾板',
    };
    const want: Want = { ...of, ...fields };
    expect(askOfWant(draftOfWant(want, TODAY), CUSTOMER_ID, of.id)).toEqual({ ...kept, ...fields });
  });

  it('begins today, and asks for nothing until there is a product', () => {
    const draft = draftOfWant(undefined, TODAY);
    expect(askOfWant(draft, CUSTOMER_ID)).toBeUndefined();
    expect(askOfWant({ ...draft, product: ' E6 ' }, CUSTOMER_ID)).toEqual({
      customerId: CUSTOMER_ID,
      product: 'E6',
      since: TODAY,
    });
  });
});

it('is open until it comes in, and over on the day it is settled', () => {
  const want: Want = { ...of, product: 'E6', since: asDay('2026-08-01') };
  const stateOf = (days: Partial<Want>) => wantState({ ...want, ...days }, TODAY);
  expect([
    stateOf({}),
    stateOf({ arrivedOn: asDay('2026-09-18') }),
    stateOf({ arrivedOn: TODAY }),
    stateOf({ arrivedOn: TODAY, closedOn: TODAY }),
  ]).toEqual(['open', 'open', 'arrived', 'closed']);
});
