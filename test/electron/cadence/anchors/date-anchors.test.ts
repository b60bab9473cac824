import { describe } from 'vitest';
import { asDay } from '../../../../shared/domain/day.ts';
import { begins, begun, TODAY } from '../../../helpers/anchor-kit.ts';
import type { Told } from '../../../helpers/facts-kit.ts';
import { contract, priced, PRODUCT, want } from '../../../helpers/trade-kit.ts';

const trip = (from: string, to?: string, where = '广州'): Told => ({
  customer: { trips: [{ from: asDay(from), ...(to === undefined ? {} : { to: asDay(to) }), where }] },
});

describe('what a date begins', () => {
  const known = asDay('2026-08-01');
  begins([
    [
      'the end of a contract elsewhere',
      'contract.end',
      { more: { contracts: [contract('2026-12-31')] } },
      [{ on: '2026-12-31', by: 'contract.end', what: '示例供应商' }],
    ],
    [
      'with the day it was told',
      'contract.end',
      { more: { contracts: [contract('2026-12-31', known)] } },
      [{ on: '2026-12-31', by: 'contract.end', what: '示例供应商', knownOn: known }],
    ],
    [
      'the day of their budget',
      'budget.date',
      { customer: { budgetOn: asDay('2026-11-01'), budgetKnownOn: known } },
      [{ on: '2026-11-01', by: 'budget.date', knownOn: known }],
    ],
    ['their season', 'season', { customer: { seasonOn: asDay('2026-11-01') } }, [{ on: '2026-11-01', by: 'season' }]],
    ['no season that nobody knows', 'season', {}, []],
    [
      'a journey begun',
      'trip.start',
      trip('2026-09-09', '2026-09-12'),
      [{ on: '2026-09-09', by: 'trip.start', what: '广州' }],
    ],
    ['a journey that is over, on its first day no more', 'trip.start', trip('2026-09-01', '2026-09-09'), []],
    ['its return', 'trip.end', trip('2026-09-01', '2026-09-09'), [{ on: '2026-09-09', by: 'trip.end', what: '广州' }]],
    ['a day there and back', 'trip.end', trip('2026-09-09'), [{ on: '2026-09-09', by: 'trip.end', what: '广州' }]],
    [
      'a return for three weeks',
      'trip.end',
      trip('2026-08-01', '2026-08-20'),
      [{ on: '2026-08-20', by: 'trip.end', what: '广州' }],
    ],
    ['and then no longer', 'trip.end', trip('2026-08-01', '2026-08-19'), []],
    ['a place nobody named', 'trip.end', trip('2026-09-09', undefined, ''), [{ on: '2026-09-09', by: 'trip.end' }]],
  ]);
});

describe('what is new for somebody who waits', () => {
  const wants = (...all: Parameters<typeof want>[]): Told => ({ more: { wants: all.map((each) => want(...each)) } });
  const arrival = [begun('want.arrived', '2026-09-05', '红色款')];
  begins([
    ['it has come in', 'want.arrived', wants(['2026-09-01', { arrivedOn: '2026-09-05' }]), arrival],
    ['it has not', 'want.arrived', wants(['2026-09-01']), []],
    ['it comes tomorrow', 'want.arrived', wants(['2026-09-01', { arrivedOn: '2026-09-11' }]), []],
    ['they have it', 'want.arrived', wants(['2026-09-01', { arrivedOn: '2026-09-05', closedOn: '2026-09-10' }]), []],
    [
      'they will have it tomorrow',
      'want.arrived',
      wants(['2026-09-01', { arrivedOn: '2026-09-05', closedOn: '2026-09-11' }]),
      arrival,
    ],
  ]);

  const NEWS = [{ on: '2026-09-05', by: 'price.changed', what: '红色款' }];
  const waits = (since: string, closedOn?: string): NonNullable<Told['more']> => ({
    wants: [want(since, closedOn === undefined ? {} : { closedOn }, { productId: PRODUCT })],
  });
  const at = (more: Told['more'], prices = ['2026-08-01', '2026-09-05'], every?: number): Told => ({
    more: { ...more, ...priced(prices, every) },
  });
  const quote = (sentOn: string, patch: object = {}): readonly [string, object] => [
    sentOn,
    { productId: PRODUCT, ...patch },
  ];
  begins([
    ['the price has changed', 'price.changed', at(waits('2026-09-01')), NEWS],
    ['it was changed before they waited', 'price.changed', at(waits('2026-09-05')), []],
    ['they wait no more', 'price.changed', at(waits('2026-09-01', '2026-09-10')), []],
    ['they wait until tomorrow', 'price.changed', at(waits('2026-09-01', '2026-09-11')), NEWS],
    ['it has had one price only', 'price.changed', at(waits('2026-09-01'), ['2026-09-05']), []],
    ['it has no price', 'price.changed', at(waits('2026-09-01'), [], 1), []],
    [
      'they wait for something that has no card',
      'price.changed',
      { more: { wants: [want('2026-09-01')], ...priced(['2026-08-01', '2026-09-05']) } },
      [],
    ],
    ['its card is gone', 'price.changed', { more: waits('2026-09-01') }, []],
    ['they were quoted it', 'price.changed', { ...at({}), quotes: [quote('2026-09-04')] }, NEWS],
    ['they were quoted the new price', 'price.changed', { ...at({}), quotes: [quote('2026-09-05')] }, []],
    [
      'the quote has run out',
      'price.changed',
      { ...at({}), quotes: [quote('2026-09-04', { validUntil: asDay('2026-09-09') })] },
      [],
    ],
    [
      'the quote runs out today',
      'price.changed',
      { ...at({}), quotes: [quote('2026-09-04', { validUntil: asDay('2026-09-10') })] },
      NEWS,
    ],
    [
      'the quote is decided',
      'price.changed',
      { ...at({}), quotes: [quote('2026-09-04')], deals: [['2026-09-06', 'signed']] },
      [],
    ],
    [
      'they waited before they were quoted the new price',
      'price.changed',
      { ...at(waits('2026-09-01')), quotes: [quote('2026-09-06')] },
      NEWS,
    ],
    [
      'they were quoted before they waited',
      'price.changed',
      { ...at(waits('2026-09-06')), quotes: [quote('2026-09-04')] },
      NEWS,
    ],
    [
      'its rhythm has come round, counted from the first price whatever order they stand in',
      'price.changed',
      at(waits('2026-09-01'), ['2026-09-20', '2026-08-08'], 1),
      [{ on: '2026-09-08', by: 'price.changed', what: '红色款' }],
    ],
    [
      'its rhythm comes round today',
      'price.changed',
      at(waits('2026-09-01'), ['2026-08-10'], 1),
      [{ ...NEWS[0], on: TODAY }],
    ],
    ['its rhythm comes round tomorrow', 'price.changed', at(waits('2026-09-01'), ['2026-08-11'], 1), []],
  ]);
});
