import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Ask } from '../../../shared/contract/contract.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
let customerId: string;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
  customerId = (await book.ask('customer.create', { kind: 'person', name: '云青柑' })).id;
});
afterEach(() => book.house.close());

const on = asDay('2026-11-20');
const later = asDay('2026-11-23');

/** Each noun with its list in the dossier, what a form writes first and then, and what the bin calls it. */
const NOUNS = [
  ['sample', 'samples', { product: '样柜', askedOn: on }, { sentOn: later, note: '走顺丰' }, '样柜'],
  ['want', 'wants', { product: '样车', spec: '白', since: on }, { arrivedOn: later }, '样车'],
  ['serviceVisit', 'serviceVisits', { what: '换铰链', on }, { note: '当天修好' }, '换铰链'],
  [
    'referral',
    'referrals',
    { referredName: '单雨桐', on, reward: 'amount', amount: { minor: 50_000, currency: 'CNY' } },
    { earnedOn: later, allowed: true },
    '单雨桐',
  ],
  ['contract', 'contracts', { supplier: '别家板材', endsOn: later }, { rebate: '返 3%' }, '别家板材'],
  ['enrolment', 'enrolments', { cadence: 'familiar-ear', anchorOn: on }, { anchorOn: later }, '云青柑'],
] as const;

const listOf = async (list: (typeof NOUNS)[number][1]) => {
  const dossier: Dossier = await book.ask('customer.get', { id: customerId });
  return dossier[list];
};
const labelled = (verb: string) => ({ label: { code: verb, params: { name: '云青柑' } } });

describe.each(NOUNS)('a %s', (noun, list, first, patch, title) => {
  const save = (fields: object) => book.ask(`${noun}.save`, { customerId, ...fields } as Ask<'sample.save'>);

  it('is saved whole, changed whole, and both are taken back', async () => {
    const saved = await save({ ...first, ...patch });
    expect(saved).toMatchObject(labelled(`${noun}.create`));
    expect(await listOf(list)).toMatchObject([{ customerId, ...first, ...patch }]);
    expect(await save({ ...first, id: saved.id })).toMatchObject({ id: saved.id, ...labelled(`${noun}.change`) });
    const stamps = { createdAt: expect.any(String) as string, changedAt: expect.any(String) as string };
    const [{ knownOn: _known, ...kept } = { id: '' }] = (await listOf(list)) as readonly {
      id: string;
      knownOn?: string;
    }[];
    expect(kept).toEqual({ id: saved.id, customerId, ...first, ...stamps });
    await book.ask('change.undo', {});
    expect(await listOf(list)).toMatchObject([patch]);
    await book.ask('change.undo', {});
    expect(await listOf(list)).toEqual([]);
  });

  it('waits in the bin when it is removed, alone and with its customer', async () => {
    const { id } = await save(first);
    const before = await listOf(list);
    expect(await book.ask(`${noun}.remove`, { id })).toMatchObject(labelled(`${noun}.remove`));
    expect(await listOf(list)).toEqual([]);
    const [entry] = (await book.ask('bin.list', { limit: 9 })).entries;
    expect(entry).toMatchObject({ kind: list, title, customer: { id: customerId }, records: 1 });
    await book.ask('bin.restore', { id: entry?.id ?? '' });
    expect(await listOf(list)).toEqual(before);
    await book.ask('customer.remove', { id: customerId });
    const [whole] = (await book.ask('bin.list', { limit: 9 })).entries;
    expect(whole).toMatchObject({ kind: 'customers', records: 2 });
    await book.ask('bin.restore', { id: whole?.id ?? '' });
    expect(await listOf(list)).toEqual(before);
    expect((await book.ask('book.check', {})).problems).toEqual([]);
  });

  it('belongs to the customer it was written for, and to nobody who is not there', async () => {
    const { id } = await save(first);
    const other = (await book.ask('customer.create', { kind: 'person', name: '单雨桐' })).id;
    const nobody = '00000000-0000-4000-8000-000000000404';
    const refusals = [
      await book.refused(`${noun}.save`, { ...first, id, customerId: other }),
      await book.refused(`${noun}.save`, { ...first, customerId: nobody }),
      await book.refused(`${noun}.remove`, { id: nobody }),
    ];
    expect(refusals.map(({ code, detail }) => `${code} ${String(detail?.['noun'])}`)).toEqual([
      `not-found ${noun}`,
      'not-found customer',
      `not-found ${noun}`,
    ]);
  });
});

describe('a cadence taken off a customer', () => {
  it('is called so, whether it had been put on by hand or not', async () => {
    const exit = { cadence: 'owner.callback', anchorOn: on, exit: { on: later, reason: '不用了' } };
    const { label } = await book.ask('enrolment.save', { customerId, ...exit });
    expect(label).toEqual({ code: 'enrolment.exit', params: { name: '云青柑' } });
    expect(await listOf('enrolments')).toMatchObject([exit]);
  });
});

describe('a cadence of no playbook', () => {
  it('is put on nobody, and can be taken off', async () => {
    const unknown = { customerId, cadence: 'of-another-program', anchorOn: on };
    expect(await book.refused('enrolment.save', unknown)).toMatchObject({
      code: 'invalid-ask',
      detail: { path: 'cadence' },
    });
    expect(await listOf('enrolments')).toEqual([]);
    await book.ask('enrolment.save', { ...unknown, exit: { on: later } });
    expect(await listOf('enrolments')).toHaveLength(1);
  });

  it('does not come with a playbook that is not there', async () => {
    const refusal = await book.refused('settings.change', { patch: { playbook: 'of-another-program' } });
    expect(refusal).toMatchObject({ code: 'invalid-ask', detail: { path: 'patch.playbook' } });
    expect((await book.ask('settings.get', {})).playbook).toBe('general');
  });
});

describe('a dossier', () => {
  it('lists the newest of a kind first, and a deal by the last that happened to it', async () => {
    const deal = { customerId, product: '样柜' };
    await book.ask('deal.save', { ...deal, on: asDay('2026-09-01'), paidOn: later });
    await book.ask('deal.save', { ...deal, on: asDay('2026-10-01') });
    await book.ask('want.save', { customerId, product: '旧', since: asDay('2026-08-01') });
    await book.ask('want.save', { customerId, product: '新', since: on });
    const { deals, wants } = await book.ask('customer.get', { id: customerId });
    expect([deals.map((d) => d.on), wants.map((w) => w.product)]).toEqual([
      ['2026-09-01', '2026-10-01'],
      ['新', '旧'],
    ]);
  });
});

describe('a customer', () => {
  it('takes and gives up what the clocks of the trade count from', async () => {
    const batchId = (await book.ask('batch.save', { kind: 'show', name: '虚构秋季展' })).id;
    const fields = {
      frozen: { on, until: later, reason: '出差' },
      batchId,
      ...{ lookedAt: '三号样柜', budgetOn: later, seasonOn: later, country: 'DE' },
    };
    const change = (ask: Omit<Ask<'customer.change'>, 'id'>) => book.ask('customer.change', { id: customerId, ...ask });
    expect(await change({ patch: fields })).toMatchObject(labelled('customer.change'));
    expect((await book.ask('customer.get', { id: customerId })).customer).toMatchObject(fields);
    await change({ patch: {}, clear: ['frozen', 'batchId', 'lookedAt', 'budgetOn', 'seasonOn', 'country'] });
    const { customer } = await book.ask('customer.get', { id: customerId });
    expect(Object.keys(fields).filter((field) => field in customer)).toEqual([]);
    await book.ask('change.undo', {});
    expect((await book.ask('customer.get', { id: customerId })).customer).toMatchObject(fields);
  });

  it('is not frozen until a day that has passed', async () => {
    const frozen = { on: asDay('2020-01-01'), until: asDay('2020-01-31') };
    const refusal = await book.refused('customer.change', { id: customerId, patch: { frozen } });
    expect(refusal).toMatchObject({ code: 'day-past', detail: { on: '2020-01-31' } });
  });

  it('is not frozen until a day before it began', async () => {
    const frozen = { on: later, until: on };
    const refusal = await book.refused('customer.change', { id: customerId, patch: { frozen } });
    expect(refusal.code).toBe('invalid-ask');
  });
});

it('a contract is known since the day its end was told, and another end is news', async () => {
  const contract = { customerId, supplier: '别家板材', endsOn: later };
  const { id } = await book.ask('contract.save', contract);
  const knownOn = async () => (await listOf('contracts')).map((each) => 'knownOn' in each && each.knownOn);
  expect(await knownOn()).toEqual(['2026-11-23']);
  book.turnTo('2026-11-26');
  await book.ask('contract.save', { ...contract, id, rebate: '返 3%' });
  expect(await knownOn()).toEqual(['2026-11-23']);
  await book.ask('contract.save', { ...contract, id, endsOn: asDay('2027-01-31') });
  expect(await knownOn()).toEqual(['2026-11-26']);
});
