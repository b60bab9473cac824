import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scaleLine } from '../../../electron/grading/scale-line.ts';
import type { Ask } from '../../../shared/contract/contract.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { BONDS, RETAIL_STAGES } from '../../../shared/domain/manner.ts';
import { SCALES } from '../../../shared/domain/scale.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

const TODAY = asDay('2026-11-23');
let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: TODAY });
});
afterEach(() => book.house.close());

type Patch = Ask<'customer.change'>['patch'];
const make = async (patch: Patch = {}) =>
  (await book.ask('customer.create', { kind: 'person', name: '云青柑', ...patch })).id;
const dossier = (id: string) => book.ask('customer.get', { id });
/** Oldest first. */
const history = async (id: string) =>
  (await dossier(id)).gradings.toReversed().map(({ scale, from, to, on, why }) => ({ scale, from, to, on, why }));
const logWith = (customerId: string, only: Partial<Ask<'interaction.log'>>) =>
  book.ask('interaction.log', {
    ...{ customerId, on: TODAY, channel: 'call', direction: 'out', outcome: 'reached', note: '' },
    ...{ next: { mode: 'automatic' }, ...only },
  });

describe('the history of a scale', () => {
  it('keeps what was set, what it was before, on which day and why', async () => {
    const id = await make({ showClass: 'B' });
    book.turnTo('2026-11-25');
    await book.ask('customer.change', { id, patch: { showClass: 'A', bond: 'friend' }, why: ' 预算批了 ' });
    await book.ask('customer.change', { id, patch: {}, clear: ['showClass'], why: ' ' });
    const on = '2026-11-25';
    expect(await history(id)).toEqual([
      { scale: 'showClass', from: undefined, to: 'B', on: TODAY, why: undefined },
      { scale: 'showClass', from: 'B', to: 'A', on, why: '预算批了' },
      { scale: 'bond', from: undefined, to: 'friend', on, why: '预算批了' },
      { scale: 'showClass', from: 'A', to: undefined, on, why: undefined },
    ]);
  });

  it('is written with the change itself: one undo takes both away, redo brings both back', async () => {
    const id = await make();
    await book.ask('customer.change', { id, patch: { obstacle: 'price' } });
    const there = await history(id);
    await book.ask('change.undo', {});
    const { customer, gradings } = await dossier(id);
    expect([customer.obstacle, gradings]).toEqual([undefined, []]);
    await book.ask('change.redo', {});
    expect(await history(id)).toEqual(there);
  });

  it('knows what a log set, and a fact that is no scale leaves no trace', async () => {
    const id = await make();
    await logWith(id, { intent: 'considering', horizon: { expectedOn: asDay('2026-12-01') } });
    await logWith(id, { intent: 'considering' });
    await book.ask('customer.change', { id, patch: { company: '样例公司' } });
    expect((await history(id)).map(({ scale, to }) => [scale, to])).toEqual([
      ['intent', 'considering'],
      ['horizon', '2026-12-01'],
    ]);
  });

  it('begins after an import: what came with a file was set elsewhere', async () => {
    const bytes = new Uint8Array(new TextEncoder().encode('姓名,手机,意向\n曾长亭,19900000203,有兴趣\n'));
    const token = book.house.offer({ name: 'contacts.csv', bytes });
    const { previewId } = await book.ask('import.preview', { token });
    await book.ask('import.run', { previewId });
    const sort = { by: 'name', direction: 'up' } as const;
    const { rows } = await book.ask('customer.list', { query: '', filter: {}, sort, offset: 0, limit: 9 });
    const { customer, gradings } = await dossier(rows[0]?.id ?? '');
    expect([customer.intent?.code, gradings]).toEqual(['interested', []]);
  });

  type Deed = { readonly patch: Patch; readonly clear?: Ask<'customer.change'>['clear'] } | 'undo' | 'log';
  const deedArb: fc.Arbitrary<Deed> = fc.oneof(
    fc.record({ patch: fc.record({ bond: fc.constantFrom(...BONDS) }) }),
    fc.record({ patch: fc.record({ stage: fc.constantFrom(...RETAIL_STAGES), note: fc.constantFrom('一', '二') }) }),
    fc.record({ patch: fc.record({ horizon: fc.constantFrom({ pinned: 'A' }, { expectedOn: TODAY }, {}) }) }),
    fc.record({ patch: fc.record({ showClass: fc.constantFrom('A', 'B', 'C') }) }),
    fc.record({
      patch: fc.constant({}),
      clear: fc.subarray(['bond', 'stage', 'horizon', 'showClass', 'intent'] as const) as fc.Arbitrary<['bond']>,
    }),
    fc.constant('undo' as const),
    fc.constant('log' as const),
  );

  it('is never rewritten: changes add to it, only an undo takes away, and it ends where the customer stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deedArb, { maxLength: 10 }), async (deeds) => {
        const id = await make();
        const past: (typeof before)[] = [];
        let before = (await dossier(id)).gradings.toReversed();
        for (const deed of deeds) {
          if (deed === 'undo') {
            if (past.length > 0) await book.ask('change.undo', {});
          } else if (deed === 'log') await logWith(id, { intent: 'interested' });
          else await book.ask('customer.change', { id, ...deed });
          const { customer, gradings } = await dossier(id);
          const now = gradings.toReversed();
          if (deed === 'undo') expect(now).toEqual(past.length > 0 ? past.pop() : before);
          else {
            expect(now.slice(0, before.length)).toEqual(before);
            past.push(before);
          }
          for (const scale of SCALES)
            expect(now.findLast((each) => each.scale === scale)?.to).toBe(scaleLine(customer, scale));
          before = now;
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a date the rep was told of', () => {
  it('carries the day on which it was told, anew for another date, and nothing without one', async () => {
    const budgetOn = asDay('2027-01-15');
    const id = await make({ budgetOn });
    const told = async () => {
      const { budgetKnownOn, seasonKnownOn } = (await dossier(id)).customer;
      return [budgetKnownOn, seasonKnownOn];
    };
    expect(await told()).toEqual([TODAY, undefined]);
    book.turnTo('2026-11-25');
    await book.ask('customer.change', { id, patch: { seasonOn: asDay('2027-03-01'), budgetOn, note: '同一天' } });
    expect(await told()).toEqual([TODAY, '2026-11-25']);
    await book.ask('customer.change', { id, patch: { budgetOn: asDay('2027-02-15') }, clear: ['seasonOn'] });
    expect(await told()).toEqual(['2026-11-25', undefined]);
    await book.ask('change.undo', {});
    expect(await told()).toEqual([TODAY, '2026-11-25']);
  });
});
