import { describe, expect, test } from 'vitest';
import { climb } from '../../../../electron/store/migrations/ladder.ts';
import { step2To3 } from '../../../../electron/store/migrations/step-2-to-3.ts';

const BROUGHT = {
  ...{ workYears: [], ownDays: [], products: [], batches: [], samples: [], wants: [] },
  ...{ serviceVisits: [], referrals: [], contracts: [], enrolments: [] },
};
const NO_DEALS = { settings: [], customers: [], deals: [] };

describe('step 2 to 3', () => {
  test('brings the records of every clock, all empty, and leaves the rest as it is', () => {
    const gifts = [{ id: 'g', item: '茶' }];
    const before = { ...NO_DEALS, gifts };
    const after = step2To3(before);
    expect(after).toEqual({ ...NO_DEALS, gifts: [{ id: 'g', item: '茶' }], ...BROUGHT });
    expect(after['gifts']).toBe(gifts);
    expect(before).toEqual({ ...NO_DEALS, gifts });
  });

  test.each([
    ['open', {}],
    ['signed', { signedOn: '2026-03-01' }],
    ['delivered', { deliveredOn: '2026-03-01' }],
    ['paid', { paidOn: '2026-03-01' }],
    ['lost', { lostOn: '2026-03-01' }],
  ])('tells by a date what a deal that is %s told by its stage', (stage, dates) => {
    const deal = { id: 'd', product: '样品', stage, on: '2026-03-01', lostTo: '别家' };
    const { deals } = step2To3({ ...NO_DEALS, deals: [deal] });
    expect(deals).toEqual([{ id: 'd', product: '样品', on: '2026-03-01', lostTo: '别家', ...dates }]);
    expect(deal.stage).toBe(stage);
  });

  test('leaves a stage that nobody ever wrote for a check to find', () => {
    const deal = { id: 'd', stage: 'constructor', on: '2026-03-01' };
    expect(step2To3({ ...NO_DEALS, deals: [deal] })['deals']).toEqual([deal]);
  });

  test.each([
    ['the day of the last change', '2026-11-30', '2026-11-22'],
    ['its last day, where the record was changed later than that', '2026-11-20', '2026-11-20'],
  ])('says that a customer has been frozen since %s', (_, frozenUntil, on) => {
    const customer = { id: 'c', name: '甲', changedAt: '2026-11-22T03:00:00.000Z' };
    const { customers } = step2To3({ ...NO_DEALS, customers: [{ ...customer, frozenUntil }, customer] });
    expect(customers).toEqual([{ ...customer, frozen: { on, until: frozenUntil } }, customer]);
  });

  test('gives the settings what a day holds, and makes none where there were none', () => {
    const { settings } = step2To3({ ...NO_DEALS, settings: [{ id: 's', theme: 'dark' }] });
    const planned = { playbook: 'general', callsADay: 20, visitsADay: 6, weekend: 'double', closesAt: '18:00' };
    expect(settings).toEqual([{ id: 's', theme: 'dark', ...planned }]);
    expect(step2To3(NO_DEALS)['settings']).toEqual([]);
  });

  test('leads up what lies in the bin, too', () => {
    const binned = (collection: string, record: object) => ({ collection, record });
    const customer = { id: 'c', changedAt: '2026-11-22T03:00:00.000Z' };
    const records = [
      binned('customers', { ...customer, frozenUntil: '2026-12-01' }),
      binned('deals', { id: 'd', stage: 'paid', on: '2026-03-01' }),
    ];
    const { bin } = climb({ ...NO_DEALS, bin: [{ id: 'b', title: '甲', records }] }, 2);
    expect(bin).toEqual([
      {
        id: 'b',
        title: '甲',
        records: [
          binned('customers', { ...customer, frozen: { on: '2026-11-22', until: '2026-12-01' } }),
          binned('deals', { id: 'd', on: '2026-03-01', paidOn: '2026-03-01' }),
        ],
      },
    ]);
  });
});
