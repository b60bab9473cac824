import { asDay } from '../../shared/domain/day.ts';

const on = asDay('2026-11-22');

/** Asks about gifts across the book. */
export const giftExamples = (customerId: string) =>
  ({
    'gift.weigh': {
      customerId,
      item: '挂钟',
      occasion: '春节',
      cost: { minor: 14_400, currency: 'CNY' },
      on,
      forOn: asDay('2027-02-06'),
    },
    'gift.list': { list: 'to-buy' },
    'gift.spend': { by: 'class', year: 2026 },
    'gift.ideas': {},
  }) as const;
