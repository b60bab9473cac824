import { expect, it } from 'vitest';
import { effortOf } from '../../../../renderer/features/customer/effort.ts';
import { giveUpReason, giveUpWords } from '../../../../renderer/features/customer/give-up-words.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { CUSTOMER_ID, makeContact, makeDossier, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-09-17');
const of = (n: number) => ({ ...stamped(n), customerId: CUSTOMER_ID });
const cny = (minor: number) => ({ minor, currency: 'CNY' });

it('keeps a reason of the list as its code, and any other in the words of the rep', () => {
  expect([giveUpReason('costs-more', '太远'), giveUpReason('other', ' 太远 ')]).toEqual(['costs-more', '太远']);
  expect([giveUpReason('other', ' '), giveUpReason(undefined, '太远')]).toEqual([undefined, undefined]);
});

it('words a code in either language, and own words as they are', () => {
  const said = (language: 'zh-CN' | 'en') => giveUpWords(translator(language), 'outside-target');
  expect([said('zh-CN'), said('en'), giveUpWords(translator('en'), '太远')]).toEqual([
    '不是我们的目标客户',
    'Not whom we sell to',
    '太远',
  ]);
});

it('counts what went in and what came out: no notes, no mere ideas, no deal that is not bought', () => {
  const dossier = makeDossier({
    talks: 1,
    interactions: [
      makeContact(1, '2026-09-01'),
      makeContact(2, '2026-09-02', { outcome: 'no-answer' }),
      makeContact(3, '2026-09-03', { channel: 'note' }),
    ],
    gifts: [
      { ...of(4), item: '茶', direction: 'given', state: 'given', on: TODAY, cost: cny(100) },
      { ...of(5), item: '书', direction: 'given', state: 'idea', on: TODAY, cost: cny(900) },
      { ...of(6), item: '酒', direction: 'received', state: 'given', on: TODAY, cost: cny(900) },
    ],
    deals: [
      { ...of(7), product: 'E6', on: TODAY, paidOn: TODAY, amount: cny(5_000) },
      { ...of(8), product: 'E6', on: TODAY, signedOn: TODAY, amount: cny(900) },
      { ...of(9), product: 'E6', on: TODAY, deliveredOn: asDay('2026-09-18'), amount: cny(900) },
    ],
  });
  expect(effortOf(dossier, TODAY)).toEqual({ talks: 1, contacts: 2, gifts: [cny(100)], bought: [cny(5_000)] });
});
