import { expect, it } from 'vitest';
import { Future } from '../../../../electron/cadence/forecast/future.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { CUSTOMER, tell } from '../../../helpers/facts-kit.ts';

it('a contact of the coming weeks is a talk of its day, the newest of it, and does what was set by hand', () => {
  const manualNext = { on: asDay('2026-09-10') };
  const facts = tell({ talks: ['2026-09-01'], customer: { manualNext, noNext: true } });
  const future = new Future(facts);
  future.meet(asDay('2026-09-10'), 'visit');
  const at = '2026-09-10T23:59:59.999Z';
  expect(future.facts.interactions.slice(1)).toStrictEqual([
    {
      ...{ id: `${CUSTOMER}@2026-09-10`, customerId: CUSTOMER, personIds: [], note: '' },
      ...{ createdAt: at, changedAt: at, loggedAt: at, on: '2026-09-10', zone: 'UTC' },
      ...{ channel: 'visit', direction: 'out', outcome: 'reached' },
    },
  ]);
  const { manualNext: _done, noNext: _none, ...customer } = facts.customer;
  expect(future.facts.customer).toStrictEqual(customer);
  expect([facts.interactions.length, facts.customer.noNext]).toEqual([1, true]);
});
