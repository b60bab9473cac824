import { describe, expect, it } from 'vitest';
import {
  askOfReferral,
  draftOfReferral,
  nextReferralStep,
} from '../../../../renderer/features/referral/referral-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Referral } from '../../../../shared/domain/trade.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-09-17');
const of = { ...stamped(8), customerId: CUSTOMER_ID };
const { createdAt: _created, changedAt: _changed, ...kept } = of;
const brought: Referral = { ...of, referredName: '何测试', on: asDay('2026-09-01'), reward: 'thanks' };

describe('the form of a referral', () => {
  it('writes back what it was filled from', () => {
    const fields = {
      referredName: '何测试',
      referredId: stamped(9).id,
      on: asDay('2026-09-01'),
      reward: 'amount',
      amount: { minor: 50_000, currency: 'CNY' },
      what: '加油卡',
      allowed: false,
      promisedOn: asDay('2026-09-02'),
      earnedOn: asDay('2026-09-10'),
      paidOn: asDay('2026-09-11'),
      note: '低调',
    } as const;
    const referral: Referral = { ...of, ...fields };
    expect(askOfReferral(draftOfReferral(referral, TODAY, 'USD'), CUSTOMER_ID, of.id)).toEqual({ ...kept, ...fields });
  });

  it('begins with thanks, and knows nothing of what is allowed', () => {
    const draft = { ...draftOfReferral(undefined, TODAY, 'CNY'), referred: { name: '何测试', id: undefined } };
    expect(askOfReferral(draft, CUSTOMER_ID)).toEqual({
      customerId: CUSTOMER_ID,
      referredName: '何测试',
      on: TODAY,
      reward: 'thanks',
    });
  });

  it('keeps no sum where thanks are the reward', () => {
    const draft = { ...draftOfReferral(brought, TODAY, 'CNY'), amount: { text: '500', currency: 'CNY' }, what: '茶' };
    expect(askOfReferral(draft, CUSTOMER_ID)).toEqual({
      customerId: CUSTOMER_ID,
      referredName: '何测试',
      on: brought.on,
      reward: 'thanks',
    });
    expect(askOfReferral({ ...draft, reward: 'gift' }, CUSTOMER_ID)).toMatchObject({ reward: 'gift', what: '茶' });
  });

  it('asks for nothing where money is promised and no sum is named', () => {
    const draft = { ...draftOfReferral(brought, TODAY, 'CNY'), reward: 'amount' } as const;
    expect(askOfReferral(draft, CUSTOMER_ID)).toBeUndefined();
    expect(askOfReferral({ ...draft, amount: { text: '很多', currency: 'CNY' } }, CUSTOMER_ID)).toBeUndefined();
  });
});

it('is earned by hand only where the one who was brought has no dossier', () => {
  const stepOf = (days: Partial<Referral>) => nextReferralStep({ ...brought, ...days });
  expect([
    stepOf({}),
    stepOf({ referredId: stamped(9).id }),
    stepOf({ earnedOn: TODAY }),
    stepOf({ earnedOn: TODAY, paidOn: TODAY }),
  ]).toEqual(['earnedOn', 'paidOn', 'paidOn', undefined]);
});
