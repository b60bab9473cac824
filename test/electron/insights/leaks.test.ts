import { describe, expect, it } from 'vitest';
import { bareFacts } from '../../../electron/cadence/facts.ts';
import { type LeakFacts, leaksOf } from '../../../electron/insights/leaks.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { CUSTOMER_ID, makeContact, makeCustomer, stamped } from '../../helpers/make-dossier.ts';

const today = asDay('2026-11-23');
const of = (n: number) => ({ ...stamped(n), customerId: CUSTOMER_ID });
const facts = (patch: Partial<LeakFacts>): LeakFacts => ({
  ...bareFacts(makeCustomer()),
  requests: [],
  gifts: [],
  ...patch,
});
const request = (n: number, notedOn: string, patch = {}) => ({
  ...of(n),
  what: '白色座椅',
  notedOn: asDay(notedOn),
  state: 'noted' as const,
  ...patch,
});
const delivered = (on: string) => ({ ...of(5), product: '柜子', on: asDay('2026-09-01'), deliveredOn: asDay(on) });
const promise = (dueOn: string, patch = {}) => ({ ...of(6), what: '寄样', dueOn: asDay(dueOn), ...patch });
const incoming = (on: string) => makeContact(7, on, { direction: 'in', outcome: 'no-answer' });
const gift = (on: string) => ({
  ...of(8),
  item: '台历',
  direction: 'given' as const,
  state: 'given' as const,
  on: asDay(on),
});
const old = { customer: makeCustomer({ addedOn: asDay('2020-01-01') }) };

describe('where a customer may be lost', () => {
  it.each<[string, Partial<LeakFacts>, readonly string[]]>([
    ['nowhere while nothing happened', {}, []],
    ['a request without a step for eight days', { requests: [request(1, '2026-11-15')] }, ['request-forgotten']],
    ['not after seven', { requests: [request(1, '2026-11-16')] }, []],
    [
      'not while steps are taken',
      { requests: [request(1, '2026-10-01', { state: 'assessed', stateOn: asDay('2026-11-20') })] },
      [],
    ],
    ['not once it is decided', { requests: [request(1, '2026-10-01', { state: 'dropped' })] }, []],
    ['two open at once', { requests: [request(1, '2026-11-20'), request(2, '2026-11-21')] }, ['asks-above']],
    ['delivered fifteen days ago and no talk since', { deals: [delivered('2026-11-08')] }, ['no-callback']],
    ['not after fourteen', { deals: [delivered('2026-11-09')] }, []],
    [
      'not where they were talked with',
      { deals: [delivered('2026-10-01')], interactions: [makeContact(4, '2026-10-09')] },
      [],
    ],
    [
      'a talk before it is none after it',
      { deals: [delivered('2026-10-01')], interactions: [makeContact(4, '2026-09-30')] },
      ['no-callback'],
    ],
    ['a promise past its day', { promises: [promise('2026-11-22')] }, ['promise-broken']],
    ['not one that was kept', { promises: [promise('2026-11-01', { keptOn: today })] }, []],
    ['a call of theirs that waits for two days', { interactions: [incoming('2026-11-21')] }, ['unanswered']],
    ['not one of yesterday', { interactions: [incoming('2026-11-22')] }, []],
    ['class A that got nothing for a year', { ...old, revenueClass: 'A' }, ['squeezed']],
    ['not one that did', { ...old, revenueClass: 'A', gifts: [gift('2026-01-01')] }, []],
    ['not of class B', { ...old, revenueClass: 'B' }, []],
  ])('%s', (_, patch, found) => {
    expect(leaksOf(facts(patch), today).map(({ leak }) => leak)).toEqual(found);
  });

  it('is told with the day since when', () => {
    const requests = [request(1, '2026-11-02'), request(2, '2026-11-01')];
    expect(leaksOf(facts({ requests }), today)).toEqual([
      { leak: 'request-forgotten', on: '2026-11-01' },
      { leak: 'asks-above', on: '2026-11-01' },
    ]);
  });
});
