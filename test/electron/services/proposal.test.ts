import { beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
let customerId: string;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
  const intent = { code: 'never', since: asDay('2026-11-01') };
  customerId = (await book.ask('customer.create', { kind: 'person', name: '云青柑', intent })).id;
});

const listed = async () => (await book.ask('proposal.list', { customerId })).proposals;
const quoted = (on: string) =>
  book.ask('quote.save', { customerId, title: '报价', sentOn: asDay(on) }).then(({ id }) => id);
const meant = async () => {
  const [first] = await listed();
  if (first === undefined) throw new Error('nothing is proposed');
  return { customerId, proposal: first.code, evidence: first.evidence };
};
const intentNow = async () => (await book.ask('customer.get', { id: customerId })).customer.intent?.code;

describe('a proposal', () => {
  it('changes nothing by being made', async () => {
    await quoted('2026-11-20');
    expect((await listed()).map(({ code, customer }) => [code, customer.name])).toEqual([['warming', '云青柑']]);
    expect(await intentNow()).toBe('never');
    expect((await book.ask('change.list', { limit: 9 })).total).toBe(2);
  });

  it('is one change of its own name once it is accepted, and one undo takes it back', async () => {
    await quoted('2026-11-20');
    const ask = await meant();
    expect(await book.ask('proposal.accept', ask)).toMatchObject({
      label: { code: 'proposal.accept', params: { name: '云青柑' } },
    });
    expect([await intentNow(), await listed()]).toEqual(['interested', []]);
    await book.ask('change.undo', {});
    expect([await intentNow(), (await listed()).length]).toEqual(['never', 1]);
  });

  it('stays away once it is put away, and comes back for another quote', async () => {
    await quoted('2026-11-20');
    await book.ask('proposal.dismiss', { ...(await meant()), reason: '只是比价' });
    expect(await listed()).toEqual([]);
    book.turnTo('2026-12-23');
    expect((await listed()).filter(({ code }) => code === 'warming')).toEqual([]);
    const again = await quoted('2026-12-20');
    expect(await listed()).toContainEqual(expect.objectContaining({ code: 'warming', evidence: again }));
  });

  it('whose evidence has changed meanwhile is not accepted', async () => {
    await quoted('2026-11-20');
    const old = await meant();
    await quoted('2026-11-22');
    expect(await book.refused('proposal.accept', old)).toMatchObject({ code: 'not-found' });
    expect(await book.refused('proposal.dismiss', old)).toMatchObject({ code: 'not-found' });
    expect(await book.refused('proposal.accept', { ...(await meant()), option: 1 })).toMatchObject({
      code: 'invalid-ask',
    });
  });

  it('is told with the contact from which it arose, once', async () => {
    const contact = {
      customerId,
      on: asDay('2026-11-23'),
      channel: 'call',
      direction: 'in',
      outcome: 'reached',
    } as const;
    const log = () => book.ask('interaction.log', { ...contact, note: '', next: { mode: 'automatic' } });
    expect((await log()).arisen?.map(({ code }) => code)).toEqual(['warming']);
    await book.ask('proposal.accept', await meant());
    expect((await log()).arisen).toBeUndefined();
  });

  it('about everybody comes by name and in pages', async () => {
    await quoted('2026-11-20');
    const intent = { code: 'not-soon', since: asDay('2026-11-01') };
    const other = (await book.ask('customer.create', { kind: 'person', name: '安达', intent })).id;
    await book.ask('quote.save', { customerId: other, title: '报价', sentOn: asDay('2026-11-20') });
    const page = (offset: number) => book.ask('proposal.list', { offset, limit: 1 });
    const pages = [await page(0), await page(1)];
    expect(pages.map(({ proposals, total }) => [proposals[0]?.customer.name, total])).toEqual([
      ['安达', 2],
      ['云青柑', 2],
    ]);
  });

  it('is not made about somebody who is not there', async () => {
    const ask = { customerId: '00000000-0000-4000-8000-000000000404' };
    expect(await book.refused('proposal.list', ask)).toMatchObject({ code: 'not-found' });
  });
});
